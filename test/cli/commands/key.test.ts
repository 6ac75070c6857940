import { describe, expect, it } from 'vitest';
import { verifyApiKey } from '../../../src/access/api-keys.ts';
import { sharedInstallation } from '../installation.ts';
import { jsonLines } from '../run-cli.ts';

const earshot = sharedInstallation();

async function create(name: string): Promise<string> {
  const { code, out } = await earshot.run(['key', 'create', '--name', name, '--scope', 'write']);
  expect(code).toBe(0);
  return out.trim();
}

async function listed(name: string): Promise<{ id: string; prefix: string; revokedAt: string | null }> {
  const { out } = await earshot.run(['key', 'list', '--json']);
  const found = (
    jsonLines(out) as { id: string; name: string; prefix: string; revokedAt: string | null }[]
  ).find((key) => key.name === name);
  if (found === undefined) throw new Error(`${name} is not listed`);
  return found;
}

describe('earshot key', () => {
  it('prints a key that works, once', async () => {
    const secret = await create('once');
    expect(await verifyApiKey(earshot.store, secret)).toMatchObject({ name: 'once', scope: 'write' });
    for (const flags of [[], ['--json']]) {
      const { code, out } = await earshot.run(['key', 'list', ...flags]);
      expect(code).toBe(0);
      expect(out).toContain(secret.slice(0, 12));
      expect(out).not.toContain(secret);
      expect(out).not.toContain('hash');
    }
  });

  it.each([
    ['its id', ({ id }: { id: string }) => id],
    ['what the table shows of it', ({ prefix }: { prefix: string }) => `${prefix}…`],
  ])('revokes a key by %s', async (way, nameOf) => {
    const secret = await create(way);
    const { code, out, err } = await earshot.run(['key', 'revoke', nameOf(await listed(way))]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain(`Revoked ${way}`);
    expect(await verifyApiKey(earshot.store, secret)).toBeNull();
    expect((await listed(way)).revokedAt).not.toBeNull();
    const again = await earshot.run(['key', 'revoke', nameOf(await listed(way))]);
    expect(again).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^error: there is no key "[^\n]+\n$/),
    });
  });

  it.each([
    ['an unknown scope', ['create', '--name', 'x', '--scope', 'god']],
    ['no scope', ['create', '--name', 'x']],
    ['an unknown verb', ['destroy']],
  ])('ends with 2 and one line on %s', async (_, args) => {
    const { code, out, err } = await earshot.run(['key', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^error: [^\n]+\n$/);
  });
});
