export type DatabaseFault =
  | 'bad-url'
  | 'unreachable'
  | 'refused'
  | 'too-old'
  | 'too-new'
  | 'locked'
  | 'broken';

/** The database cannot be used. The message says what to do and never holds a password. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly fault: DatabaseFault;

  constructor(fault: DatabaseFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
