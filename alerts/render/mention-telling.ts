import type { FlaggedMessage } from '../../src/core/message.ts';
import { boundedLine, boundedLink } from './bounded.ts';
import { ruleWords } from './rule-words.ts';
import type { Telling, Tone } from './telling.ts';
import { toldBy } from './told-by.ts';
import { counted, timeText } from './words.ts';

const TITLE = 250;
/** What of its words names a mention. */
const NAMED = 120;

/** One mention that a rule tells by itself: whom it is about, what it says, who says it where, and what to do. */
export function mentionTelling({ data, background }: FlaggedMessage): Telling {
  const { mention, rule } = data;
  const words = ruleWords(rule);
  const brand = boundedLine(nameIn(mention.brand) ?? '', 100);
  const [title, text] = [textIn(mention.title), textIn(mention.text)];
  const called = boundedLine(title === '' ? text : title, NAMED);
  const quoted = called === '' ? 'a mention was flagged' : `“${called}”`;
  const original = boundedLink(textIn(mention.url));
  const page = boundedLink(background?.url ?? null);
  const open = page ?? original;
  return {
    title: boundedLine(brand === '' ? quoted : `${brand}: ${quoted}`, TITLE),
    tone: toneOf(mention.sentiment),
    mark: boundedLine(rule, 40),
    sentences: [
      words.flagged?.(brand || 'the brand') ?? `A mention of ${brand || 'the brand'} was flagged.`,
      saidBy(mention, background?.timezone),
      `To do: ${words.advice}`,
    ].filter((sentence) => sentence !== null),
    quotes: [
      {
        url: original,
        title: boundedLine(title, 200) || null,
        excerpt: boundedLine(text, 300) || '(no words)',
        note: boundedLine(noteOf(mention), 150) || 'by somebody',
        noteUrl: null,
      },
    ],
    footer: toldBy(rule),
    open: open === null ? null : { label: 'Open the mention', url: open },
    acknowledge: null,
    chart: null,
  };
}

type Mention = FlaggedMessage['data']['mention'];

/** `By Ann on forum.example.com, 15 Jan 2026, 07:10 GMT-5.`; null where neither who nor where is known. */
function saidBy({ author, host, publishedAt }: Mention, timezone: string | undefined): string | null {
  const at = new Date(textIn(publishedAt));
  const who = boundedLine(textIn(author), 80);
  const where = boundedLine(textIn(host), 100);
  const parts = [who === '' ? 'By somebody' : `By ${who}`, where === '' ? '' : ` on ${where}`];
  if (who === '' && where === '') return null;
  return `${parts.join('')}${Number.isNaN(at.getTime()) ? '' : `, ${timeText(at, timezone)}`}.`;
}

function noteOf({ host, sentiment, reach }: Mention): string {
  const reaches = typeof reach === 'number' ? `reaches about ${counted(reach, 'person', 'people')}` : '';
  const notes = [textIn(host), textIn(sentiment), reaches].filter((part) => part !== '');
  return notes.join(' · ');
}

function toneOf(sentiment: unknown): Tone {
  if (sentiment === 'positive') return 'good';
  return sentiment === 'neutral' ? 'info' : 'warning';
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : '');

function nameIn(brand: unknown): string | null {
  return typeof brand === 'object' && brand !== null && 'name' in brand ? textIn(brand.name) : null;
}
