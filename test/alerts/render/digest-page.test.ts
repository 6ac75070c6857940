import * as cheerio from 'cheerio';
import { expect, test } from 'vitest';
import type { DigestContent } from '../../../alerts/render/digest-content.ts';
import { digestMessage, digestPage } from '../../../alerts/render/digest-page.ts';
import { renderMail } from '../../../alerts/render/mail.ts';

const page = (path: string) => `https://earshot.example.com/${path}`;

const content: DigestContent = {
  brand: 'Acme',
  timezone: 'America/New_York',
  from: new Date('2026-01-14T05:00:00.000Z'),
  to: new Date('2026-01-15T05:00:00.000Z'),
  url: page('mentions'),
  mentions: { value: 41, days7: 30, days28: 28.4, url: page('mentions?all') },
  sentiments: {
    negative: { value: 12, days7: 5, days28: 4.2, url: page('mentions?negative') },
    neutral: { value: 20, days7: 15, days28: 14, url: page('mentions?neutral') },
    positive: { value: 9, days7: null, days28: null, url: page('mentions?positive') },
  },
  netSentiment: { value: -0.07, days7: 0.1, days28: 0.12, url: page('mentions?net') },
  rising: [{ name: 'refund', count: 9, usual: null, url: page('mentions?q=refund') }],
  incidents: [
    {
      title: 'Acme: 33 negative mentions in 2 hours, usually 4.2',
      severity: 'critical',
      status: 'resolved',
      openedAt: new Date('2026-01-14T15:00:00.000Z'),
      url: page('incidents/1'),
    },
  ],
  complaints: [
    {
      title: 'No <refund> yet',
      excerpt: 'Three weeks & nothing.',
      host: 'forum.example.com',
      author: 'ann',
      url: 'https://forum.example.com/1',
      mentionUrl: page('mentions/1'),
    },
  ],
  praise: [
    {
      title: null,
      excerpt: 'Lovely people!',
      host: null,
      author: null,
      url: null,
      mentionUrl: page('mentions/2'),
    },
  ],
  coverage: 0.8,
  coverageUrl: page('sources'),
};

const quiet: DigestContent = {
  ...content,
  mentions: { value: 0, days7: null, days28: null, url: page('mentions?all') },
  netSentiment: { value: null, days7: null, days28: null, url: page('mentions?net') },
  rising: [],
  incidents: [],
  complaints: [],
  praise: [],
  coverage: null,
};

test('every line leads to the mentions behind it, in both parts', () => {
  const { html, text } = digestPage(content);
  const links = new Set(
    cheerio
      .load(html)('a')
      .map((_, anchor) => anchor.attribs.href)
      .get(),
  );
  const { sentiments, mentions, netSentiment, rising, incidents, complaints, praise } = content;
  const entries = [mentions, ...Object.values(sentiments), netSentiment, ...rising, ...incidents];
  const urls = [
    ...entries.map((entry) => entry.url),
    ...[...complaints, ...praise].map((mention) => mention.mentionUrl),
    'https://forum.example.com/1',
    content.coverageUrl,
    content.url,
  ];
  expect(links).toEqual(new Set(urls));
  for (const url of urls) expect(text).toContain(url);
});

test('numbers stand beside what is usual', () => {
  const { text } = digestPage(content);
  expect(text).toContain('Mentions: 41 (usually 28, last week on average 30)');
  expect(text).toContain('Negative: 12 (usually 4.2, last week on average 5)');
  expect(text).toContain('Positive: 9\n');
  expect(text).toContain('Net sentiment: -0.07 (usually +0.12, last week on average +0.1)');
  expect(text).toContain('refund: 9 mentions (new)');
});

test('the period is told in the time zone of the brand', () => {
  expect(digestPage(content).text).toContain('14 Jan 2026, 00:00 GMT-5 to 15 Jan 2026, 00:00 GMT-5');
});

test('crawled text is never markup', () => {
  const $ = cheerio.load(digestPage(content).html);
  expect($('refund').length).toBe(0);
  expect($('blockquote').text()).toContain('No <refund> yet');
});

test('a quiet day is told without empty sections or made-up numbers', () => {
  const { text, html } = digestPage(quiet);
  expect(text).not.toMatch(/INCIDENTS|RISING|COMPLAINTS|PRAISE|NaN|null|undefined/);
  expect(html).not.toMatch(/NaN|null|undefined/);
  expect(text).toContain('Net sentiment: –');
  expect(text).toContain('No visit to a source was planned');
});

test('its message carries the summary and the numbers', () => {
  const at = new Date('2026-01-15T13:00:00.000Z');
  const message = digestMessage(content, { id: 'digest-1', url: page('digests/1'), at });
  expect(message).toEqual({
    type: 'digest.ready',
    timestamp: '2026-01-15T13:00:00.000Z',
    data: {
      digest: {
        id: 'digest-1',
        brand: 'Acme',
        from: '2026-01-14T05:00:00.000Z',
        to: '2026-01-15T05:00:00.000Z',
        url: page('digests/1'),
      },
      summary: [
        'Acme had 41 mentions, usually 28.',
        '12 were negative, 9 positive.',
        '1 incident in this period.',
        'Rising: refund.',
        '80% of the planned visits to sources succeeded.',
      ],
      numbers: {
        mentions: 41,
        negative: 12,
        neutral: 20,
        positive: 9,
        usualMentions: 28.4,
        usualNegative: 4.2,
        netSentiment: -0.07,
        coverage: 0.8,
      },
    },
  });
  expect(renderMail(message).text).toContain('12 were negative');
});
