/** What was asked of an incident cannot be done: which part of it, and why. */
export class ActionRefused extends Error {
  override readonly name = 'ActionRefused';
  /** The name of what was asked for. */
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}
