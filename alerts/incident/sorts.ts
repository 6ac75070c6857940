const COMPLAINTS = 'complaints';

/** What kinds of rules speak of; kinds that are not named speak of complaints. */
const sorts: Readonly<Record<string, string>> = {
  'praise-surge': 'praise',
  'competitor-crisis': 'rival',
  silence: 'silence',
  keyword: 'words',
};

/** What the alerts of a kind of rule speak of. Alerts of two sorts never share a cause. */
export function sortOf({ ruleKind }: { ruleKind: string }): string {
  return sorts[ruleKind] ?? COMPLAINTS;
}

/** Whether it is complaints of the brand itself that alerts of this kind count. */
export function speaksOfComplaints(alert: { ruleKind: string }): boolean {
  return sortOf(alert) === COMPLAINTS;
}
