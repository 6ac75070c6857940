/**
 * An HTTP date in any of its three forms (RFC 9110 §5.6.7) as milliseconds since the epoch, or NaN.
 * The asctime form names no zone and means GMT.
 */
export function parseHttpDate(text: string): number {
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i.test(text)) return Number.NaN;
  return Date.parse(/(GMT|UTC|[+-]\d{4})$/i.test(text) ? text : `${text} GMT`);
}
