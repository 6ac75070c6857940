import type { Message } from '../../src/core/message.ts';
import { excerpt } from '../../src/core/text.ts';
import { html } from './html.ts';
import { incidentMail } from './incident-mail.ts';
import { button, heading, mailLayout, paragraph } from './mail-layout.ts';
import type { MailPage } from './mail-page.ts';
import { plainLine, webLink } from './plain.ts';
import { timeText } from './words.ts';

const MAX_QUOTED = 600;

/** Any message as a mail. A digest comes with its own page; without it only its summary is told. */
export function renderMail(message: Message): MailPage {
  switch (message.type) {
    case 'digest.ready': {
      const { digest, summary } = message.data;
      return simpleMail(`${plainLine(digest.brand)}: digest`, summary.map(plainLine), digest.url);
    }
    case 'mention.flagged': {
      const { mention, rule } = message.data;
      const said = [mention.title, mention.text].filter((part) => typeof part === 'string');
      const url = typeof mention.url === 'string' ? mention.url : null;
      const lines = said.map((part) => excerpt(plainLine(part), MAX_QUOTED));
      return simpleMail(`A mention was flagged by ${plainLine(rule)}`, lines, url);
    }
    case 'ping':
      return simpleMail(
        'Earshot can reach you',
        [`This is a test, sent ${timeText(new Date(message.timestamp))}. Nothing has happened.`],
        null,
      );
    default:
      return incidentMail(message.type, message.data);
  }
}

function simpleMail(title: string, lines: string[], url: string | null): MailPage {
  const link = webLink(url);
  return {
    subject: title,
    text: [title, ...lines, link].filter((part) => part !== null).join('\n\n'),
    html: mailLayout({
      title,
      preview: lines[0] ?? '',
      body: html`${heading(title)}${lines.map(paragraph)}${link === null ? null : button(link, 'Open')}`,
      footer: 'Sent by Earshot.',
    }),
  };
}
