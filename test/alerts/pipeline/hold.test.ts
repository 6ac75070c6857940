import { describe, expect, it } from 'vitest';
import { heldUntil } from '../../../alerts/pipeline/hold.ts';

const QUIET = { timezone: 'UTC', windows: [{ days: [4], from: '22:00', to: '07:00' }] };
const AT = new Date('2026-01-15T23:00:00.000Z');
const delivery = (
  type: 'mention.flagged' | 'ping',
  critical = false,
  quietHours: typeof QUIET | null = QUIET,
) => ({ critical, message: { type }, receiver: { quietHours } }) as Parameters<typeof heldUntil>[0];

describe('quiet hours', () => {
  it('hold what is told until they end', () => {
    expect(heldUntil(delivery('mention.flagged'), AT)).toEqual(new Date('2026-01-16T07:00:00.000Z'));
    expect(heldUntil(delivery('mention.flagged', false, null), AT)).toBeNull();
  });

  it('hold neither what is critical nor a test, which somebody waits for', () => {
    expect(heldUntil(delivery('mention.flagged', true), AT)).toBeNull();
    expect(heldUntil(delivery('ping'), AT)).toBeNull();
  });
});
