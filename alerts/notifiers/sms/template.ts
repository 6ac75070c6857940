/** How a value is written into a body of each type, so that it stays a value. */
const encoders = {
  'application/json': (value: string) => JSON.stringify(value).slice(1, -1),
  'application/x-www-form-urlencoded': encodeURIComponent,
} as const;

export type BodyType = keyof typeof encoders;
export const bodyTypes = Object.keys(encoders) as [BodyType, ...BodyType[]];

/** `template` as a body, with `{to}` and `{text}` filled in. In JSON they stand between quotation marks. */
export function filledBody(template: string, type: BodyType, values: { to: string; text: string }): string {
  return filled(template, encoders[type], values);
}

/** `template` as an address, with `{to}` and `{text}` filled in. */
export function filledUrl(template: string, values: { to: string; text: string }): string {
  return filled(template, encodeURIComponent, values);
}

function filled(
  template: string,
  encode: (value: string) => string,
  { to, text }: { to: string; text: string },
): string {
  return template.replace(/\{(to|text)\}/gu, (_, name) => encode(name === 'to' ? to : text));
}
