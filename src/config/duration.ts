const unitSeconds = { s: 1, m: 60, h: 3_600, d: 86_400 } as const;

/** Seconds in a duration such as `90s`, `15m`, `1h` or `1d`; null when it is not one. Always above zero. */
export function parseDuration(text: string): number | null {
  const parts = /^(\d{1,9})\s*([smhd])$/.exec(text.trim());
  if (parts === null) return null;
  const seconds = Number(parts[1]) * unitSeconds[parts[2] as keyof typeof unitSeconds];
  return seconds > 0 ? seconds : null;
}

/** The shortest way to write `seconds` that {@link parseDuration} reads back: 900 is `15m`. */
export function formatDuration(seconds: number): string {
  for (const unit of ['d', 'h', 'm'] as const) {
    if (seconds % unitSeconds[unit] === 0) return `${seconds / unitSeconds[unit]}${unit}`;
  }
  return `${seconds}s`;
}
