/** Ends a command with a sentence on stderr and an exit code. */
export class CliError extends Error {
  override readonly name: string = 'CliError';
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The command was asked for something it cannot understand: exit 2. */
export class UsageError extends CliError {
  override readonly name = 'UsageError';

  constructor(message: string) {
    super(message, 2);
  }
}

/** Whoever read the output went away (`| head`): nothing is wrong, and nothing is left to do. */
export class OutputClosedError extends Error {
  override readonly name = 'OutputClosedError';
}
