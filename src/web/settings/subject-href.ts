/** Where things are looked at, by the kind the audit log gives them. */
const places: Record<string, string> = {
  incident: '/incidents',
  mention: '/mentions',
  story: '/stories',
  source: '/sources',
  author: '/authors',
  member: '/settings/members',
};

/** The page of what an entry speaks of; null where it has none. */
export function subjectHref(subject: string, id: string | null): string | null {
  const place = places[subject];
  return place === undefined || id === null ? null : `${place}/${encodeURIComponent(id)}`;
}
