import { InvalidArgumentError } from 'commander';

/** An absolute http(s) URL on the command line. */
export function absoluteUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new InvalidArgumentError('Expected an absolute http or https URL.');
  }
  return text;
}

/** A number on the command line, within [min, max]. */
export function numberWithin(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max))
      throw new InvalidArgumentError(`Expected a number from ${min} to ${max}.`);
    return value;
  };
}

/** A port on the command line; 0 takes a free one. */
export function portNumber(text: string): number {
  const value = numberWithin(0, 65_535)(text);
  if (!Number.isInteger(value)) throw new InvalidArgumentError('Expected a whole number.');
  return value;
}

/** A day of the calendar on the command line, such as 2026-01-31. */
export function calendarDay(text: string): string {
  const midnight = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(`${text}T`)) {
    throw new InvalidArgumentError('Expected a day such as 2026-01-31.');
  }
  return text;
}

/** Values of an option that may be repeated. */
export function gathered(text: string, before: string[]): string[] {
  return [...before, text];
}
