import type { SecretReference } from './format.ts';

/**
 * Names secrets after their owners: `PR_SECRET` for the `secret` of `pr`. Equal values share a name, different ones
 * never do.
 */
export function secretNames(): SecretReference {
  const named = new Map<string, unknown>();
  return (owner, setting, value) => {
    const base = `${owner}_${setting}`
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '_')
      .replace(/^(?=\d)/, '_');
    let name = base;
    for (let count = 2; named.has(name) && named.get(name) !== value; count += 1) name = `${base}_${count}`;
    named.set(name, value);
    return name;
  };
}
