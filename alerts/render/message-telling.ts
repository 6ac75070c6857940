import type { DigestData, Message } from '../../src/core/message.ts';
import { type MessageLinks, noLinks } from '../message-links.ts';
import { boundedLine, boundedLink } from './bounded.ts';
import { incidentTelling } from './incident-telling.ts';
import { mentionTelling } from './mention-telling.ts';
import type { Telling } from './telling.ts';
import { timeText } from './words.ts';

const TITLE = 250;
const SENTENCE = 500;

/** Any message in words. Of a digest only its summary: the whole of it is a page of its own. */
export function tellingOf(message: Message, links: MessageLinks = noLinks): Telling {
  switch (message.type) {
    case 'digest.ready':
      return digestTelling(message.data);
    case 'mention.flagged':
      return mentionTelling(message);
    case 'ping':
      return {
        ...bare('Earshot can reach you'),
        sentences: [`This is a test, sent ${timeText(new Date(message.timestamp))}. Nothing has happened.`],
      };
    default:
      return incidentTelling(message, links);
  }
}

function digestTelling({ digest, summary }: DigestData): Telling {
  return {
    ...bare(`${digest.brand}: digest`),
    sentences: summary.map((line) => boundedLine(line, SENTENCE)).filter((line) => line !== ''),
    open: openLink('Open the digest', digest.url),
  };
}

function bare(title: string): Telling {
  return {
    title: boundedLine(title, TITLE),
    tone: 'info',
    mark: null,
    sentences: [],
    quotes: [],
    footer: null,
    open: null,
    acknowledge: null,
    chart: null,
  };
}

function openLink(label: string, url: string | null): Telling['open'] {
  const link = boundedLink(url);
  return link === null ? null : { label, url: link };
}
