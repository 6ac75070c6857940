const MULTIPLES: Record<string, number> = { '': 1, K: 1_000, M: 1_000_000, B: 1_000_000_000 };

/** A count as it is shown, `987`, `12.3K` or `1M`: rounded as it is there. Null for anything else. */
export function shortCount(text: string): number | null {
  const [, digits = '', unit = ''] = /^(\d{1,12}(?:\.\d+)?)([KMB]?)$/i.exec(text.replace(/[\s,]/g, '')) ?? [];
  const multiple = MULTIPLES[unit.toUpperCase()] ?? 1;
  return digits === '' ? null : Math.round(Number(digits) * multiple);
}
