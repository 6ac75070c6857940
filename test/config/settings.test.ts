import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../../src/config/settings.ts';
import { settingsTable } from '../../src/config/settings-table.ts';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
  }
  return [];
}

describe('readSettings', () => {
  it('needs nothing: every setting has a default', () => {
    expect(readSettings({})).toMatchObject({
      databaseUrl: null,
      dataDir: './data',
      host: '127.0.0.1',
      port: 3000,
      secret: null,
      allowPrivateHosts: [],
    });
  });

  it('takes an empty variable for an absent one', () => {
    expect(readSettings({ PORT: ' ', DATABASE_URL: '' })).toEqual(readSettings({}));
  });

  it('reads what is written', () => {
    const settings = readSettings({
      DATABASE_URL: 'postgres://u:p@db/earshot',
      PORT: '0',
      BASE_URL: 'https://ears.example.com/',
      LOG_LEVEL: 'DEBUG',
      ALLOW_PRIVATE_HOSTS: 'localhost:8080, 10.0.0.7 ,[::1]:9',
      RETENTION_DAYS: '30',
    });
    expect(settings).toMatchObject({
      databaseUrl: 'postgres://u:p@db/earshot',
      port: 0,
      baseUrl: 'https://ears.example.com',
      logLevel: 'debug',
      allowPrivateHosts: ['localhost:8080', '10.0.0.7', '[::1]:9'],
      retentionDays: 30,
    });
  });

  it('reports every fault at once', () => {
    const faults = faultsOf({
      PORT: '70000',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://db',
      BASE_URL: 'ears.example.com',
      SMTP_URL: 'mail',
      MAIL_FROM: 'nobody',
      USER_AGENT_CONTACT: 'me',
      ALLOW_PRIVATE_HOSTS: 'http://localhost',
      CRAWL_CONCURRENCY: '0',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'DATABASE_URL',
      'PORT',
      'BASE_URL',
      'LOG_LEVEL',
      'USER_AGENT_CONTACT',
      'SMTP_URL',
      'MAIL_FROM',
      'ALLOW_PRIVATE_HOSTS',
      'CRAWL_CONCURRENCY',
    ]);
  });

  it('never repeats what was written, because it may be a secret', () => {
    expect(faultsOf({ SECRET: 'hunter2', SMTP_URL: 'user:hunter2@mail' }).join()).not.toContain('hunter2');
  });
});

describe('settingsTable', () => {
  it('has one row a setting, with its default', () => {
    const lines = settingsTable().trim().split('\n');
    expect(lines[0]).toBe('| setting | default | meaning |');
    expect(lines.filter((line) => line.startsWith('| `'))).toHaveLength(15);
    expect(lines.find((line) => line.includes('`PORT`'))).toContain('`3000`');
  });
});
