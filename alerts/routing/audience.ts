import type { MessageType } from '../../src/core/message.ts';

/** Receivers that an incident concerns. */
export interface Addresses {
  /** Those of the rules that raised its alerts. */
  rules: readonly string[];
  /** Those that were told something of it already. */
  told: readonly string[];
}

type IncidentMessageType = Extract<MessageType, `incident.${string}`>;

/** That it is bad; the rest says that it is looked after, or over. */
export function isBadNews(type: MessageType): type is 'incident.opened' | 'incident.escalated' {
  return type === 'incident.opened' || type === 'incident.escalated';
}

/**
 * Who hears of it: bad news goes to the rules' receivers and to whom the chain has reached; that it is looked after, or
 * over, only to those that heard that it is bad. `newcomers` are those of the rules' receivers that heard nothing yet.
 */
export function audienceOf(
  type: IncidentMessageType,
  to: 'everybody' | 'newcomers' | readonly string[],
  { rules, told }: Addresses,
): string[] {
  if (to === 'newcomers') return rules.filter((id) => !told.includes(id));
  if (to !== 'everybody') return [...new Set(to)];
  return isBadNews(type) ? [...new Set([...rules, ...told])] : [...told];
}
