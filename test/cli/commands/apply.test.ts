import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { allReceivers } from '../../../db/repos/telling/receivers.ts';
import { type Installation, installations } from '../installation.ts';
import { jsonLines } from '../run-cli.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const file = `
brands:
  - name: Acme
    query: '(acme OR "acme phone") -"looney tunes"'
    timezone: America/New_York
    competitors: [Globex]
sources:
  - feed: https://blog.example.com/feed.xml
    name: Blog
rules:
  - negative-surge: { brand: Acme, sensitivity: high, receivers: [pr] }
receivers:
  pr: { webhook: https://hooks.example.com/pr, secret: \${PR_WEBHOOK_SECRET} }
  mail: { email: pr@example.com }
digests:
  - { brand: Acme, at: '0 8 * * *', timezone: America/New_York, receivers: [mail] }
`;

const fresh = installations();
let earshot: Installation;
beforeEach(async () => {
  earshot = await fresh();
});

async function apply(text: string, ...flags: string[]) {
  await writeFile(join(earshot.cwd, 'team.yaml'), text);
  return earshot.run(['apply', 'team.yaml', ...flags], { env: { PR_WEBHOOK_SECRET: secret } });
}

describe('earshot apply', () => {
  it('makes what the file says, and nothing the second time', async () => {
    const first = await apply(file);
    expect(first).toMatchObject({ code: 0, err: 'Changed 7 of 7 entries.\n' });
    expect(first.out.split('\n')).toContain('added brand Globex');
    expect((await allBrands(earshot.store)).map(({ name }) => name)).toEqual(['Acme', 'Globex']);
    expect(await apply(file)).toEqual({ code: 0, out: '', err: 'Changed 0 of 7 entries.\n' });
  });

  it('says what would change and changes nothing on a dry run', async () => {
    const { code, out, err } = await apply(file, '--dry-run', '--json');
    expect({ code, err }).toEqual({ code: 0, err: 'Would change 7 of 7 entries.\n' });
    expect(jsonLines(out)).toContainEqual({ noun: 'receiver', name: 'pr', action: 'added' });
    expect(await allBrands(earshot.store)).toEqual([]);
    expect(await allReceivers(earshot.store)).toEqual([]);
  });

  it('reports every fault with its place and applies nothing', async () => {
    const faulty = file
      .replace('-"looney tunes"', 'OR')
      .replace('receivers: [pr]', 'receivers: [nobody]')
      .replace('America/New_York\n    comp', 'Mars/Olympus\n    comp')
      .concat('extra: 1\n');
    const { code, out, err } = await apply(faulty);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const lines = err.trim().split('\n');
    expect(lines.slice(0, -1).map((line) => line.split(': ')[0])).toEqual([
      'team.yaml:4:38',
      'team.yaml:5:15',
      'team.yaml:11:67',
      'team.yaml:17:1',
    ]);
    expect(lines.at(-1)).toBe('error: team.yaml has 4 faults; nothing was applied');
    expect(await allBrands(earshot.store)).toEqual([]);
  });

  it('reads standard input', async () => {
    const { code } = await earshot.run(['apply', '-'], { stdin: 'brands: [{ name: Acme, query: acme }]' });
    expect(code).toBe(0);
    expect(await allBrands(earshot.store)).toMatchObject([{ name: 'Acme', query: 'acme' }]);
  });

  it.each([
    ['absent.yaml', 'no such file'],
    ['.', 'is a folder'],
  ])('says in one line that %s cannot be read', async (path, why) => {
    expect(await earshot.run(['apply', path])).toEqual({ code: 2, out: '', err: `error: ${path}: ${why}\n` });
  });
});

describe('earshot export', () => {
  it('writes a file that makes the same installation elsewhere, secrets by reference', async () => {
    await apply(file);
    const exported = await earshot.run(['export']);
    expect(exported).toMatchObject({ code: 0, err: 'Before applying it, set PR_SECRET.\n' });
    expect(exported.out).not.toContain(secret);
    const elsewhere = await fresh();
    const env = { PR_SECRET: secret };
    const applied = await elsewhere.run(['apply', '-'], { stdin: exported.out, env });
    expect(applied).toMatchObject({ code: 0, err: 'Changed 7 of 7 entries.\n' });
    expect(await elsewhere.run(['export'])).toEqual(exported);
    const [mail, pr] = await allReceivers(elsewhere.store);
    expect(mail?.settings).toEqual({ to: ['pr@example.com'] });
    expect(pr?.settings).toEqual({ url: 'https://hooks.example.com/pr', secret });
  });

  it('names secrets as the environment does that they came from, so that applying it changes nothing', async () => {
    await apply(file);
    const env = { PR_SECRET: 'another secret', PR_WEBHOOK_SECRET: secret };
    const exported = await earshot.run(['export'], { env });
    expect(exported.err).toBe('');
    expect(exported.out).toMatch(/secret: \$\{PR_WEBHOOK_SECRET\}/);
    const again = await earshot.run(['apply', '-'], { stdin: exported.out, env });
    expect(again).toMatchObject({ code: 0, err: 'Changed 0 of 7 entries.\n' });
    const turned = { PR_WEBHOOK_SECRET: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD' };
    const turn = () => earshot.run(['apply', '-'], { stdin: exported.out, env: turned });
    expect(await turn()).toMatchObject({ out: 'changed receiver pr\n' });
    const [, pr] = await allReceivers(earshot.store);
    expect(pr?.settings).toMatchObject({ secret: turned.PR_WEBHOOK_SECRET, previousSecret: secret });
    expect(await turn()).toMatchObject({ out: '' });
    expect((await earshot.run(['export'], { env: turned })).out).toBe(exported.out);
    const unnamed = await earshot.run(['export'], { env: { PR_SECRET: 'another secret' } });
    expect(unnamed.out).toMatch(/secret: \$\{PR_SECRET_2\}/);
  });
});
