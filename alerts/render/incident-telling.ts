import type { IncidentMessage, TopMention } from '../../src/core/message.ts';
import type { MessageLinks } from '../message-links.ts';
import { isBadNews } from '../routing/audience.ts';
import { boundedLine, boundedLink } from './bounded.ts';
import { incidentSentences } from './incident-sentences.ts';
import type { Quote } from './quote.ts';
import { ruleWords } from './rule-words.ts';
import type { Telling, Tone } from './telling.ts';
import { toldBy } from './told-by.ts';
import { counted } from './words.ts';

const MAX_QUOTES = 5;

/** News of an incident in words. */
export function incidentTelling(message: IncidentMessage, links: MessageLinks): Telling {
  const { type, data } = message;
  const { incident } = data;
  const url = boundedLink(incident.url);
  const isBad = isBadNews(type);
  return {
    title: boundedLine(incident.title, 250) || 'An incident',
    tone: toneOf(message),
    mark: markOf(message),
    sentences: incidentSentences(message).map((sentence) => boundedLine(sentence, 500)),
    // What is said was told with the bad news.
    quotes: isBad ? data.top.slice(0, MAX_QUOTES).map(quoteOf) : [],
    footer: toldBy(incident.rule),
    open: url === null ? null : { label: 'Open the incident', url },
    acknowledge: isBad && incident.status === 'open' ? boundedLink(links.acknowledge) : null,
    chart: hasChart(incident.rule) ? boundedLink(links.chart) : null,
  };
}

/** There are charts of complaints, and of all that is said. */
function hasChart(rule: string): boolean {
  const { noComplaints, countsAll } = ruleWords(rule);
  return noComplaints !== true || countsAll === true;
}

function toneOf({ type, data }: IncidentMessage): Tone {
  if (type === 'incident.recovered' || type === 'incident.resolved') return 'good';
  // That somebody looks after it need wake nobody.
  if (type === 'incident.acknowledged') return 'info';
  return ruleWords(data.incident.rule).good ? 'good' : data.incident.severity;
}

function markOf({ type, data }: IncidentMessage): string {
  const { severity } = data.incident;
  return type === 'incident.opened' ? severity : `${severity}, ${type.slice('incident.'.length)}`;
}

function quoteOf({ url, title, excerpt, sentiment, reach }: TopMention): Quote {
  const link = boundedLink(url);
  const notes = [
    link === null ? null : new URL(link).hostname,
    sentiment,
    reach === null ? null : `reaches about ${counted(reach, 'person', 'people')}`,
  ];
  return {
    url: link,
    title: boundedLine(title ?? '', 200) || null,
    excerpt: boundedLine(excerpt, 300) || '(no words)',
    note: boundedLine(notes.filter((part) => part !== null).join(' · '), 150),
    noteUrl: null,
  };
}
