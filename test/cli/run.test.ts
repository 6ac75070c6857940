import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { DrizzleQueryError } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { processIo } from '../../src/cli/io.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { run } from '../../src/cli/run.ts';
import { commandSettings } from '../../src/cli/settings.ts';
import { SettingsError } from '../../src/config/settings.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runCli } from './run-cli.ts';

const commands = buildProgram(processIo()).commands.map((command) => command.name());

describe('earshot', () => {
  it('prints help on standard output', async () => {
    const { code, out, err } = await runCli(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of commands) expect(out).toContain(`  ${name} `);
  });

  it.each(commands)('has help for %s', async (name) => {
    const { code, out, err } = await runCli([name, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Usage: earshot ${name}`);
  });

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(await runCli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('prints the table of settings', async () => {
    const { code, out } = await runCli(['--settings']);
    expect(code).toBe(0);
    expect(out).toContain('| `EARSHOT_DATA_DIR` | `./data` |');
  });

  it.each([
    ['an unknown flag', ['parse', '--uurl', 'x', 'a.xml']],
    ['an unknown flag of the program', ['--frobnicate']],
    ['an unknown command', ['prase', 'a.xml']],
    ['a missing argument', ['parse']],
    ['a missing value', ['parse', 'a.xml', '--url']],
    ['a bad value', ['parse', 'a.xml', '--url', 'not a url']],
    ['an unknown scorer', ['score', '--scorer', 'nobody']],
    ['a missing option', ['match']],
    ['a queries file that is not there', ['match', '--queries', 'absent.json']],
  ])('ends with 2 and one line on %s', async (_, args) => {
    const { code, out, err } = await runCli(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^error: [^\n]+\n$/);
  });

  it('keeps what a refused query held to itself', async () => {
    const query = new DrizzleQueryError('insert into items', ['private words'], new Error('disk full'));
    const broken = { ...processIo(), stdout: new PassThrough(), stderr: new PassThrough() };
    Object.defineProperty(broken, 'env', {
      get() {
        throw query;
      },
    });
    expect(await run(['doctor'], broken)).toBe(1);
    expect(String(broken.stderr.read())).toBe('error: the database: disk full\n');
  });

  it('shows help and ends with 2 when nothing is asked of it', async () => {
    const { code, out, err } = await runCli([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: earshot');
  });
});

describe('commandSettings', () => {
  const ioIn = (cwd: string, env: Record<string, string>) => ({
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    cwd,
    env,
  });

  it('reads .env below what the process was given', async () => {
    const cwd = await tempFolder();
    await writeFile(join(cwd, '.env'), 'PORT=4000\nHOST="0.0.0.0"\n');
    expect(await commandSettings(ioIn(cwd, { PORT: '5000' }))).toMatchObject({ port: 5000, host: '0.0.0.0' });
  });

  it('needs no .env', async () => {
    const cwd = await tempFolder();
    expect(await commandSettings(ioIn(cwd, {}))).toMatchObject({ port: 3000 });
  });

  it('reports faults of .env too', async () => {
    const cwd = await tempFolder();
    await writeFile(join(cwd, '.env'), 'PORT=x\n');
    await expect(commandSettings(ioIn(cwd, {}))).rejects.toThrow(SettingsError);
  });
});
