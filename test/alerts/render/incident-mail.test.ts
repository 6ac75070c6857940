import * as cheerio from 'cheerio';
import { describe, expect, test } from 'vitest';
import { incidentSentences } from '../../../alerts/render/incident-sentences.ts';
import { incidentTitle } from '../../../alerts/render/incident-title.ts';
import { renderMail } from '../../../alerts/render/mail.ts';
import type { TopMention } from '../../../src/core/message.ts';
import { incident, messageOf, ping } from '../support/messages.ts';

const sentencesOf = (more: Parameters<typeof messageOf>[1]) =>
  incidentSentences(messageOf('incident.opened', more)).join('\n');

test('the title says how many, in what time, and what is usual', () => {
  expect(incidentTitle({ brand: 'Acme', window: incident.window, expected: 4.2 })).toBe(
    'Acme: 33 negative mentions in 2 hours, usually 4.2',
  );
  const window = { ...incident.window, from: '2026-01-15T13:45:00.000Z', negative: 1 };
  expect(incidentTitle({ brand: 'Acme', window, expected: 0.3 })).toBe(
    'Acme: 1 negative mention in 15 minutes, usually less than 1',
  );
});

describe('the sentences', () => {
  test('say what happened, against what is usual, since when, from how many', () => {
    expect(sentencesOf({})).toBe(
      [
        'More negative mentions of Acme than usual.',
        '33 negative mentions among 41 in 2 hours, up to 15 Jan 2026, 14:00 UTC; usual is 4.2, and 19 times out of 20 it is less than 9.',
        'The incident opened on 15 Jan 2026, 14:00 UTC.',
        'They come from 29 authors on 12 sites and tell 3 stories.',
        '97% of the planned visits to sources succeeded in this time.',
        'To do: Read what is said, find out whether it is true, and answer where it began. Acknowledge it, so that others know.',
      ].join('\n'),
    );
  });

  test('warn when sources were missed or nothing is known about that', () => {
    expect(sentencesOf({ coverage: 0.6 })).toContain('Only 60% of the planned visits');
    expect(sentencesOf({ coverage: null })).toContain('is not known');
  });

  test('tell spread, forecast and themes only when they are known', () => {
    const known = sentencesOf({
      spread: { r: 1.6, low: 1.1, high: 2.2 },
      forecast: { hours: 6, negative: 88, low: 51, high: 140 },
      themes: ['refunds', 'staff'],
    });
    expect(known).toContain('brings about 1.6 more (1.1 to 2.2, 9 times out of 10)');
    expect(known).toContain('About 88 more are likely in the next 6 hours (51 to 140, 8 times out of 10)');
    expect(known).toContain('It is about refunds and staff.');
    expect(sentencesOf({})).not.toMatch(/brings about|likely|It is about/);
  });
});

test.each([
  ['incident.opened', '[critical] Acme', 'More negative mentions of Acme than usual'],
  ['incident.escalated', '[critical, escalated] Acme', 'goes on'],
  ['incident.acknowledged', '[critical, acknowledged] Acme', 'Somebody is looking after'],
  ['incident.recovered', '[critical, recovered] Acme', 'back to what is usual'],
  ['incident.resolved', '[critical, resolved] Acme', 'is over'],
] as const)('%s says so in subject, text and HTML', (type, subject, words) => {
  const mail = renderMail(messageOf(type));
  expect(mail.subject).toContain(subject);
  expect(mail.text).toContain(words);
  expect(cheerio.load(mail.html)('body').text()).toContain(words);
});

test('both parts lead to the incident and to what was said', () => {
  const mail = renderMail(messageOf('incident.opened'));
  const links = cheerio
    .load(mail.html)('a')
    .map((_, anchor) => anchor.attribs.href)
    .get();
  const incidentUrl = `https://earshot.example.com/incidents/${incident.id}`;
  expect(links).toEqual(['https://news.example.com/acme', incidentUrl]);
  for (const url of links) expect(mail.text).toContain(url);
});

describe('hostile text', () => {
  const hostile: TopMention = {
    url: 'javascript:alert(1)',
    title: '<img src=x onerror=alert(1)>',
    excerpt: '</blockquote></table><script>alert(1)</script>\u202egnp.exe\u0000',
    sentiment: 'negative',
    score: -1,
    reach: null,
  };
  const data = messageOf('incident.opened').data;
  const mail = renderMail(
    messageOf('incident.opened', {
      brand: { id: 'b', name: '<b>"Acme"</b>' },
      incident: { ...data.incident, title: 'Acme\r\n\r\n<script>', url: 'data:text/html,x' },
      top: [hostile],
    }),
  );

  test('is never markup', () => {
    const $ = cheerio.load(mail.html);
    expect($('script, img, b').length).toBe(0);
    expect($('blockquote').text()).toContain('<script>alert(1)</script>');
  });

  test('is never a link to anything but the web', () => {
    expect(cheerio.load(mail.html)('a').length).toBe(0);
    expect(mail.text).not.toContain('javascript:');
  });

  test('neither breaks lines nor turns the reading direction', () => {
    expect(mail.subject).not.toMatch(/[\r\n]/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must be gone
    expect(mail.text + mail.html).not.toMatch(/[\u0000\u202e]/);
  });
});

describe('a flagged mention', () => {
  const mention = {
    ...{ title: 'Rude staff', text: 'They laughed at me.', url: 'https://blog.example.com/1' },
    ...{ brand: { id: 'b', name: 'Acme' }, author: 'Ann', host: 'blog.example.com', reach: 900 },
    ...{ sentiment: 'negative', publishedAt: '2026-01-15T12:10:00.000Z' },
  };
  const flagged = (more: object, rule = 'keyword') =>
    renderMail({
      type: 'mention.flagged',
      timestamp: '2026-01-15T14:00:00.000Z',
      data: { mention: { ...mention, ...more }, rule },
      background: { timezone: 'America/New_York', url: 'https://earshot.example.com/mentions/1' },
    });

  test('is told with whom it is about, what it says, who says it where, and what to do', () => {
    const { subject, text } = flagged({});
    expect(subject).toBe('[keyword] Acme: “Rude staff”');
    for (const said of [
      'A mention of Acme has words that are watched for.',
      'By Ann on blog.example.com, 15 Jan 2026, 07:10 GMT-5.',
      'To do: Read what is said, and find out whether it is true.',
      'They laughed at me.',
      'blog.example.com · negative · reaches about 900 people',
      'https://blog.example.com/1',
      'Open the mention: https://earshot.example.com/mentions/1',
    ])
      expect(text).toContain(said);
  });

  test('without a title is named by its first words, and by none where it has none', () => {
    expect(flagged({ title: null }).subject).toBe('[keyword] Acme: “They laughed at me.”');
    expect(flagged({ title: null, text: '\u202e' }).subject).toBe('[keyword] Acme: a mention was flagged');
    expect(flagged({ brand: null, author: null, host: null }, 'big-post').subject).toBe(
      '[big-post] “Rude staff”',
    );
  });
});

test('a ping says that nothing has happened', () => {
  expect(renderMail(ping).text).toContain('Nothing has happened');
});
