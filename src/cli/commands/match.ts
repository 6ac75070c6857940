import type { Command } from 'commander';
import { QueryError } from '../../core/query.ts';
import { eachRecord } from '../each-record.ts';
import { UsageError } from '../errors.ts';
import type { CliIo } from '../io.ts';
import { readJsonFile } from '../json-file.ts';

export function registerMatch(program: Command, io: CliIo): void {
  program
    .command('match')
    .description('Texts to the brands that match: NDJSON in, NDJSON out.')
    .argument(
      '[file...]',
      'records {"id","title","text"}, also with author, url, language, source; standard input when absent',
      ['-'],
    )
    .requiredOption('--queries <file.json>', 'an object of brand names and queries')
    .action(async (files: string[], options: { queries: string }) => {
      const { compileMatcher } = await import('../../analysis/match/matcher.ts');
      const { matchLine } = await import('../../analysis/match-line.ts');
      const queries = await readQueries(options.queries, io);
      await eachRecord(files, io, matchLine(compile(queries, options.queries, compileMatcher)));
    });
}

async function readQueries(file: string, io: CliIo): Promise<Map<string, string>> {
  const written = await readJsonFile(file, io);
  if (written === null || typeof written !== 'object' || Array.isArray(written)) {
    throw new UsageError(`${file}: expected an object of brand names and queries`);
  }
  const entries = Object.entries(written);
  const wrong = entries.find(([, query]) => typeof query !== 'string');
  if (wrong !== undefined) throw new UsageError(`${file}: the query of ${wrong[0]} is not a text`);
  return new Map(entries);
}

function compile<Matcher>(
  queries: Map<string, string>,
  file: string,
  compileMatcher: (queries: Map<string, string>) => Matcher,
): Matcher {
  try {
    return compileMatcher(queries);
  } catch (error) {
    if (error instanceof QueryError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
