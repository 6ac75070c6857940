import type { Message } from '../../src/core/message.ts';
import type { MessageLinks } from '../message-links.ts';
import { html } from './html.ts';
import { button, heading, link, mailLayout, paragraph, picture, subheading } from './mail-layout.ts';
import type { MailPage } from './mail-page.ts';
import { tellingOf } from './message-telling.ts';
import { quoteHtml, quoteText } from './quote.ts';
import { headline, type Telling } from './telling.ts';

/** Any message as a mail. A digest comes with its own page; without it only its summary is told. */
export function renderMail(message: Message, links?: MessageLinks): MailPage {
  const telling = tellingOf(message, links);
  return { subject: headline(telling), text: textPart(telling), html: htmlPart(telling) };
}

function textPart({ title, sentences, quotes, open, acknowledge, footer }: Telling): string {
  const parts = [
    title,
    sentences.join('\n'),
    quotes.length === 0 ? null : `What is said:\n\n${quotes.map(quoteText).join('\n\n')}`,
    open && `${open.label}: ${open.url}`,
    acknowledge && `Acknowledge: ${acknowledge}`,
    footer,
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}

function htmlPart(telling: Telling): string {
  const { title, sentences, quotes, open, acknowledge, chart, footer } = telling;
  return mailLayout({
    title,
    preview: sentences.slice(0, 2).join(' '),
    body: html`${heading(title)}${sentences.map(paragraph)}${chart && picture(chart, 'Negative mentions over time')}${
      quotes.length === 0 ? null : html`${subheading('What is said')}${quotes.map(quoteHtml)}`
    }${open && button(open.url, open.label)}${acknowledge && paragraph(link(acknowledge, 'Acknowledge'))}`,
    footer: footer ?? 'Sent by Earshot.',
  });
}
