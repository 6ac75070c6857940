import { expect, it } from 'vitest';
import { callbackUrl, canCall } from '../../../src/pipeline/subscriptions/callback.ts';

it('gives every subscription an address of its own', () => {
  expect(callbackUrl('https://earshot.example/here', { protocol: 'websub', id: '1' })).toBe(
    'https://earshot.example/here/hooks/websub/1',
  );
});

const HUB = 'https://hub.example/';

it.each([
  ['https://earshot.example', HUB, true],
  ['http://8.8.8.8:3000', HUB, true],
  ['http://127.0.0.1:3000', HUB, false],
  ['http://[::1]:3000', HUB, false],
  ['http://0.0.0.0:3000', HUB, false],
  ['http://localhost:3000', HUB, false],
  ['http://192.168.1.5', HUB, false],
  ['http://server', HUB, false],
  ['http://earshot.internal', HUB, false],
  ['http://127.0.0.1:3000', 'http://127.0.0.1:8080/hub', true],
  ['http://earshot.internal', 'http://hub.internal/', true],
])('asks no hub to call where it cannot: %s by %s → %s', (baseUrl, hub, able) => {
  expect(canCall(hub, baseUrl)).toBe(able);
});
