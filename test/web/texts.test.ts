import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/core/time.ts';
import { instantOf, wallTime } from '../../src/core/zone-time.ts';
import { noticeOf, withNotice } from '../../src/web/components/notice.tsx';
import { agoText, signedText, sizeText } from '../../src/web/format.ts';
import { localPath, safeHref } from '../../src/web/safe-href.ts';
import { sourceName, sourcePlace } from '../../src/web/sources/source-name.ts';

describe('links to crawled addresses', () => {
  it.each([
    ['https://example.com/a?b=c', 'https://example.com/a?b=c'],
    ['http://example.com', 'http://example.com/'],
    ['javascript:alert(1)', null],
    [' \tjava\nscript:alert(1)', null],
    ['data:text/html,<script>alert(1)</script>', null],
    ['vbscript:x', null],
    ['file:///etc/passwd', null],
    ['//evil.example', null],
    ['/relative', null],
    ['', null],
    [null, null],
  ])('%j leads to %j', (url, href) => {
    expect(safeHref(url)).toBe(href);
  });
});

describe('where forms lead back to', () => {
  it.each([
    ['/mentions?sentiment=negative#m-1', '/mentions?sentiment=negative#m-1'],
    ['https://evil.example/', '/home'],
    ['//evil.example/', '/home'],
    ['/\\evil.example/', '/home'],
    ['/./\\/evil.example', '/home'],
    ['javascript:alert(1)', '/home'],
    ['', '/home'],
  ])('%j leads to %j', (path, expected) => {
    expect(localPath(path, '/home')).toBe(expected);
  });

  it('is always a path of our own', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const base = 'https://ours.example';
        expect(new URL(localPath(`/${path}`, '/'), base).origin).toBe(base);
      }),
    );
  });
});

describe('notices', () => {
  it('speaks in its own words only', () => {
    expect(noticeOf(new URLSearchParams({ notice: '<b>pwned</b>' }))).toBeNull();
    expect(noticeOf(new URLSearchParams({ notice: 'toString' }))).toBeNull();
    expect(
      noticeOf(new URLSearchParams({ notice: 'status', mention: '"><script>' }))?.mentionHref,
    ).toBeNull();
  });

  it('replaces an earlier notice and keeps the rest of the address', () => {
    const once = withNotice('/mentions?sort=score#m-1', 'not-about-us', 'abc');
    expect(withNotice(once, 'status')).toBe('/mentions?sort=score&notice=status#m-1');
  });
});

describe('numbers and times', () => {
  it('signs scores', () => {
    expect([0.25, -0.714, 0, null].map(signedText)).toEqual(['+0.25', '−0.71', '0.00', '–']);
  });

  it('says how long ago, and how soon', () => {
    const now = new Date('2026-01-15T12:00:00Z');
    const texts = [0, -5 * MINUTE, 20 * MINUTE, -47 * HOUR, -3 * DAY].map((ms) =>
      agoText(new Date(now.getTime() + ms), now),
    );
    expect(texts).toEqual(['now', '5 minutes ago', 'in 20 minutes', '47 hours ago', '3 days ago']);
  });

  it('keeps sizes short', () => {
    expect([0, 999, 18_400, 3_400_000].map(sizeText)).toEqual(['0 B', '999 B', '18 kB', '3.4 MB']);
  });

  it.each([
    ['2026-01-15T12:00', 'Europe/Berlin', '2026-01-15T11:00:00.000Z'],
    ['2026-07-15', 'America/New_York', '2026-07-15T04:00:00.000Z'],
    ['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-01-15T12:00:00+02:00', 'Asia/Tokyo', '2026-01-15T10:00:00.000Z'],
  ])('reads %s in %s', (text, zone, instant) => {
    expect(instantOf(text, zone)?.toISOString()).toBe(instant);
  });

  it.each(['', 'yesterday', '2026-13-45', '2026-02-30T99:00', '+275760-09-13T00:00:00Z', '0001-01-01'])(
    'reads nothing from %j',
    (text) => {
      expect(instantOf(text, 'UTC')).toBeNull();
    },
  );

  it('shows on the wall what it reads from it', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Pacific/Apia',
    );
    // Away from the nights in which clocks change.
    const minutes = fc.integer({ min: Date.UTC(2026, 5, 1) / MINUTE, max: Date.UTC(2026, 7, 1) / MINUTE });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const at = new Date(minute * MINUTE);
        expect(instantOf(wallTime(at, zone), zone)).toEqual(at);
      }),
    );
  });
});

describe('names of sources', () => {
  const source = { title: null, connector: 'feed' };

  it.each([
    ['https://user:pass@example.com/feed.xml?key=s3cret#x', 'example.com/feed.xml'],
    ['https://example.com/', 'example.com'],
    ['https://example.com/rss/7f3c9d2e81ab44609c1d5e/new', 'example.com/rss/…/new'],
    ['https://example.com/a-perfectly-ordinary-long-title', 'example.com/a-perfectly-ordinary-long-title'],
  ])('%s is shown as %s', (url, shown) => {
    expect(sourceName({ ...source, settings: { url } })).toBe(shown);
  });

  it('prefers the title, and shows no setting it does not know', () => {
    expect(sourceName({ ...source, title: 'Blog', settings: { url: 'https://example.com' } })).toBe('Blog');
    expect(sourcePlace({ token: 's3cret' })).toBeNull();
    expect(sourceName({ ...source, settings: { token: 's3cret' } })).toBe('feed');
    expect(sourcePlace({ query: 'acme' })).toBe('acme');
  });
});
