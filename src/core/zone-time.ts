const FORM = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/u;

/** What a clock on a wall in `timezone` (IANA) shows at `at`, as forms write it: `2026-01-15T12:00`. */
export function wallTime(at: Date, timezone: string): string {
  return new Date(at.getTime() + offsetAt(at, timezone)).toISOString().slice(0, 16);
}

/**
 * The instant that `text` names: with an offset or `Z` as it stands, else what clocks in `timezone` showed then
 * (`2026-01-15`, `2026-01-15T12:00`; of a time that was skipped or came twice, one near it). Null when it names none.
 */
export function instantOf(text: string, timezone: string): Date | null {
  if (!FORM.test(text)) return sensible(new Date(text));
  const wall = new Date(`${text.includes('T') ? text : `${text}T00:00`}Z`);
  if (sensible(wall) === null) return null;
  // The offset at the wall time read as UTC may be that before a change of clocks: it is taken again at the result.
  const near = new Date(wall.getTime() - offsetAt(wall, timezone));
  return sensible(new Date(wall.getTime() - offsetAt(near, timezone)));
}

/** Years that databases and people can read. */
function sensible(at: Date): Date | null {
  const year = at.getUTCFullYear();
  return year >= 1970 && year <= 9998 ? at : null;
}

/** How far clocks in `timezone` are ahead of UTC, in milliseconds. */
function offsetAt(at: Date, timezone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(at.getTime() / 1_000) * 1_000;
}
