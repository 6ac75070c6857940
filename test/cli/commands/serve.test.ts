import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { newDataDir, prepareTemplates, withDatabase } from '../../support/database.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { jsonLines, runCli } from '../run-cli.ts';
import { spawnCli } from '../spawn-cli.ts';

let cwd: string;
let dataDir: string;
let env: Record<string, string>;
prepareTemplates();
beforeAll(async () => {
  cwd = await tempFolder();
  dataDir = await newDataDir();
  env = { EARSHOT_DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'warn' };
});
afterAll(() => rm(dataDir, { recursive: true }));

describe('earshot serve', () => {
  it('serves until it is asked to end, alone on its data folder', async () => {
    const server = spawnCli(['serve'], env, cwd);
    const [, url] = await server.says(/^Earshot listens at (\S+)$/m);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await server.says(/^Whoever is asked for a token opens the pages once at \S+\/\?token=[\w-]{32}$/m);

    const second = await runCli(['serve'], { env });
    expect(second).toMatchObject({ code: 1, out: '' });
    const since = String.raw`since \d{4}-\d\d-\d\dT[\d:.]+Z`;
    expect(second.err).toMatch(
      new RegExp(`^error: [^\\n]*held by pid ${server.child.pid} on [^\\n]* ${since}[^\\n]*\\n$`),
    );
    const { code, out } = await runCli(['doctor', '--json'], { env });
    expect(code).toBe(1);
    expect(jsonLines(out)).toContainEqual({
      what: 'database',
      ok: false,
      detail: expect.stringContaining(`held by pid ${server.child.pid}`),
      advice: expect.any(String),
    });

    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.out).toBe('');
    // The folder is free again.
    expect((await runCli(['migrate'], { env })).code).toBe(0);
  }, 60_000);

  it('says in one line that its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const PORT = String((other.address() as AddressInfo).port);
    const { code, out, err } = await runCli(['serve'], { env: { ...env, PORT } });
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: `error: 127.0.0.1:${PORT} is in use; set PORT to another one\n`,
    });
    // It gave the data folder back.
    expect((await runCli(['migrate'], { env })).code).toBe(0);
  });

  it('does not start with a secret that opens nothing of what is sealed', async () => {
    await runCli(['init', 'Acme', '--accept'], { env });
    const SECRET = 'another secret of more than 32 characters';
    const { code, err } = await runCli(['serve'], { env: { ...env, SECRET } });
    expect(code).toBe(1);
    expect(err).toMatch(/^error: what is sealed in the database does not open; set SECRET [^\n]+\n$/);
  }, 60_000);

  it('reports every fault of its settings before it does anything', async () => {
    const faulty = { ...env, PORT: 'x', SMTP_URL: 'mail', SECRET: 'hunter2' };
    const { code, out, err } = await runCli(['serve'], { env: faulty });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^error: PORT must be /),
      expect.stringMatching(/^error: SECRET must be /),
      expect.stringMatching(/^error: SMTP_URL must be /),
    ]);
    expect(err).not.toContain('hunter2');
  });
});

describe('earshot worker', () => {
  it('needs a server database', async () => {
    expect(await runCli(['worker'], { env })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^error: worker needs DATABASE_URL[^\n]+\n$/),
    });
  });

  it('says in one line that the database does not answer', async () => {
    const { code, err } = await runCli(['worker'], {
      env: { ...env, DATABASE_URL: 'postgres://u:hunter2@127.0.0.1:1/x' },
    });
    expect(code).toBe(1);
    expect(err).toMatch(/^error: no database answers at 127\.0\.0\.1:1 [^\n]+\n$/);
  });

  it('works beside another one until it is asked to end', async () => {
    const database = await withDatabase('postgres');
    onTestFinished(() => database.close());
    const workers = [0, 1].map(() => spawnCli(['worker'], { ...env, DATABASE_URL: database.url ?? '' }, cwd));
    for (const worker of workers) await worker.says(/^Working\.$/m);
    for (const worker of workers) worker.child.kill('SIGINT');
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0]);
  }, 60_000);
});
