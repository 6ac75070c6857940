/** Where a kind of address has its feed. */
export interface Place {
  title: string;
  /** Against host, path and query of an address; its groups fill in the blanks. */
  match: RegExp;
  /** The address of the feed, or the preset that makes it; `{+origin}` is that of the address itself. */
  feed: { url: string } | { preset: string };
}

/** Places that many people link to, of which their address tells where the feed is. They are data. */
export const places: readonly Place[] = [
  {
    title: 'Reddit community',
    match: /^(?:\w+\.)?reddit\.com\/r\/(?<community>\w+)/,
    feed: { preset: 'reddit-community' },
  },
  {
    title: 'Reddit user',
    match: /^(?:\w+\.)?reddit\.com\/u(?:ser)?\/(?<user>[\w-]+)/,
    feed: { url: 'https://www.reddit.com/user/{user}/.rss' },
  },
  {
    title: 'YouTube channel',
    match: /^(?:\w+\.)?youtube\.com\/channel\/(?<channel>UC[\w-]{22})/,
    feed: { preset: 'youtube' },
  },
  {
    title: 'YouTube user',
    match: /^(?:\w+\.)?youtube\.com\/user\/(?<user>[\w-]+)/,
    feed: { url: 'https://www.youtube.com/feeds/videos.xml?user={user}' },
  },
  {
    title: 'YouTube playlist',
    match: /^(?:\w+\.)?youtube\.com\/.*[?&]list=(?<playlist>[\w-]{10,})/,
    feed: { preset: 'youtube-playlist' },
  },
  {
    title: 'Mastodon profile',
    match: /^(?!(?:\w+\.)?(?:medium|youtube|tiktok|threads)\.)[^/]+\/@(?<user>\w+)\/?$/,
    feed: { url: '{+origin}/@{user}.rss' },
  },
  {
    title: 'Mastodon hashtag',
    match: /^[^/]+\/tags\/(?<tag>[^/?]+)$/,
    feed: { url: '{+origin}/tags/{tag}.rss' },
  },
  {
    title: 'Bluesky profile',
    match: /^bsky\.app\/profile\/(?<handle>[^/?:]+)/,
    feed: { preset: 'bluesky-user' },
  },
  {
    title: 'Lemmy community',
    match: /^[^/]+\/c\/(?<community>[\w.@-]+)\/?$/,
    feed: { url: '{+origin}/feeds/c/{community}.xml?sort=New' },
  },
  {
    title: 'Lemmy user',
    match: /^[^/]+\/u\/(?<user>[\w.@-]+)\/?$/,
    feed: { url: '{+origin}/feeds/u/{user}.xml?sort=New' },
  },
  {
    title: 'Discourse category',
    match: /^[^/]+\/c\/(?<category>(?:[^/?]+\/)+\d+)(?:\/|$)/,
    feed: { url: '{+origin}/c/{+category}.rss' },
  },
  {
    title: 'Discourse topic',
    match: /^[^/]+\/t\/(?<topic>[^/?]+\/\d+)(?:\/|$)/,
    feed: { url: '{+origin}/t/{+topic}.rss' },
  },
  {
    title: 'GitHub releases',
    match: /^github\.com\/(?<repository>[\w.-]+\/[\w.-]+)/,
    feed: { preset: 'github-releases' },
  },
  {
    title: 'GitHub commits',
    match: /^github\.com\/(?<repository>[\w.-]+\/[\w.-]+)/,
    feed: { url: 'https://github.com/{+repository}/commits.atom' },
  },
  {
    title: 'GitHub discussions',
    match: /^github\.com\/(?<repository>[\w.-]+\/[\w.-]+)/,
    feed: { url: 'https://github.com/{+repository}/discussions.atom' },
  },
  {
    title: 'GitHub user',
    match: /^github\.com\/(?<user>[\w-]+)\/?$/,
    feed: { url: 'https://github.com/{user}.atom' },
  },
  {
    title: 'Medium tag',
    match: /^medium\.com\/tag\/(?<tag>[\w-]+)/,
    feed: { preset: 'medium' },
  },
  {
    title: 'Medium author or publication',
    match: /^medium\.com\/(?!tag\/)(?<who>@?[\w.-]+)/,
    feed: { url: 'https://medium.com/feed/{+who}' },
  },
  {
    title: 'Medium author',
    match: /^(?<who>[\w-]+)\.medium\.com\//,
    feed: { url: 'https://{who}.medium.com/feed' },
  },
  {
    title: 'Tumblr blog',
    match: /^(?!www\.)(?<blog>[\w-]+)\.tumblr\.com\//,
    feed: { preset: 'tumblr' },
  },
  {
    title: 'Tumblr blog',
    match: /^(?:www\.)?tumblr\.com\/(?<blog>[\w-]+)\/?$/,
    feed: { preset: 'tumblr' },
  },
  {
    title: 'Substack newsletter',
    match: /^(?!www\.)(?<newsletter>[\w-]+)\.substack\.com\//,
    feed: { preset: 'substack' },
  },
  {
    title: 'DEV tag',
    match: /^dev\.to\/t\/(?<tag>\w+)/,
    feed: { preset: 'dev-to' },
  },
  {
    title: 'DEV author',
    match: /^dev\.to\/(?<user>\w+)\/?$/,
    feed: { url: 'https://dev.to/feed/{user}' },
  },
  {
    title: 'Stack Exchange tag',
    match: /^[^/]+\/questions\/tagged\/(?<tag>[^/?]+)/,
    feed: { url: '{+origin}/feeds/tag?tagnames={tag}&sort=newest' },
  },
];
