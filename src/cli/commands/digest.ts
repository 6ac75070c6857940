import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Pipeline } from '../../app/pipeline.ts';
import type { SentDigest } from '../../app/send-digest-now.ts';
import type { Brand } from '../../core/brand.ts';
import { CliError } from '../errors.ts';
import type { CliIo } from '../io.ts';
import { calendarDay } from '../option-values.ts';
import { printable } from '../printable.ts';
import { unwritable } from '../unwritable.ts';
import { withPipeline } from '../with-pipeline.ts';
import { writeText } from '../write.ts';

interface DigestOptions {
  brand: string;
  date?: string;
  out?: string;
  send?: true;
}

type Context = Pipeline['context'];
type Period = { from: Date; to: Date };

export function registerDigest(program: Command, io: CliIo): void {
  program
    .command('digest')
    .description('One digest: printed, written as a page, or sent.')
    .requiredOption('--brand <name>', 'whose')
    .option(
      '--date <day>',
      "a day in the brand's zone, as 2026-01-31; the last 24 hours when absent",
      calendarDay,
    )
    .option('--out <file>', 'write the HTML page there instead of printing the text')
    .option('--send', "send it to the receivers of the brand's digests instead of printing the text")
    .action((options: DigestOptions) => withPipeline(io, (context) => digest(context, options, io)));
}

async function digest(context: Context, options: DigestOptions, io: CliIo): Promise<void> {
  const { findBrandByName } = await import('../../../db/repos/brands/brands.ts');
  const { digestPeriod } = await import('../../app/digest-period.ts');
  const brand = await findBrandByName(context.store, options.brand);
  if (brand === null) throw new CliError(`there is no brand "${options.brand}"`);
  const period = digestPeriod(options.date ?? null, brand.timezone, context.clock.now());
  if (options.out !== undefined || options.send === undefined)
    await render(context, brand, period, options, io);
  if (options.send) await send(context, brand, period, io);
}

async function render(
  context: Context,
  brand: Brand,
  period: Period,
  { out }: Pick<DigestOptions, 'out'>,
  io: CliIo,
): Promise<void> {
  const { digestContent } = await import('../../pipeline/digests/digest-content.ts');
  const { digestPage } = await import('../../../alerts/render/digest-page.ts');
  const page = digestPage(await digestContent(context, brand, { ...period, timezone: brand.timezone }));
  if (out === undefined) return writeText(io.stdout, `${page.text.trimEnd()}\n`);
  await writeFile(resolve(io.cwd, out), page.html).catch((error: unknown) => {
    throw unwritable(out, error);
  });
}

async function send(context: Context, brand: Brand, period: Period, io: CliIo): Promise<void> {
  const { digestToSend, sendDigestNow } = await import('../../app/send-digest-now.ts');
  const digest = await digestToSend(context.store, brand.id);
  if (digest === null)
    throw new CliError(`${brand.name} has no digest to send; add one to your earshot.yaml`);
  if (digest.receiverIds.length === 0) throw new CliError(`the digest of ${brand.name} has no receivers`);
  const sent = await sendDigestNow(context, digest, brand, period);
  for (const one of sent) io.stderr.write(`${printable(sentence(one))}\n`);
  const failed = sent.filter(({ outcome }) => outcome?.ok === false).length;
  if (failed > 0) throw new CliError(`${failed} of ${sent.length} receivers did not get the digest`);
}

function sentence({ receiver, outcome }: SentDigest): string {
  if (outcome === null) return `${receiver}: left to the running server`;
  if (outcome.ok) return `${receiver}: delivered`;
  const { reason, detail, retryable } = outcome;
  return `${receiver}: ${reason}: ${detail}${retryable ? '; serve tries again' : ''}`;
}
