import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Database } from './database.ts';
import { DatabaseError } from './errors.ts';
import * as schema from './schema/index.ts';

const OLDEST_MAJOR = 15;
const TIMESTAMPTZ = 1184;

/** Connects to the server at `url` and makes sure that it answers and is new enough. */
export async function openPostgres(url: string, poolMax: number): Promise<Database> {
  const client = clientFor(url, poolMax);
  try {
    await refuseOldServer(client);
  } catch (error) {
    await client.end({ timeout: 1 });
    throw error instanceof DatabaseError ? error : classify(error, client.options);
  }
  const db = drizzle(client, { schema });
  // drizzle passes times through as text; hand-written SQL binds `Date`s too.
  client.options.serializers[TIMESTAMPTZ] = (at: unknown) => (at instanceof Date ? at.toISOString() : at);
  return {
    kind: 'postgres',
    db,
    url,
    bossDb: null,
    async listen(channel, heard) {
      const { unlisten } = await client.listen(channel, heard, heard);
      return unlisten;
    },
    close: () => client.end({ timeout: 5 }),
  };
}

function clientFor(url: string, max: number): postgres.Sql {
  const [, path] = /^postgres(?:ql)?:\/\/[^/?#]*(.*)$/su.exec(url) ?? [];
  if (path === undefined) {
    throw new DatabaseError('bad-url', 'DATABASE_URL must begin with postgres:// or postgresql://');
  }
  // A password with a bare `/`, `?` or `#` would have its beginning taken for the host, and shown in messages.
  if (/[#@]/u.test(path)) throw unreadableUrl();
  try {
    return postgres(url, {
      max,
      connect_timeout: 10,
      onnotice: () => {},
      connection: { application_name: 'earshot', TimeZone: 'UTC' },
    });
  } catch {
    // The parser's own message repeats the URL, and with it the password.
    throw unreadableUrl();
  }
}

function unreadableUrl(): DatabaseError {
  return new DatabaseError(
    'bad-url',
    'DATABASE_URL cannot be read: percent-encode / ? # @ : in the password',
  );
}

async function refuseOldServer(client: postgres.Sql): Promise<void> {
  const [row] = await client<{ server_version: string }[]>`SHOW server_version`;
  const version = row?.server_version ?? 'unknown';
  if (Number.parseInt(version, 10) >= OLDEST_MAJOR) return;
  throw new DatabaseError(
    'too-old',
    `the database server runs Postgres ${version}: ${OLDEST_MAJOR} or newer is needed`,
  );
}

function classify(error: unknown, { host, port, user, database }: postgres.Sql['options']): DatabaseError {
  const server = host.map((name, index) => `${name}:${port[index]}`).join(', ');
  const code = (error as { code?: unknown }).code;
  switch (code) {
    case '28P01':
    case '28000':
      return new DatabaseError('refused', `${server} refused user "${user}": ${(error as Error).message}`);
    case '3D000':
      return new DatabaseError('refused', `${server} has no database "${database}"`);
    case '53300':
      return new DatabaseError('refused', `${server} has no connection left for us`);
    default: {
      const why = typeof code === 'string' ? code : 'no answer';
      return new DatabaseError('unreachable', `no database answers at ${server} (${why})`);
    }
  }
}
