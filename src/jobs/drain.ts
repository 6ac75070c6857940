/** Well within the 10 s that container runtimes give before they kill. What is cut off is done again. */
const DRAIN_MS = 4_000;

/** Waits until all that runs has ended; after a while `ending` tells it to. */
export async function drain(running: Iterable<Promise<void>>, ending: AbortController): Promise<void> {
  const timer = setTimeout(() => ending.abort(), DRAIN_MS);
  await Promise.all(running);
  clearTimeout(timer);
}
