import { describe, expect, test } from 'vitest';
import { incidentMessage } from '../../../alerts/render/incident-message.ts';
import { incidentSentences } from '../../../alerts/render/incident-sentences.ts';
import { tellingOf } from '../../../alerts/render/message-telling.ts';
import { ruleWords } from '../../../alerts/render/rule-words.ts';
import { ruleKinds } from '../../../alerts/rule-kinds.ts';
import type { IncidentBackground, IncidentMessage } from '../../../src/core/message.ts';
import { AT, incident, messageOf } from '../support/messages.ts';

const background: IncidentBackground = {
  timezone: 'America/New_York',
  origin: {
    author: 'Ann',
    host: 'forum.example.com',
    url: 'https://forum.example.com/1',
    at: '2026-01-15T12:10:00.000Z',
  },
  voices: [
    { name: 'Big News', reach: 120_000 },
    { name: 'Bob', reach: 900 },
  ],
};

const sentences = (message: IncidentMessage) => incidentSentences(message).join('\n');

function ofRule(rule: string, type: IncidentMessage['type'] = 'incident.opened') {
  const message = messageOf(type);
  return messageOf(type, { incident: { ...message.data.incident, rule } });
}

describe('where it began and who speaks', () => {
  test('is told where it is known', () => {
    const told = sentences({ ...messageOf('incident.opened'), background });
    expect(told).toContain(
      'The first post known of its main story is by Ann on forum.example.com, from 15 Jan 2026, 07:10 GMT-5.',
    );
    expect(told).toContain('Widest reach: Big News (about 120,000 people) and Bob (about 900 people).');
  });

  test('names those who speak where nobody knows how many hear them', () => {
    const unheard = ['Ann', 'Bob', 'Cem', 'Dee'].map((name) => ({ name, reach: null }));
    const voices = (named: IncidentBackground['voices']) =>
      sentences({ ...messageOf('incident.opened'), background: { ...background, voices: named } });
    expect(voices(unheard)).toContain('Among those who say it: Ann, Bob and Cem.');
    expect(voices([{ name: 'Big News', reach: 9 }, ...unheard])).toContain(
      'Widest reach: Big News (about 9 people).',
    );
  });

  test('is left out where it is not', () => {
    const unknown = { timezone: 'UTC', origin: null, voices: [] };
    expect(sentences({ ...messageOf('incident.opened'), background: unknown })).toBe(
      sentences(messageOf('incident.opened')),
    );
  });
});

test('times are those of the brand, on both sides of a change of clocks', () => {
  const { data } = messageOf('incident.opened');
  const openedAt = (at: string) =>
    sentences({
      ...messageOf('incident.opened', { incident: { ...data.incident, openedAt: at } }),
      background: { ...background, timezone: 'Europe/Berlin' },
    });
  expect(openedAt('2026-03-29T00:30:00.000Z')).toContain('opened on 29 Mar 2026, 01:30 CET');
  expect(openedAt('2026-03-29T01:30:00.000Z')).toContain('opened on 29 Mar 2026, 03:30 CEST');
});

describe('each kind of rule', () => {
  test.each(ruleKinds)('$id has words of its own', ({ id }) => {
    expect(ruleWords(id)).not.toBe(ruleWords('no such rule'));
  });

  test('speaks of what it watches', () => {
    expect(sentences(ofRule('rating-drop'))).toContain('Ratings of Acme are lower than usual.');
    expect(sentences(ofRule('silence', 'incident.resolved'))).toContain('The silence about Acme is over.');
    expect(tellingOf(ofRule('praise-surge')).tone).toBe('good');
  });

  test('compares with what is usual only where that is what it measured', () => {
    expect(sentences(ofRule('theme-surge'))).toContain('usual is 4.2');
    expect(sentences(ofRule('influential-post'))).not.toContain('usual is');
  });

  test('that is not known is spoken of all the same', () => {
    for (const rule of ['next-year', 'constructor', '__proto__']) {
      expect(sentences(ofRule(rule))).toContain('Something is unusual about Acme.');
    }
  });
});

describe('what is new', () => {
  const told = (type: IncidentMessage['type'], more: Partial<IncidentBackground>) =>
    sentences({
      ...messageOf(type, { forecast: { hours: 6, negative: 88, low: 51, high: 140 } }),
      background: { ...background, ...more },
    });
  const handling = {
    ...{ acknowledgedBy: 'Kim', acknowledgedAfter: 20_000, answeredAfter: 5_400_000 },
    ...{ recoveredAfter: null, resolution: null, judged: false },
  };

  test('of an escalation is why it is told again', () => {
    expect(told('incident.escalated', {})).toContain('goes on.');
    expect(told('incident.escalated', { change: 'worse' })).toContain('got worse: it is critical now.');
    expect(told('incident.escalated', { change: 'back' })).toContain('is back after it had calmed down.');
  });

  test('is who looks after it, which alarms nobody', () => {
    expect(tellingOf(messageOf('incident.opened')).tone).toBe('critical');
    expect(tellingOf(messageOf('incident.acknowledged')).tone).toBe('info');
    expect(told('incident.acknowledged', { by: 'Kim' })).toContain('Kim is looking after the surge');
    const byLink = { ...handling, acknowledgedBy: 'receiver desk' };
    const linked = told('incident.acknowledged', { by: 'receiver desk', handling: byLink });
    expect(linked).toContain('Somebody at “desk” is looking after the surge');
    expect(linked).toContain('It was acknowledged by somebody at “desk” within a minute');
  });

  test('is not how far it may go once it is over, but how long everything took', () => {
    for (const type of ['incident.acknowledged', 'incident.recovered', 'incident.resolved'] as const) {
      const news = told(type, { handling });
      expect(news).not.toMatch(/likely|First post|Widest reach|Read what is said/);
      expect(news).toContain(
        'It was acknowledged by Kim within a minute and answered in public after 2 hours.',
      );
      expect(news).toContain('It last brought 33 negative mentions among 41 in 2 hours');
      expect(tellingOf(messageOf(type)).quotes).toEqual([]);
    }
  });

  test('is why it is over, and what it was, which is asked where nobody has said so', () => {
    const over = (resolution: string, more: Partial<IncidentBackground> = {}) =>
      told('incident.resolved', { handling: { ...handling, resolution }, ...more });
    expect(over('quiet')).toContain('To do: say whether it was real');
    expect(over('quiet')).not.toMatch(/quiet|reason/);
    expect(over('constructor')).toContain('The reason given: constructor.');
    const judged = over('real', { by: 'Kim', handling: { ...handling, resolution: 'real', judged: true } });
    expect(judged).toContain('is over. Kim closed it.\nIt was a real problem.');
    expect(judged).not.toContain('To do');
  });

  test('of one that was made part of another is where it is told now, not that it is over', () => {
    const merged = told('incident.resolved', { by: 'Kim', partOf: 'Acme: refunds' });
    expect(merged).toContain('It is part of another incident from now on: Acme: refunds.');
    expect(merged).not.toMatch(/is over|To do/);
  });
});

test('what was not read is named where much was not', () => {
  const unread = ['news.example.com', 'Forum', 'a', 'b'];
  expect(sentences({ ...messageOf('incident.opened'), background: { ...background, unread } })).toContain(
    'Not read, or not always: news.example.com, Forum, a and 1 other.',
  );
});

test('praise is not counted by its complaints, and silence by nothing', () => {
  expect(sentences(ofRule('praise-surge'))).toContain('41 mentions in 2 hours, up to');
  expect(sentences(ofRule('volume-surge'))).toMatch(
    /41 mentions in 2 hours, up to .*, 33 of them negative; usual is 4\.2/,
  );
  const { window } = incident;
  const nothing = { ...window, mentions: 0, negative: 0, stories: 0 };
  const { data } = ofRule('silence');
  expect(sentences({ ...ofRule('silence'), data: { ...data, window: nothing } })).not.toMatch(/\b0\b/);
});

describe('what to do', () => {
  test('is to acknowledge what nobody looks after', () => {
    expect(sentences(messageOf('incident.opened'))).toContain('Acknowledge it, so that others know.');
    const known = messageOf('incident.opened', {
      incident: { ...messageOf('incident.opened').data.incident, status: 'acknowledged' },
    });
    expect(sentences(known)).not.toContain('Acknowledge it');
    expect(sentences(messageOf('incident.escalated'))).toContain('nobody has acknowledged it yet');
    const { data } = messageOf('incident.escalated');
    const seen = messageOf('incident.escalated', { incident: { ...data.incident, status: 'acknowledged' } });
    expect(sentences(seen)).not.toContain('acknowledged it yet');
  });

  test('has a link for as long as it is to be done', () => {
    const links = { acknowledge: 'https://earshot.example.com/ack/1', chart: null };
    expect(tellingOf(messageOf('incident.opened'), links).acknowledge).toBe(links.acknowledge);
    expect(tellingOf(messageOf('incident.resolved'), links).acknowledge).toBeNull();
  });
});

test('a chart is shown of complaints and of all that is said, not of praise', () => {
  const links = { acknowledge: null, chart: 'https://earshot.example.com/chart/1.png' };
  const charted = (rule: string) => tellingOf(ofRule(rule), links).chart;
  expect(charted('negative-surge')).toBe(links.chart);
  expect(charted('volume-surge')).toBe(links.chart);
  expect(charted('praise-surge')).toBeNull();
});

test('spread and forecast are those of the outlook, without what receivers were not promised', () => {
  const outlook = {
    at: AT.toISOString(),
    spread: { r: 1.6, low: 1.1, high: 2.2 },
    forecast: { hours: 6, negative: 88, low: 51, high: 140, exceeds: [{ count: 100, probability: 0.3 }] },
  };
  const about = { brand: { id: 'b', name: 'Acme' }, url: 'https://x.example', top: [] };
  const { data } = incidentMessage('incident.opened', AT, { ...about, incident: { ...incident, outlook } });
  expect(data.spread).toEqual(outlook.spread);
  expect(data.forecast).toEqual({ hours: 6, negative: 88, low: 51, high: 140 });
  const { data: none } = incidentMessage('incident.opened', AT, { ...about, incident });
  expect([none.spread, none.forecast]).toEqual([null, null]);
});
