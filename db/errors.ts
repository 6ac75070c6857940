export const databaseFaults = [
  'bad-url',
  'unreachable',
  'refused',
  'too-old',
  'too-new',
  'locked',
  'broken',
] as const;
export type DatabaseFault = (typeof databaseFaults)[number];

/** The database cannot be used. The message says what to do and never holds a password. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly fault: DatabaseFault;

  constructor(fault: DatabaseFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
