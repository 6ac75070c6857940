import type { Preset } from './preset.ts';

export const news: readonly Preset[] = [
  {
    id: 'google-news',
    title: 'Google News',
    description: 'News articles that match a query; some 100 at a time.',
    parameters: {
      q: { kind: 'text', description: 'what to search for' },
      hl: { kind: 'text', description: 'language', pattern: /^[a-z]{2,3}(-[A-Za-z0-9]+)?$/, default: 'en' },
      gl: { kind: 'text', description: 'country', pattern: /^[A-Z]{2}$/, default: 'US' },
      when: { kind: 'text', description: 'how far back', pattern: /^\d+[hdmy]$/, default: '1d' },
    },
    url: 'https://news.google.com/rss/search?q={q}%20when:{when}&hl={hl}&gl={gl}&ceid={gl}:{hl}',
    example: { q: 'acme', hl: 'de', gl: 'DE' },
  },
  {
    id: 'bing-news',
    title: 'Bing News',
    description: 'News articles that match a query; a dozen at a time.',
    parameters: { q: { kind: 'text', description: 'what to search for' } },
    url: 'https://www.bing.com/news/search?q={q}&format=rss&sortBy=Date',
    example: { q: 'acme' },
  },
  {
    id: 'youtube',
    title: 'YouTube channel',
    description: 'The last 15 videos of a channel.',
    parameters: {
      channel: {
        kind: 'text',
        description: 'the channel’s id, which begins with UC',
        pattern: /^UC[\w-]{22}$/,
      },
    },
    url: 'https://www.youtube.com/feeds/videos.xml?channel_id={channel}',
    example: { channel: 'UCBR8-60-B28hp2BmDPdntcQ' },
  },
  {
    id: 'youtube-playlist',
    title: 'YouTube playlist',
    description: 'The first 15 videos of a playlist.',
    parameters: {
      playlist: { kind: 'text', description: 'what follows list= in its address', pattern: /^[\w-]{10,}$/ },
    },
    url: 'https://www.youtube.com/feeds/videos.xml?playlist_id={playlist}',
    example: { playlist: 'PLbpi6ZahtOH6Ar_3GPy3workR5C2xpbCk' },
  },
];
