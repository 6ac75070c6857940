/**
 * Settles at the first SIGINT or SIGTERM, which then asks to end gracefully; a second one ends the process at once.
 */
export function stopRequested(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  });
}
