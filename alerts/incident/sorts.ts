const COMPLAINTS = 'complaints';
const ANSWERS = 'answers';
const RATINGS = 'ratings';
const MENTIONS = 'mentions';

/**
 * What kinds of rules speak of; kinds that are not named speak of complaints. What lasts for days, or is measured by
 * something else, is a sort of its own: a surge that joined a backlog of complaints would be told to nobody.
 */
const sorts: Readonly<Record<string, string>> = {
  'praise-surge': 'praise',
  'volume-surge': 'volume',
  'competitor-crisis': 'rival',
  silence: 'silence',
  unanswered: ANSWERS,
  'rating-drop': RATINGS,
  keyword: MENTIONS,
  'influential-post': MENTIONS,
  'author-returns': MENTIONS,
};

/** What the alerts of a kind of rule speak of. Alerts of two sorts never share a cause. */
export function sortOf({ ruleKind }: { ruleKind: string }): string {
  return sorts[ruleKind] ?? COMPLAINTS;
}

/** Whether it is complaints of the brand itself that alerts of this kind count as they come. */
export function speaksOfComplaints(alert: { ruleKind: string }): boolean {
  return sortOf(alert) === COMPLAINTS;
}

/** Whether what alerts of this kind show is the worse, the more people read it. */
export function isWorseWhenRead(alert: { ruleKind: string }): boolean {
  return [COMPLAINTS, ANSWERS, RATINGS].includes(sortOf(alert));
}
