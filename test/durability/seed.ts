/** `KILL_SEED` where it is set, to repeat a run; else a new one each time. */
export function killSeed(): number {
  return Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 31));
}
