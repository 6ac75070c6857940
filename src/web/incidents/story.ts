import { plainLine } from '../../../alerts/render/plain.ts';
import type { BrandTheme } from '../../../db/repos/brands/brand-themes.ts';
import type { Incident, IncidentWindow } from '../../core/incident.ts';
import { WELL_COVERED } from '../../core/metrics.ts';
import { MINUTE } from '../../core/time.ts';
import { averageText, countText, durationText, listText, percentText } from '../format.ts';
import { reader } from '../reader.ts';
import { themeTitle } from '../themes/theme-title.ts';
import { timeText, zoneOf } from '../time-text.ts';
import { t } from '../words/t.ts';
import { countsAll, countsComplaints } from './counted.ts';

/** What happened, in one sentence. */
export function whatHappened(incident: Incident, brand: string, timezone: string): string {
  const { window, expected } = incident;
  const length = windowLength(window);
  const given = {
    // English says “in the hour”.
    length: reader().locale === 'en' ? length.replace(/^1 /u, '') : length,
    time: timeText(new Date(window.to), zoneOf(timezone)),
    brand: plainLine(brand),
    negative: window.negative,
    mentions: window.mentions,
  };
  if (window.mentions === 0)
    return t('Nothing was counted from {from} to {time}.', {
      from: timeText(new Date(window.from), zoneOf(timezone)),
      time: given.time,
    });
  if (countsAll(incident))
    return t(
      'In the {length} up to {time}, {brand} got {mentions, plural, one {# mention} other {# mentions}}, {negative, plural, =0 {none} other {#}} of them negative; usual is {usual}.',
      { ...given, usual: usualWords(expected.negative) },
    );
  if (!countsComplaints(incident))
    return t(
      'In the {length} up to {time}, {brand} got {mentions, plural, one {# mention} other {# mentions}}, {negative, plural, =0 {none} other {#}} of them negative.',
      given,
    );
  if (!isCompared(incident))
    return t(
      'In the {length} up to {time}, {brand} got {negative, plural, one {# negative mention} other {# negative mentions}} among {mentions, plural, one {# mention} other {# mentions}}.',
      given,
    );
  return t(
    'In the {length} up to {time}, {brand} got {negative, plural, one {# negative mention} other {# negative mentions}} among {mentions, plural, one {# mention} other {# mentions}}; usual is {usual}.',
    { ...given, usual: usualWords(expected.negative) },
  );
}

/** How far it reaches and how complete the picture is: what to know before acting on it. */
export function whatToKnow(incident: Incident, own: readonly Pick<BrandTheme, 'slug' | 'title'>[]): string[] {
  const { window, expected, coverage, themes } = incident;
  const { stories, authors, hosts } = window;
  return [
    isCompared(incident)
      ? t('19 times out of 20 there are fewer than {count}.', { count: countText(Math.ceil(expected.upper)) })
      : null,
    stories === 0
      ? null
      : t(
          'They come from {authors, plural, one {# author} other {# authors}} on {hosts, plural, one {# site} other {# sites}} and tell {stories, plural, one {# story} other {# stories}}.',
          { authors, hosts, stories },
        ),
    themes.length === 0
      ? null
      : t('They speak more than usual of {themes}.', {
          themes: listText(themes.map((theme) => themeTitle(theme, own))),
        }),
    coverage === null
      ? t('How completely the sources were read in this time is not known.')
      : coverage < WELL_COVERED
        ? t('{share} of the planned visits to sources succeeded: there may be more.', {
            share: percentText(coverage),
          })
        : t('{share} of the planned visits to sources succeeded.', { share: percentText(coverage) }),
  ].filter((sentence) => sentence !== null);
}

/** What is usual, as a number people say: `4.2`, or less than 1. */
export function usualWords(mean: number): string {
  return mean < 1 ? t('less than 1') : averageText(mean);
}

/** Whether its rule knows how much of what it counts is usual; rules that compare with nothing expect nothing. */
export function isCompared(incident: Pick<Incident, 'expected' | 'ruleKind'>): boolean {
  return incident.expected.upper > 0 && (countsComplaints(incident) || countsAll(incident));
}

/** How long it was counted, in words; a minute where all came at one moment. */
export function windowLength({ from, to }: IncidentWindow): string {
  return durationText(Math.max(MINUTE, Date.parse(to) - Date.parse(from)));
}
