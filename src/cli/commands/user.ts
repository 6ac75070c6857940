import { type Command, Option } from 'commander';
import type { Role } from '../../core/account.ts';
import { CliError, UsageError } from '../errors.ts';
import { readWhole } from '../input.ts';
import type { CliIo } from '../io.ts';
import { printRecords } from '../print.ts';
import { withWorkplace } from '../with-workplace.ts';
import { writeText } from '../write.ts';

const roles: readonly Role[] = ['viewer', 'responder', 'admin'];

interface AddOptions {
  role: Role;
  name?: string;
  passwordStdin?: true;
}

export function registerUser(program: Command, io: CliIo): void {
  const user = program.command('user').description('Accounts.');
  user
    .command('add')
    .description('Invites somebody, and prints the link; or makes the account with a password at once.')
    .argument('<email>', 'their address')
    .addOption(
      new Option('--role <role>', 'what they may do with every brand').choices(roles).default('viewer'),
    )
    .option('--name <name>', 'as others see them; only with --password-stdin')
    .option('--password-stdin', 'make the account now, with the password that comes on standard input')
    .action((email: string, options: AddOptions) => add(email, options, io));
  user
    .command('list')
    .description('Lists accounts.')
    .option('--json', 'one JSON object a line')
    .action((options: { json?: true }) => list(options, io));
  user
    .command('reset')
    .description('Prints a link with which somebody sets a new password, once, within a day.')
    .argument('<email>', 'whose')
    .action((email: string) => reset(email, io));
}

async function add(given: string, { role, name, passwordStdin }: AddOptions, io: CliIo): Promise<void> {
  const { cleanEmail, invite, makeMember } = await import('../../access/accounts/members.ts');
  const { anyUser, findUserByEmail } = await import('../../../db/repos/access/users.ts');
  const { noteCommand } = await import('../../access/note-command.ts');
  const { impliedBaseUrl } = await import('../../app/base-url.ts');
  const email = cleanEmail(given);
  if (!isAddress(email)) throw new UsageError(`"${given}" is not an e-mail address`);
  const password = passwordStdin ? await passwordFrom(io) : null;
  await withWorkplace(io, async ({ settings, workplace: { store }, clock }) => {
    if ((await findUserByEmail(store, email)) !== null) throw new CliError(`${email} has an account already`);
    if (role !== 'admin' && !(await anyUser(store))) {
      io.stderr.write(
        'This will be the first account, and from then on everybody signs in: add an admin too.\n',
      );
    }
    if (password !== null) {
      const who = { email, role, password, name: name ?? email.split('@')[0] ?? email };
      const id = await makeMember(store, who, clock.now());
      await noteCommand(store, clock, {
        action: 'member.create',
        subject: 'member',
        subjectId: id,
        changes: { email, role },
      });
      io.stderr.write(`${email} can sign in, as ${role}.\n`);
      return;
    }
    const wish = { email, role, brandRoles: {}, invitedBy: 'Earshot' };
    const { invitation, token } = await invite(store, wish, clock.now());
    const entry = {
      action: 'member.invite',
      subject: 'member',
      subjectId: invitation.id,
      changes: { email, role },
    } as const;
    await noteCommand(store, clock, entry);
    io.stderr.write(`With this link ${email} makes an account as ${role}, once, within a week:\n`);
    await writeText(io.stdout, `${impliedBaseUrl(settings)}/invitations/${token}\n`);
  });
}

async function list(options: { json?: true }, io: CliIo): Promise<void> {
  const { allUsers } = await import('../../../db/repos/access/users.ts');
  const users = await withWorkplace(io, ({ workplace }) => allUsers(workplace.store));
  await printRecords(
    io,
    users.map(({ id, email, name, role, twoFactorEnabled, createdAt }) => ({
      id,
      email,
      name,
      role,
      twoStep: twoFactorEnabled,
      createdAt,
    })),
    [
      { title: 'e-mail', of: ({ email }) => email },
      { title: 'name', of: ({ name }) => name },
      { title: 'role', of: ({ role }) => role ?? 'single brands' },
      { title: 'second step', of: ({ twoStep }) => (twoStep ? 'on' : 'off') },
      { title: 'made', of: ({ createdAt }) => createdAt.toISOString() },
    ],
    options,
  );
}

async function reset(given: string, io: CliIo): Promise<void> {
  const { cleanEmail } = await import('../../access/accounts/members.ts');
  const { findUserByEmail } = await import('../../../db/repos/access/users.ts');
  const { createAccounts } = await import('../../access/accounts/accounts.ts');
  const { noteCommand } = await import('../../access/note-command.ts');
  const { impliedBaseUrl } = await import('../../app/base-url.ts');
  const { DAY } = await import('../../core/time.ts');
  const email = cleanEmail(given);
  await withWorkplace(io, async ({ settings, workplace: { store, secret }, clock }) => {
    const user = await findUserByEmail(store, email);
    if (user === null) throw new CliError(`${email} has no account`);
    const baseUrl = impliedBaseUrl(settings);
    const accounts = createAccounts({ store, secret, baseUrl, wall: clock });
    const token = await accounts.resetToken(user.id, DAY);
    const entry = {
      action: 'member.reset-link',
      subject: 'member',
      subjectId: user.id,
      changes: { email },
    } as const;
    await noteCommand(store, clock, entry);
    io.stderr.write(`With this link ${email} sets a new password, once, within a day:\n`);
    await writeText(io.stdout, `${baseUrl}/reset/${token}\n`);
  });
}

function isAddress(email: string): boolean {
  return email.length <= 254 && /^[^\s@]+@[^\s@]+$/u.test(email);
}

/** @throws {UsageError} when it cannot be a password */
async function passwordFrom(io: CliIo): Promise<string> {
  const { passwordLength } = await import('../../access/accounts/auth.ts');
  const text = new TextDecoder().decode(await readWhole(io.stdin, 10_000)).replace(/\r?\n$/u, '');
  const { least, most } = passwordLength;
  if (text.length >= least && text.length <= most) return text;
  throw new UsageError(`a password has ${least} to ${most} characters`);
}
