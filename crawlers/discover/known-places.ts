import { fill, presetSettings } from '../presets/preset-settings.ts';
import { presetById } from '../presets/registry.ts';
import { type Candidate, feedAt } from './candidate.ts';
import { type Place, places } from './places.ts';

/** The feeds that an address itself tells of. Nothing is asked. */
export function knownPlaces(address: string): Candidate[] {
  const { host, origin, pathname, search } = new URL(address);
  return places.flatMap(({ match, title, feed }) => {
    const found = match.exec(`${host}${pathname}${search}`);
    const url = found === null ? null : addressOf(feed, { origin, ...decoded(found.groups ?? {}) });
    return url === null ? [] : [feedAt(url, { title })];
  });
}

function addressOf(feed: Place['feed'], { origin = '', ...values }: Record<string, string>): string | null {
  if ('url' in feed) return fill(feed.url, { origin, ...values });
  const preset = presetById(feed.preset);
  return preset === null ? null : (presetSettings(preset).safeParse(values).data?.url ?? null);
}

/** Values as they were before they became part of an address. */
function decoded(groups: Record<string, string>): Record<string, string> {
  const decode = (value: string) => {
    try {
      return decodeURIComponent(value);
    } catch {
      return value;
    }
  };
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decode(value)]));
}
