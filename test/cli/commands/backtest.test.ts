import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { poisson, seeded } from '../../alerts/support/random.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { jsonLines, runCli } from '../run-cli.ts';

const BEGIN = Date.parse('2026-01-05T00:00:00Z');
const HOUR = 3_600_000;
const DAYS = 21;

/** Three weeks by the hour at two minutes past, with a crisis on the last day from noon. */
const rows = (() => {
  const random = seeded(5);
  return Array.from({ length: DAYS * 24 }, (_, hour) => {
    const crisis = hour >= (DAYS - 1) * 24 + 12 && hour < (DAYS - 1) * 24 + 18;
    const negative = poisson(crisis ? 30 : 1.5, random);
    return { at: new Date(BEGIN + hour * HOUR + 120_000), negative, count: negative + poisson(8, random) };
  });
})();
const csv = [
  'timestamp,count,negative',
  ...rows.map(({ at, count, negative }) => [at.toISOString(), count, negative].join(',')),
];
const tipped = new Date(BEGIN + ((DAYS - 1) * 24 + 12 + 1) * HOUR + 120_000).toISOString();

interface Score {
  timestamp: string;
  score: number;
}

let cwd: string;
beforeAll(async () => {
  cwd = await tempFolder();
  await writeFile(join(cwd, 'crisis.csv'), csv.join('\n'));
});

describe('earshot backtest', () => {
  it('prints the alerts of each file; one that cannot be read is a line and ends nothing', async () => {
    const { code, out, err } = await runCli(['backtest', 'absent.csv', 'crisis.csv', '-'], {
      cwd,
      stdin: 'a,b\n1,2',
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [absent, alert, ...rest] = jsonLines(out);
    expect(absent).toEqual({ file: 'absent.csv', ok: false, error: 'no such file' });
    expect(alert).toMatchObject({ file: 'crisis.csv', openedAt: tipped, severity: 'critical' });
    expect(Object.keys(alert as object)).toEqual([
      'file',
      'openedAt',
      'closedAt',
      'peakAt',
      'count',
      'expected',
      'upper',
      'score',
      'severity',
    ]);
    expect(rest.at(-1)).toEqual({
      file: '-',
      ok: false,
      error: expect.stringContaining('timestamp and count'),
    });
  });

  it('scores every row by what was known then: a beginning of the file has the same scores', async () => {
    const whole = jsonLines((await runCli(['backtest', '--scores', '-'], { stdin: csv.join('\n') })).out);
    const part = csv.slice(0, -10).join('\n');
    const before = jsonLines((await runCli(['backtest', '--scores', '-'], { stdin: part })).out);
    expect(whole).toHaveLength(rows.length);
    expect(whole.slice(0, before.length)).toEqual(before);
  });

  it.each(['low', 'high'])(
    'scores reach 0.5 exactly where balanced tells, also when asked for %s',
    async (sensitivity) => {
      const alerts = jsonLines((await runCli(['backtest', 'crisis.csv'], { cwd })).out) as {
        openedAt: string;
      }[];
      const args = ['backtest', '--scores', '--sensitivity', sensitivity, 'crisis.csv'];
      const scores = jsonLines((await runCli(args, { cwd })).out) as Score[];
      const told = scores
        .filter(({ score }) => score >= 0.5)
        .map(({ timestamp }) => Date.parse(timestamp) + HOUR);
      expect(told.map((at) => new Date(at).toISOString())).toEqual(alerts.map(({ openedAt }) => openedAt));
    },
  );

  it('names each row that it cannot use, and goes on', async () => {
    const bad = [
      '2026-01-26 00:02:00,-3,0',
      '2026-01-26 01:02:00,,0',
      'yesterday,3,1',
      '2026-01-26 02:02:00,3,9',
      '2026-01-26 02:02:00,1e20,9',
      '2062-01-26 02:02:00,3,1',
    ];
    const late = [
      '2026-01-26 03:02:00,5,1',
      '2026-01-26 03:02:00,5,1',
      '2026-01-20 00:00:00,5,1',
      '2026-01-26 04:02,7,2',
    ];
    const stdin = [...csv, ...bad, ...late].join('\n');
    const line = csv.length;
    const faults = [
      `line ${line + 1}: count is below zero: -3`,
      `line ${line + 2}: count is missing`,
      `line ${line + 3}: no time: 'yesterday'`,
      `line ${line + 4}: negative (9) is more than count (3)`,
      `line ${line + 5}: count is more than a billion: 100000000000000000000`,
      `line ${line + 6}: 2062-01-26T02:02:00.000Z is more than a year after 2026-01-25T23:02:00.000Z, which it follows`,
      `line ${line + 8}: 2026-01-26T03:02:00.000Z is duplicated`,
      `line ${line + 9}: 2026-01-20T00:00:00.000Z is out of order: it follows 2026-01-26T03:02:00.000Z`,
    ];
    const { code, err } = await runCli(['backtest', '-'], { stdin });
    expect({ code, said: err.trim().split('\n') }).toEqual({
      code: 0,
      said: faults.map((said) => `-: ${said}`),
    });
    const scored = await runCli(['backtest', '--scores', '-'], { stdin });
    expect(scored).toMatchObject({ code: 0, err: '' });
    const lines = jsonLines(scored.out) as { error?: string }[];
    expect(lines).toHaveLength(rows.length + bad.length + late.length);
    expect(lines.flatMap(({ error }) => error ?? [])).toEqual(faults);
  });

  it('goes on after years of which nothing is known', async () => {
    const stdin = ['timestamp,count', '1970-01-01,1', '2026-01-05,1', '2026-01-06,1', '2026-01-07,1'].join(
      '\n',
    );
    const { out } = await runCli(['backtest', '--scores', '--step', '1d', '-'], { stdin });
    expect(jsonLines(out).map((line) => 'score' in (line as object))).toEqual([true, false, true, true]);
  });

  it.each([
    '2026-01-05T02:03:04Z',
    '2026-01-05 02:03:04',
    '2026-01-05T02:03:04.000',
    '2026-01-05 04:03:04+02',
    '2026-01-05T04:03:04+02:00',
    '2026-01-05T00:33:04-0130',
    '20260105T020304Z',
    '2026-01-05 02:03:04 UTC',
  ])('reads the time %s', async (time) => {
    const { out } = await runCli(['backtest', '--scores', '-'], { stdin: `timestamp,count\n"${time}",1` });
    expect(jsonLines(out)).toMatchObject([{ timestamp: '2026-01-05T02:03:04.000Z', count: 1 }]);
  });

  it.each(['2026-13-05', '2026-0105', '2026-01-05T25:00', '05/01/2026'])(
    'says that %s is no time',
    async (time) => {
      const { out } = await runCli(['backtest', '--scores', '-'], { stdin: `timestamp,count\n${time},1` });
      expect(jsonLines(out)).toMatchObject([{ ok: false, error: `line 2: no time: '${time}'` }]);
    },
  );

  it('judges how much is said where no sentiment is given', async () => {
    const stdin = csv.map((line) => line.split(',').slice(0, 2).join(',')).join('\n');
    const alerts = jsonLines((await runCli(['backtest', '-'], { stdin })).out) as { openedAt: string }[];
    expect(alerts).toHaveLength(1);
    const late = Date.parse(alerts[0]?.openedAt ?? '') - Date.parse(tipped);
    expect([0, HOUR]).toContain(late);
  });

  it('takes missing steps for gaps, not for silence', async () => {
    const without = [...csv.slice(0, 200), ...csv.slice(300)].join('\n');
    const alerts = jsonLines((await runCli(['backtest', '-'], { stdin: without })).out) as {
      openedAt: string;
    }[];
    expect(alerts[0]?.openedAt).toBe(tipped);
  });

  it('refuses a step that it does not know', async () => {
    expect((await runCli(['backtest', '--step', '7m', 'crisis.csv'], { cwd })).code).toBe(2);
  });
});
