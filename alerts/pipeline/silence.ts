import type { Severity } from '../../src/core/incident.ts';
import type { Silence } from '../../src/core/routing.ts';

/** What silences are matched against. */
export interface Silenceable {
  brandId: string;
  /** Kinds of the rules that raised its alerts. */
  rules: readonly string[];
  severity: Severity;
  themes: readonly string[];
  title: string;
}

/** The first silence that keeps news of an incident from everybody at `at`; null when it is to be told. */
export function silenceFor(silences: readonly Silence[], about: Silenceable, at: Date): Silence | null {
  return silences.find((silence) => isSilencing(silence, at) && silenceMatches(silence, about)) ?? null;
}

/** From its start until just before its end. */
export function isSilencing({ startsAt, endsAt }: Pick<Silence, 'startsAt' | 'endsAt'>, at: Date): boolean {
  return startsAt <= at && at < endsAt;
}

/**
 * Whether a silence is about an incident, whenever it may be. A kind of rule that is not silenced speaks for all that
 * share its incident.
 */
export function silenceMatches(
  { brandId, matchers }: Pick<Silence, 'brandId' | 'matchers'>,
  about: Silenceable,
): boolean {
  const { rules, severities, themes, title } = matchers;
  return (
    (brandId === null || brandId === about.brandId) &&
    (rules === undefined || about.rules.every((kind) => rules.includes(kind))) &&
    (severities === undefined || severities.includes(about.severity)) &&
    (themes === undefined || about.themes.some((theme) => themes.includes(theme))) &&
    (title === undefined || about.title.toLowerCase().includes(title.toLowerCase()))
  );
}
