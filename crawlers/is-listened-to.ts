import type { Connector } from './connector.ts';

/** Whether a source with these settings is listened to rather than visited. */
export function isListenedTo<Settings>(
  { listen, listens }: Connector<Settings>,
  settings: Settings,
): boolean {
  return listen !== undefined && (listens?.(settings) ?? true);
}
