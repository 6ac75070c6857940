import { WELL_COVERED } from '../../src/core/metrics.ts';
import type { Compared, DigestContent, Rising } from './digest-content.ts';
import { plainLine } from './plain.ts';
import { counted, listText, percentText, timeText, usualText } from './words.ts';

/** One line of a digest and the page behind it. */
export interface DigestLine {
  label: string;
  value: string;
  /** What is usual, in words; null when not known. */
  usual: string | null;
  url: string;
}

const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero', maximumFractionDigits: 2 });

/** The numbers of a digest, in the order they are read. */
export function numberLines(content: DigestContent): DigestLine[] {
  const { mentions, sentiments, netSentiment } = content;
  const { value, url } = netSentiment;
  return [
    countLine('Mentions', mentions),
    countLine('Negative', sentiments.negative),
    countLine('Neutral', sentiments.neutral),
    countLine('Positive', sentiments.positive),
    {
      label: 'Net sentiment',
      value: value === null ? '–' : signed.format(value),
      usual: usualOf(netSentiment, signed.format),
      url,
    },
  ];
}

export function risingLine({ name, count, usual, url }: Rising): DigestLine {
  return {
    label: plainLine(name),
    value: counted(count, 'mention'),
    usual: usual === null ? 'new' : `usually ${usualText(usual)}`,
    url,
  };
}

export function periodText({ from, to, timezone }: DigestContent): string {
  return `${timeText(from, timezone)} to ${timeText(to, timezone)}`;
}

export function coverageText({ coverage }: DigestContent): string {
  if (coverage === null) return 'No visit to a source was planned in this period.';
  return `${percentText(coverage)} of the planned visits to sources succeeded.`;
}

/** The digest in a few sentences: the `summary` of `digest.ready`, and the preview of the mail. */
export function digestSummary(content: DigestContent): string[] {
  const { mentions, sentiments, incidents, rising, coverage } = content;
  const { value, days28 } = mentions;
  const usual = days28 === null ? '' : `, usually ${usualText(days28)}`;
  const rose = rising.slice(0, 3).map((line) => plainLine(line.name));
  return [
    `${plainLine(content.brand)} had ${counted(value, 'mention')}${usual}.`,
    `${counted(sentiments.negative.value, 'was negative', 'were negative')}, ${sentiments.positive.value} positive.`,
    incidents.length === 0 ? null : `${counted(incidents.length, 'incident')} in this period.`,
    rose.length === 0 ? null : `Rising: ${listText(rose)}.`,
    coverage === null || coverage >= WELL_COVERED ? null : coverageText(content),
  ].filter((sentence) => sentence !== null);
}

function countLine(label: string, compared: Compared): DigestLine {
  const { value, url } = compared;
  return { label, value: value.toLocaleString('en'), usual: usualOf(compared, usualText), url };
}

function usualOf({ days7, days28 }: Compared<unknown>, format: (mean: number) => string): string | null {
  if (days28 === null) return days7 === null ? null : `last week on average ${format(days7)}`;
  return days7 === null
    ? `usually ${format(days28)}`
    : `usually ${format(days28)}, last week on average ${format(days7)}`;
}
