import type { SecretReference } from './format.ts';

/** Shorter values may stand in a variable that is about something else. */
const SHORTEST_KNOWN = 8;

/**
 * Names secrets after the variables of `env` that hold them, so that a file reads back where it came from; others after
 * their owners: `PR_SECRET` for the `secret` of `pr`. Equal values share a name, different ones never do. A previous
 * secret passes, and is left out.
 */
export function secretNames(env: Readonly<Record<string, string | undefined>> = {}): SecretReference {
  const held = new Map(
    Object.entries(env).flatMap(([name, value = '']) =>
      value.length >= SHORTEST_KNOWN && isReference(name) ? [[value, name]] : [],
    ),
  );
  const named = new Map<string, unknown>();
  return (owner, setting, value) => {
    if (setting === 'previousSecret') return null;
    const known = typeof value === 'string' ? held.get(value) : undefined;
    if (known !== undefined) return known;
    const base = `${owner}_${setting}`
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '_')
      .replace(/^(?=\d)/, '_');
    let name = base;
    for (let count = 2; taken(name, value); count += 1) name = `${base}_${count}`;
    named.set(name, value);
    return name;
  };

  function taken(name: string, value: unknown): boolean {
    return env[name] !== undefined || (named.has(name) && named.get(name) !== value);
  }
}

/** Whether `${name}` is read as a reference. */
function isReference(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}
