/** Time on a processor and not on the wall: others may be at work on the same machine. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
