import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { DateTime } from 'luxon';
import type { Brand } from '../../core/brand.ts';
import { addMs, DAY } from '../../core/time.ts';
import { CliError } from '../errors.ts';
import type { CliIo } from '../io.ts';
import { type Bench, withWorkplace } from '../with-workplace.ts';

interface DigestOptions {
  brand: string;
  date?: string;
  out?: string;
  send?: true;
}

export function registerDigest(program: Command, io: CliIo): void {
  program
    .command('digest')
    .description('One digest: printed, written as a page, or sent.')
    .requiredOption('--brand <name>', 'whose')
    .option('--date <day>', "a day in the brand's zone, as 2026-01-31; the last 24 hours when absent", isoDay)
    .option('--out <file>', 'write the HTML page there instead of printing the text')
    .option('--send', "send it to the receivers of the brand's digests")
    .action((options: DigestOptions) => withWorkplace(io, (bench) => digest(bench, options, io)));
}

async function digest(bench: Bench, options: DigestOptions, io: CliIo): Promise<void> {
  const { findBrandByName } = await import('../../../db/repos/brands.ts');
  const { digestContent } = await import('../../pipeline/digest-content.ts');
  const { digestPage } = await import('../../../alerts/render/digest-page.ts');
  const { store } = bench.workplace;
  const brand = await findBrandByName(store, options.brand);
  if (brand === null) throw new CliError(`there is no brand "${options.brand}"`);
  const period = periodOf(options.date, brand, bench.clock.now());
  const { baseUrl } = bench;
  const page = digestPage(
    await digestContent({ store, baseUrl }, brand, { ...period, timezone: brand.timezone }),
  );
  if (options.out !== undefined) await writeFile(resolve(io.cwd, options.out), page.html);
  else if (options.send === undefined) io.stdout.write(page.text);
  if (options.send) await send(bench, brand, period, io);
}

async function send(bench: Bench, brand: Brand, period: { from: Date; to: Date }, io: CliIo): Promise<void> {
  const { allDigests } = await import('../../../db/repos/digests.ts');
  const { postDigest } = await import('../../pipeline/send-digest.ts');
  const { deliverNow } = await import('../../app/deliver-now.ts');
  const { store } = bench.workplace;
  const digests = (await allDigests(store)).filter(({ brandId, enabled }) => brandId === brand.id && enabled);
  if (digests.length === 0)
    throw new CliError(`${brand.name} has no digest to send; add one to your earshot.yaml`);
  const dueAt = bench.clock.now();
  for (const due of digests) await postDigest({ ...bench, store }, due, brand, { ...period, dueAt });
  for (const { receiver, outcome } of await deliverNow(bench)) {
    io.stderr.write(`${receiver}: ${outcome.ok ? 'delivered' : `${outcome.reason}: ${outcome.detail}`}\n`);
  }
}

function periodOf(date: string | undefined, { timezone }: Brand, now: Date): { from: Date; to: Date } {
  if (date === undefined) return { from: addMs(now, -DAY), to: now };
  const from = DateTime.fromISO(date, { zone: timezone });
  return { from: from.toJSDate(), to: from.plus({ days: 1 }).toJSDate() };
}

function isoDay(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? DateTime.fromISO(text, { zone: 'utc' }) : null;
  if (day === null || !day.isValid) throw new InvalidArgumentError('Expected a day such as 2026-01-31.');
  return text;
}
