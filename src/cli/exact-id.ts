/**
 * `line` (JSON that begins with `"id"`) with the id as `record` spells it, for integers beyond ±2⁵³: these come out of
 * `JSON.parse` rounded, and whoever sent one wants to find it again.
 */
export function withExactId(line: string, record: string, id: unknown): string {
  if (typeof id !== 'number' || !Number.isInteger(id) || Number.isSafeInteger(id)) return line;
  const start = `{"id":${id}`;
  const spelled = [...record.matchAll(/"id"\s*:\s*(-?\d+)\s*[,}]/g)].map(([, digits = '']) => digits);
  const exact = spelled.find((digits) => Number(digits) === id);
  return exact === undefined || !line.startsWith(start) ? line : `{"id":${exact}${line.slice(start.length)}`;
}
