import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { beforeAll, describe, expect, it } from 'vitest';
import { mailServer } from '../../alerts/support/mail-server.ts';
import { serve } from '../../net/local-server.ts';
import { manualClock } from '../../support/clock.ts';
import { ingest } from '../../support/seed.ts';
import { post } from '../../support/seed-posts.ts';
import { sharedInstallation } from '../installation.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const earshot = sharedInstallation();

/** Makes a team whose brand has digests for these receivers. */
async function apply(
  receivers: Record<string, object>,
  digests: readonly (readonly string[])[],
): Promise<void> {
  const team = {
    brands: [{ name: 'Acme', query: 'acme', timezone: 'America/New_York' }, { name: 'Globex' }],
    receivers,
    digests: digests.map((names, hour) => ({ brand: 'Acme', at: `0 ${hour} * * *`, receivers: names })),
  };
  expect(await earshot.run(['apply', '-'], { stdin: JSON.stringify(team) })).toMatchObject({ code: 0 });
}

beforeAll(async () => {
  await apply({}, []);
  const posts = [
    // The evening before in New York, and the evening of the day that is asked for.
    { guid: '1', text: 'Acme yesterday', publishedAt: new Date('2026-01-02T04:00:00.000Z') },
    { guid: '2', text: 'Acme is awful', publishedAt: new Date('2026-01-03T04:00:00.000Z') },
  ];
  await ingest(earshot.store, manualClock('2026-01-03T12:00:00.000Z'), posts.map(post));
});

describe('earshot digest', () => {
  it("prints one day of the brand's own zone", async () => {
    const { code, out, err } = await earshot.run(['digest', '--brand', 'Acme', '--date', '2026-01-02']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Mentions: 1\n');
    expect(out).toContain('Acme is awful');
    expect(out).not.toContain('Acme yesterday');
    expect(out.endsWith('\n')).toBe(true);
  });

  it('tells of the last 24 hours without a day', async () => {
    const { code, out } = await earshot.run(['digest', '--brand', 'Acme']);
    expect(code).toBe(0);
    expect(out).toContain('Mentions: 0\n');
  });

  it('writes the page where it is told', async () => {
    const args = ['digest', '--brand', 'Acme', '--date', '2026-01-02', '--out', 'd.html'];
    expect(await earshot.run(args)).toEqual({ code: 0, out: '', err: '' });
    const page = await readFile(join(earshot.cwd, 'd.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>/i);
    expect(page).toContain('Acme is awful');
  });

  it.each([
    ['a brand that is not there', ['--brand', 'Nobody'], /^error: there is no brand "Nobody"\n$/],
    [
      'a folder that is not there',
      ['--brand', 'Acme', '--out', 'absent/d.html'],
      /^error: absent\/d\.html .*\n$/,
    ],
    ['a brand without a digest', ['--brand', 'Globex', '--send'], /^error: Globex has no digest .*\n$/],
  ])('ends with 1 and one line on %s', async (_, args, line) => {
    const { code, out, err } = await earshot.run(['digest', ...args]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(line);
  });

  it.each([
    ['no brand', []],
    ['a day that is none', ['--brand', 'Acme', '--date', '2026-02-30']],
    ['a day written otherwise', ['--brand', 'Acme', '--date', '2.1.2026']],
  ])('ends with 2 and one line on %s', async (_, args) => {
    const { code, out, err } = await earshot.run(['digest', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^error: [^\n]+\n$/);
  });
});

describe('earshot digest --send', () => {
  const args = ['digest', '--brand', 'Acme', '--date', '2026-01-02', '--send'];

  it('tells every receiver of the brand once', async () => {
    const { url, mails } = await mailServer();
    const posted: { body: string; headers: Record<string, string> }[] = [];
    const hook = await serve(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const headers = request.headers as Record<string, string>;
      posted.push({ body: Buffer.concat(chunks).toString(), headers });
      response.end();
    });
    await apply({ pr: { webhook: `${hook}/`, secret }, mail: { email: 'pr@example.com' } }, [
      ['pr', 'mail'],
      ['mail'],
    ]);
    const { code, out, err } = await earshot.run(args, { env: { SMTP_URL: url } });
    expect({ code, out, said: err.trim().split('\n').sort() }).toEqual({
      code: 0,
      out: '',
      said: ['mail: delivered', 'pr: delivered'],
    });
    expect(mails.map(({ to }) => to)).toEqual([['pr@example.com']]);
    expect(mails[0]?.source).toContain('Acme is awful');
    expect(posted).toHaveLength(1);
    const message = new Webhook(secret).verify(posted[0]?.body ?? '', posted[0]?.headers ?? {});
    expect(message).toMatchObject({ type: 'digest.ready', data: { digest: { brand: 'Acme' } } });
  });

  it('ends with 1 and says who was not told, and why', async () => {
    const { url } = await mailServer();
    const hook = await serve((_, response) => void response.writeHead(503).end());
    await apply({ pr: { webhook: `${hook}/`, secret }, mail: { email: 'pr@example.com' } }, [['pr', 'mail']]);
    const { code, err } = await earshot.run(args, { env: { SMTP_URL: url } });
    expect(code).toBe(1);
    expect(err).toMatch(/^pr: server-error: [^\n]+; serve tries again$/m);
    expect(err).toMatch(/^mail: delivered$/m);
    expect(err).toMatch(/^error: 1 of 2 receivers did not get the digest$/m);
  });
});
