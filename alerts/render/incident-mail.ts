import type { IncidentData, TopMention } from '../../src/core/message.ts';
import { html } from './html.ts';
import { type IncidentMessageType, incidentSentences } from './incident-sentences.ts';
import { button, heading, mailLayout, paragraph, subheading } from './mail-layout.ts';
import type { MailPage } from './mail-page.ts';
import { plainLine, webLink } from './plain.ts';
import { type Quote, quoteHtml, quoteText } from './quote.ts';
import { counted } from './words.ts';

const MAX_QUOTES = 5;

export function incidentMail(type: IncidentMessageType, data: IncidentData): MailPage {
  const title = plainLine(data.incident.title);
  const sentences = incidentSentences(type, data);
  const quotes = data.top.slice(0, MAX_QUOTES).map(quoteOf);
  const footer = `Told by the rule ${plainLine(data.incident.rule)}.`;
  const link = webLink(data.incident.url);
  return {
    subject: subjectOf(type, data, title),
    text: [
      title,
      sentences.join('\n'),
      quotes.length === 0 ? null : `What is said:\n\n${quotes.map(quoteText).join('\n\n')}`,
      link === null ? null : `Incident: ${link}`,
      footer,
    ]
      .filter((part) => part !== null)
      .join('\n\n'),
    html: mailLayout({
      title,
      preview: sentences.slice(0, 2).join(' '),
      body: html`${heading(title)}${sentences.map(paragraph)}${
        quotes.length === 0 ? null : html`${subheading('What is said')}${quotes.map(quoteHtml)}`
      }${link === null ? null : button(link, 'Open the incident')}`,
      footer,
    }),
  };
}

function subjectOf(type: IncidentMessageType, { incident }: IncidentData, title: string): string {
  const news = type.slice('incident.'.length);
  const mark = type === 'incident.opened' ? incident.severity : `${incident.severity}, ${news}`;
  return `[${mark}] ${title}`;
}

function quoteOf({ url, title, excerpt, sentiment, reach }: TopMention): Quote {
  const link = webLink(url);
  const notes = [
    link === null ? null : new URL(link).hostname,
    sentiment,
    reach === null ? null : `reaches about ${counted(reach, 'person', 'people')}`,
  ];
  const note = notes.filter((part) => part !== null).join(' · ');
  return { url, title, excerpt, note, noteUrl: null };
}
