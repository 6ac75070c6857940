import { Backtest } from '../../../alerts/detect/backtest.ts';
import { thresholds } from '../../../alerts/detect/sensitivity.ts';
import type { Sensitivity } from '../../core/rule.ts';
import { OutputClosedError } from '../errors.ts';
import { openInput, reasonOf } from '../input.ts';
import type { CliIo } from '../io.ts';
import { writeLines, writeText } from '../write.ts';
import { alertLine, faultLine, scoreLine } from './backtest-lines.ts';
import { countRows } from './count-rows.ts';
import { type PlacedRow, type PlacedRows, placedRows } from './placed-rows.ts';

export interface BacktestOptions {
  sensitivity: Sensitivity;
  /** Width of a bucket in milliseconds; null: as the file's first rows have it. */
  step: number | null;
  /** Whether every row gets a line, instead of every alert. */
  scores: boolean;
}

/**
 * Prints the alerts that a rule would have raised over a CSV of counts, or a score for every row. Rows that cannot be
 * used are left out and named on stderr, or with scores in their own lines. A file that cannot be read becomes one line
 * (`"ok":false,"error"`).
 */
export async function backtestFile(file: string, io: CliIo, options: BacktestOptions): Promise<void> {
  try {
    let replay: FileReplay | null = null;
    for await (const { step, rows } of placedRows(countRows(openInput(file, io)), options.step)) {
      replay ??= new FileReplay(file, step, options);
      const { lines, faults } = replay.take(rows);
      await writeText(io.stderr, faults.join(''));
      await writeLines(io.stdout, lines);
    }
    await writeLines(io.stdout, replay?.end() ?? []);
  } catch (error) {
    if (error instanceof OutputClosedError) throw error;
    await writeLines(io.stdout, [{ file, ok: false, error: reasonOf(error) }]);
  }
}

/** One file on its way through the detector. */
class FileReplay {
  readonly #file: string;
  readonly #scores: boolean;
  readonly #step: number;
  #backtest: Backtest | null = null;
  readonly #threshold: number;

  constructor(file: string, step: number, { scores, sensitivity }: BacktestOptions) {
    this.#file = file;
    this.#step = step;
    this.#scores = scores;
    // A score is always that of telling by `balanced`.
    this.#threshold = thresholds[scores ? 'balanced' : sensitivity];
  }

  take(rows: PlacedRows['rows']): { lines: object[]; faults: string[] } {
    const lines: object[] = [];
    const faults: string[] = [];
    for (const row of rows) {
      if (!('fault' in row)) lines.push(...this.#lines(row));
      else if (this.#scores) lines.push(faultLine(this.#file, row));
      else faults.push(`${this.#file}: line ${row.line}: ${row.fault}\n`);
    }
    return { lines, faults };
  }

  /** The alert that still lasts. */
  end(): object[] {
    const alert = this.#scores ? null : (this.#backtest?.end() ?? null);
    return alert === null ? [] : [alertLine(this.#file, alert)];
  }

  #lines(row: PlacedRow): object[] {
    const sentiment = row.negative !== null;
    this.#backtest ??= new Backtest({ threshold: this.#threshold, step: this.#step, sentiment });
    this.#backtest.skip(row.missing);
    const start = new Date(row.start);
    const usual = this.#scores ? this.#backtest.usualAt(start) : null;
    const { score, closed } = this.#backtest.take({ ...row, start });
    if (usual !== null) return [scoreLine(this.#file, row, usual, score)];
    return closed === null ? [] : [alertLine(this.#file, closed)];
  }
}
