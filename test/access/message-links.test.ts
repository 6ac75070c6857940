import { describe, expect, it } from 'vitest';
import { createLinkMaker } from '../../src/access/message-links.ts';
import { opened, ping } from '../alerts/support/messages.ts';
import { manualClock } from '../support/clock.ts';

const linksFrom = (baseUrl: string, message = opened) =>
  createLinkMaker({ baseUrl, key: 'key', clock: manualClock() })(message, { id: 'receiver' });

describe('the links of a message', () => {
  it.each(['https://earshot.example.com', 'http://203.0.114.7:3000', 'http://[2606:4700::1]'])(
    'from %s are to acknowledge and to see the chart',
    (baseUrl) => {
      const { acknowledge, chart } = linksFrom(baseUrl);
      expect(acknowledge).toMatch(`${baseUrl}/ack/`);
      expect(chart).toMatch(`${baseUrl}/charts/`);
    },
  );

  it.each([
    'http://10.0.0.7',
    'http://earshot',
    'http://earshot.local',
    'http://ears.corp',
    'http://[fd00::1]',
  ])('from %s show no chart, which a service elsewhere could not fetch', (baseUrl) => {
    const { acknowledge, chart } = linksFrom(baseUrl);
    expect(acknowledge).not.toBeNull();
    expect(chart).toBeNull();
  });

  it.each(['http://127.0.0.1:3000', 'http://localhost:3000', 'http://0.0.0.0:3000'])(
    'from %s are none: no other machine can open them',
    (baseUrl) => {
      expect(linksFrom(baseUrl)).toEqual({ acknowledge: null, chart: null });
    },
  );

  it('are about incidents alone', () => {
    expect(linksFrom('https://earshot.example.com', ping)).toEqual({ acknowledge: null, chart: null });
  });
});
