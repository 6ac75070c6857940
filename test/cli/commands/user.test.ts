import { describe, expect, it } from 'vitest';
import { pageOfAudit } from '../../../db/repos/access/audit.ts';
import { findUserByEmail } from '../../../db/repos/access/users.ts';
import { acceptInvitation } from '../../../src/access/accounts/members.ts';
import { sharedInstallation } from '../installation.ts';
import { jsonLines } from '../run-cli.ts';

const earshot = sharedInstallation();

describe('earshot user', () => {
  it('prints a link that makes an account of that role', async () => {
    const { code, out } = await earshot.run(['user', 'add', 'Ines@Example.com', '--role', 'responder']);
    expect(code).toBe(0);
    const token = /^http:\/\/\S+\/invitations\/([\w-]{32})\n$/u.exec(out)?.[1] ?? '';
    const taken = { token, name: 'Ines', password: 'nine quiet herons' };
    expect((await acceptInvitation(earshot.store, taken, new Date())).ok).toBe(true);
    expect(await findUserByEmail(earshot.store, 'ines@example.com')).toMatchObject({ role: 'responder' });
    const { items } = await pageOfAudit(earshot.store, { subject: 'member' }, { limit: 1, cursor: null });
    expect(items).toMatchObject([{ action: 'member.invite', actorKind: 'command' }]);
  });

  it('makes an account at once with a password from standard input, and says it nowhere', async () => {
    const args = ['user', 'add', 'otto@example.com', '--role', 'admin', '--name', 'Otto', '--password-stdin'];
    const { code, out, err } = await earshot.run(args, { stdin: 'four slow badgers\n' });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).not.toContain('badgers');
    const { out: listed } = await earshot.run(['user', 'list', '--json']);
    expect(jsonLines(listed)).toContainEqual(
      expect.objectContaining({ email: 'otto@example.com', name: 'Otto', role: 'admin' }),
    );
    expect(listed).not.toMatch(/password|secret/u);
    const again = await earshot.run(['user', 'add', 'OTTO@example.com']);
    expect(again).toMatchObject({
      code: 1,
      out: '',
      err: 'error: otto@example.com has an account already\n',
    });
    const reset = await earshot.run(['user', 'reset', 'otto@example.com']);
    expect(reset.out).toMatch(/^http:\/\/\S+\/reset\/[\w-]{32}\n$/u);
  });

  it.each([
    [['user', 'add', 'nobody'], 2],
    [['user', 'add', 'a@example.com', '--role', 'king'], 2],
    [['user', 'add', 'a@example.com', '--password-stdin'], 2],
    [['user', 'reset', 'nobody@example.com'], 1],
  ])('refuses %j', async (args, code) => {
    const ran = await earshot.run(args, { stdin: 'short' });
    expect(ran).toMatchObject({ code, out: '', err: expect.stringMatching(/^error: [^\n]+\n$/u) });
  });
});
