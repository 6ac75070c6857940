import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/** A mail server of its own, with one user and a folder of theirs besides the inbox. */
export interface Dovecot {
  /** Ports without TLS, and with it. */
  ports: { plain: number; tls: number };
  /** PEM certificate that vouches for `localhost`. */
  ca: string;
  /** Puts a mail into the inbox as a delivery agent does. */
  deliver(source: string | Buffer): Promise<void>;
  /** Flags of the mails in the inbox, as Maildir file names carry them: `S` is seen. */
  flags(): Promise<string[]>;
  /** Gives the mailbox another UIDVALIDITY, as a server does that was restored from a backup. */
  renumber(): Promise<void>;
  stop(): Promise<void>;
}

export const user = { name: 'complaints@example.com', password: 'p "ä" \\s 42' };

const run = promisify(execFile);

/** Starts Debian's Dovecot on free ports, in a folder of its own, as root or as whoever runs the tests. */
export async function startDovecot(): Promise<Dovecot> {
  const folder = await mkdtemp(join(tmpdir(), 'earshot-dovecot-'));
  await chmod(folder, 0o755);
  const owner = await mailOwner();
  const maildir = join(folder, 'mail', 'Maildir');
  for (const name of ['tmp', 'new', 'cur', '.Archive/tmp', '.Archive/new', '.Archive/cur'])
    await mkdir(join(maildir, name), { recursive: true });
  const ca = await makeCertificate(folder);
  const ports = { plain: await freePort(), tls: await freePort() };
  await writeFile(join(folder, 'users'), `${user.name}:{PLAIN}${user.password}\n`);
  await writeFile(join(folder, 'dovecot.conf'), await config(folder, ports, owner));
  if (userInfo().uid === 0) await run('chown', ['-R', `${owner.uid}:${owner.gid}`, join(folder, 'mail')]);

  const server = spawn('/usr/sbin/dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: server.stderr }).on('line', (line) => {
      said.push(line);
      if (line.includes('starting up')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`Dovecot did not start: ${said.join('\n')}`)));
  });

  let delivered = 0;
  return {
    ports,
    ca,
    async deliver(source) {
      delivered += 1;
      const name = `1000000000.M${String(delivered).padStart(6, '0')}.localhost`;
      await writeFile(join(maildir, 'tmp', name), source);
      await chown(join(maildir, 'tmp', name), owner.uid, owner.gid);
      await rename(join(maildir, 'tmp', name), join(maildir, 'new', name));
    },
    async flags() {
      const names = await readdir(join(maildir, 'cur'));
      return names.map((name) => name.split(':2,')[1] ?? '');
    },
    async renumber() {
      const list = join(maildir, 'dovecot-uidlist');
      await writeFile(list, (await readFile(list, 'utf8')).replace(/ V\d+ /, ' V1 '));
      for (const name of await readdir(maildir))
        if (name.startsWith('dovecot.index')) await rm(join(maildir, name));
    },
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** Whose the mails are: Dovecot refuses to serve root's. */
async function mailOwner(): Promise<{ uid: number; gid: number }> {
  const { uid, gid } = userInfo();
  if (uid !== 0) return { uid, gid };
  const [, , id, group] = ((await readFile('/etc/passwd', 'utf8')).match(/^nobody:.*$/m)?.[0] ?? '').split(
    ':',
  );
  return { uid: Number(id), gid: Number(group) };
}

async function makeCertificate(folder: string): Promise<string> {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const algorithm = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  await run('openssl', ['req', '-x509', ...algorithm, ...subject, '-keyout', key, '-out', cert]);
  return readFile(cert, 'utf8');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function config(
  folder: string,
  ports: Dovecot['ports'],
  owner: { uid: number; gid: number },
): Promise<string> {
  const { uid, username } = userInfo();
  const group = (await run('id', ['-gn'])).stdout.trim();
  // Only root may become the users that the package made for this.
  const unprivileged =
    uid === 0
      ? ''
      : `default_internal_user = ${username}
default_login_user = ${username}
default_internal_group = ${group}
`;
  return `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = /dev/stderr
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = no
auth_failure_delay = 0
mail_location = maildir:~/Maildir
first_valid_uid = 1
${unprivileged}service imap-login {
  chroot =
  inet_listener imap {
    port = ${ports.plain}
  }
  inet_listener imaps {
    port = ${ports.tls}
    ssl = yes
  }
}
service anvil {
  chroot =
  # Without it, whoever failed once waits longer for every answer.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${folder}/mail
}
`;
}
