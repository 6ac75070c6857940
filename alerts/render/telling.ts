import type { Quote } from './quote.ts';

/** How news feels: its severity, or that it is good. */
export type Tone = 'critical' | 'warning' | 'info' | 'good';

/**
 * A message in words, ready to be shown in the way of each destination. Every text is one plain line of bounded length
 * (title 250, sentence 500, quote 300 UTF-16 units), every address leads to the web and has at most 1,000: none of it is markup,
 * and much of it was crawled, so each destination escapes it.
 */
export interface Telling {
  title: string;
  tone: Tone;
  /** What stands before the title where there is only one line: `critical`, `warning, resolved`; null for none. */
  mark: string | null;
  /** What there is to say, the most important first. */
  sentences: string[];
  quotes: Quote[];
  /** Why the receiver hears this; null when that is plain. */
  footer: string | null;
  /** Where to read on. */
  open: { label: string; url: string } | null;
  acknowledge: string | null;
  chart: string | null;
}

/** `[critical] Acme: 33 negative mentions …`. */
export function headline({ mark, title }: Pick<Telling, 'mark' | 'title'>): string {
  return mark === null ? title : `[${mark}] ${title}`;
}

/** What there is to say and, after that, what is quoted: for destinations that show lines and nothing else. */
export function spokenLines({ sentences, quotes }: Pick<Telling, 'sentences' | 'quotes'>): string[] {
  return [...sentences, ...quotes.map(spokenQuote)];
}

function spokenQuote({ title, excerpt, note }: Quote): string {
  const said = title === null ? excerpt : `${title}: ${excerpt}`;
  return note === '' ? `“${said}”` : `“${said}” (${note})`;
}

/** Colours of the news, as `#rrggbb`. */
export const toneColours: Record<Tone, string> = {
  critical: '#d92d20',
  warning: '#dc6803',
  info: '#2970ff',
  good: '#079455',
};
