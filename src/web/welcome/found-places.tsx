import type { Discovery } from '../../../crawlers/discover/discover-sources.ts';
import { failureWords } from '../components/failure-words.ts';
import { t } from '../words/t.ts';
import { Look } from './look.tsx';
import { foundPlace, type Place } from './place.ts';
import { PlaceRow } from './sources-step.tsx';

/** What can be read on a site, ticked at once: somebody asked for it. */
export function FoundPlaces({ feeds, error, known }: Discovery & { known: readonly Place[] }) {
  const listed = new Set(known.map(({ value }) => value));
  const fresh = feeds
    .map((feed) => ({ feed, place: foundPlace(feed) }))
    .filter(({ place }) => !listed.has(place.value));
  return (
    <div aria-live="polite">
      {error !== null && (
        <p class="problem">{t('The page could not be read: {why}.', { why: failureWords(error.reason) })}</p>
      )}
      {feeds.length === 0 && (
        <p>{t('Nothing was found there. Try the address of its blog, its news or its forum.')}</p>
      )}
      <ul class="offers">
        {fresh.map(({ feed, place }, index) => (
          <PlaceRow
            place={place}
            ticked={feed.ok && index === fresh.findIndex(({ feed: { ok } }) => ok)}
            look={<Look sampled={feed} all={false} />}
          />
        ))}
      </ul>
    </div>
  );
}
