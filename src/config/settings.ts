import {
  asWritten,
  baseUrl,
  contact,
  hostList,
  mailbox,
  oneOf,
  type ParseSetting,
  secretText,
  urlWith,
  wholeNumber,
} from './setting-values.ts';

/** One setting: the variable it is read from, how, what it is when absent, and what it means. */
interface SettingRow<T, Default> {
  env: string;
  parse: ParseSetting<T>;
  default: Default;
  help: string;
  /** Never shown: neither its value nor its text when it is faulty. */
  secret?: true;
}

function row<T, Default>(setting: SettingRow<T, Default>): SettingRow<T, Default> {
  return setting;
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** The one table of settings. Order is the order of the documentation. */
export const settingRows = {
  databaseUrl: row({
    env: 'DATABASE_URL',
    parse: urlWith('postgres', 'postgresql'),
    default: null,
    help: 'Postgres (15 or newer) to keep everything in. Without it an embedded database lives in the data folder, for one process.',
    secret: true,
  }),
  dataDir: row({
    env: 'EARSHOT_DATA_DIR',
    parse: asWritten,
    default: './data',
    help: 'Folder for the embedded database and the secret.',
  }),
  host: row({ env: 'HOST', parse: asWritten, default: '127.0.0.1', help: 'Address the server listens on.' }),
  port: row({
    env: 'PORT',
    parse: wholeNumber(0, 65_535),
    default: 3000,
    help: 'Port the server listens on; 0 takes a free one.',
  }),
  baseUrl: row({
    env: 'BASE_URL',
    parse: baseUrl,
    default: null,
    help: 'Address under which people and hubs reach the server; used in messages. Without it, the address it listens on.',
  }),
  secret: row({
    env: 'SECRET',
    parse: secretText,
    default: null,
    help: 'Signs sessions and encrypts stored secrets; at least 32 characters. Made and kept in the data folder when absent.',
    secret: true,
  }),
  logLevel: row({
    env: 'LOG_LEVEL',
    parse: oneOf(logLevels),
    default: 'info' as const,
    help: `How much is logged: ${logLevels.join(', ')}.`,
  }),
  userAgentContact: row({
    env: 'USER_AGENT_CONTACT',
    parse: contact,
    default: null,
    help: 'URL or mail address sent with every request, so that site owners can reach you.',
  }),
  smtpUrl: row({
    env: 'SMTP_URL',
    parse: urlWith('smtp', 'smtps'),
    default: null,
    help: 'Mail server, such as smtp://user:password@mail.example.com:587. Without it no mail is sent.',
    secret: true,
  }),
  mailFrom: row({
    env: 'MAIL_FROM',
    parse: mailbox,
    default: 'Earshot <earshot@localhost>',
    help: 'Sender of mails, such as Earshot <alerts@example.com>.',
  }),
  allowPrivateHosts: row({
    env: 'ALLOW_PRIVATE_HOSTS',
    parse: hostList,
    default: [] as string[],
    help: 'Comma list of host or host:port that crawls and webhooks may reach although they are private.',
  }),
  perHostConcurrency: row({
    env: 'PER_HOST_CONCURRENCY',
    parse: wholeNumber(1, 64),
    default: 2,
    help: 'Requests to one host at the same time.',
  }),
  perHostDelayMs: row({
    env: 'PER_HOST_DELAY',
    parse: wholeNumber(0, 60_000),
    default: 500,
    help: 'Least pause between two requests of one process to one host, in milliseconds; a longer Crawl-delay in its robots.txt wins.',
  }),
  crawlConcurrency: row({
    env: 'CRAWL_CONCURRENCY',
    parse: wholeNumber(1, 1_000),
    default: 64,
    help: 'Sources that one process crawls at the same time.',
  }),
  retentionDays: row({
    env: 'RETENTION_DAYS',
    parse: wholeNumber(0, 36_500),
    default: 365,
    help: 'Days that mentions are kept; 0 keeps them for ever.',
  }),
};

type Rows = typeof settingRows;

/** Every setting with its value, defaults filled in. */
export type Settings = {
  [Name in keyof Rows]: ReturnType<Rows[Name]['parse']> | Rows[Name]['default'];
};

/** One or more settings cannot be used; `faults` has a sentence for each. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`Faulty settings: ${faults.join('; ')}`);
    this.faults = faults;
  }
}

/**
 * Settings from environment variables. An empty variable counts as absent.
 * @throws {SettingsError} with every fault at once.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const faults: string[] = [];
  const entries = Object.entries(settingRows).map(([name, setting]) => {
    const written = env[setting.env]?.trim() ?? '';
    if (written === '') return [name, setting.default];
    try {
      return [name, setting.parse(written)];
    } catch (error) {
      faults.push(`${setting.env} must be ${(error as Error).message}`);
      return [name, setting.default];
    }
  });
  if (faults.length > 0) throw new SettingsError(faults);
  return Object.fromEntries(entries) as Settings;
}
