import type { PushOffer } from '../../src/core/subscription.ts';

/** YouTube publishes to Google's hub without its feeds saying so, under an address that is not the feed's. */
const YOUTUBE_FEED = /^https?:\/\/www\.youtube\.com\/feeds\/videos\.xml\?(?:.*&)?channel_id=([\w-]+)/;

/** Who announces the feed at `url`, where that is known though the feed does not say it. */
export function knownHub(url: string): PushOffer | null {
  const channel = YOUTUBE_FEED.exec(url)?.[1];
  if (channel === undefined) return null;
  return {
    protocol: 'websub',
    hub: 'https://pubsubhubbub.appspot.com/subscribe',
    topic: `https://www.youtube.com/xml/feeds/videos.xml?channel_id=${channel}`,
  };
}
