/**
 * What an entry of the audit log changed, as lines for people: `role: viewer → admin` where both sides are known,
 * else `email: mara@example.com`.
 */
export function changeLines(changes: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(changes).flatMap(([field, value]) => {
    if (!Array.isArray(value) || value.length !== 2) return [`${field}: ${plain(value)}`];
    const [before, after] = value.map(plain);
    return before === after ? [] : [`${field}: ${before} → ${after}`];
  });
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'string') return value === '' ? '–' : value;
  if (typeof value !== 'object') return String(value);
  const text = JSON.stringify(value);
  return text === '{}' || text === '[]' ? '–' : text;
}
