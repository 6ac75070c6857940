import { beforeEach, describe, expect, it } from 'vitest';
import { allSources, updateSource } from '../../../db/repos/crawl/sources.ts';
import type { Finding } from '../../../src/app/doctor/finding.ts';
import { mailServer } from '../../alerts/support/mail-server.ts';
import { serve } from '../../net/local-server.ts';
import { type Installation, installations } from '../installation.ts';
import { jsonLines, runCli } from '../run-cli.ts';

const fresh = installations();
let earshot: Installation;
beforeEach(async () => {
  earshot = await fresh();
});

/** What is ill, by what it is about, after exit 1; empty after exit 0. */
async function illnesses(env: Record<string, string> = {}): Promise<Record<string, string>> {
  const { code, out } = await earshot.run(['doctor', '--json'], { env });
  const ill = (jsonLines(out) as Finding[]).filter(({ ok }) => !ok);
  expect(code).toBe(ill.length === 0 ? 0 : 1);
  expect(ill.every(({ advice }) => advice !== null && advice !== '')).toBe(true);
  return Object.fromEntries(ill.map(({ what, detail }) => [what, detail]));
}

/** Watches a brand in a feed and tells a webhook and a mailbox. */
async function setUp(hook = 'https://hooks.example.com/pr'): Promise<void> {
  const feed = '<rss version="2.0"><channel><title>Blog</title></channel></rss>';
  const origin = await serve((_, response) => void response.end(feed));
  const team = `{ brands: [{ name: Acme, query: acme, competitors: [Globex] }],
    sources: [{ feed: '${origin}/', name: Blog }],
    rules: [{ negative-surge: { brand: Acme, receivers: [pr, mail] } }],
    receivers: {
      pr: { webhook: '${hook}', secret: whsec_${Buffer.alloc(32, 7).toString('base64')} },
      mail: { email: pr@example.com } },
    digests: [{ brand: Acme, at: '0 8 * * *', receivers: [pr] }] }`;
  expect(await earshot.run(['apply', '-'], { stdin: team })).toMatchObject({ code: 0 });
}

describe('earshot doctor', () => {
  it('says what an empty installation lacks, to a person', async () => {
    const { code, out, err } = await earshot.run(['doctor']);
    expect({ code, err }).toEqual({ code: 1, err: 'error: 3 of 8 checks failed\n' });
    expect(out).toMatch(/^ok {3}settings /m);
    expect(out).toMatch(/^BAD {2}brands .*earshot init NAME adds one$/m);
  });

  it('ends with 0 when all is well', async () => {
    await setUp();
    const { url } = await mailServer();
    expect(await illnesses({ SMTP_URL: url })).toEqual({});
  });

  it('looks at the mail server, and at who needs one', async () => {
    await setUp();
    expect(Object.keys(await illnesses())).toEqual(['receiver mail']);
    expect(await illnesses({ SMTP_URL: 'smtp://127.0.0.1:1' })).toEqual({
      mail: 'the mail server cannot be used (ECONNREFUSED)',
    });
  });

  it('notices that a brand has a rule that tells nobody', async () => {
    await earshot.run(['init', 'Acme']);
    expect(await illnesses()).toHaveProperty(['brand Acme'], 'no rule of it tells anybody');
  });

  it('notices a receiver that does not take what it is sent', async () => {
    await setUp(await serve((_, response) => void response.writeHead(500).end()));
    await earshot.run(['digest', '--brand', 'Acme', '--send']);
    expect(await illnesses()).toHaveProperty(['receiver pr'], expect.stringContaining('server-error'));
  });

  it('notices a source that fails, and that nobody crawls', async () => {
    await setUp();
    const [source] = await allSources(earshot.store);
    const at = new Date('2026-01-15T12:00:00.000Z');
    await updateSource(earshot.store, source?.id ?? '', { nextDueAt: at });
    expect(await illnesses()).toHaveProperty('workers', '1 visits are overdue');
    await updateSource(earshot.store, source?.id ?? '', { status: 'blocked', lastError: 'forbidden: 403' });
    const ill = await illnesses();
    expect(ill).toHaveProperty(['source Blog'], 'blocked: forbidden: 403');
    expect(ill).not.toHaveProperty('workers');
  });

  it('notices that the secret is another one', async () => {
    await setUp();
    expect(Object.keys(await illnesses({ SECRET: 'x'.repeat(32) }))).toEqual(['secret']);
  });

  it('reports every fault of the settings', async () => {
    const { code, out } = await runCli(['doctor', '--json'], { env: { PORT: 'x', LOG_LEVEL: 'loud' } });
    expect(code).toBe(1);
    expect(jsonLines(out)).toMatchObject([
      { what: 'settings', ok: false, detail: expect.stringMatching(/^PORT /) },
      { what: 'settings', ok: false, detail: expect.stringMatching(/^LOG_LEVEL /) },
    ]);
  });

  it('looks at the rest when the database does not answer', async () => {
    expect(await illnesses({ DATABASE_URL: 'postgres://u:p@127.0.0.1:1/x' })).toEqual({
      database: expect.stringContaining('127.0.0.1:1'),
    });
  });
});
