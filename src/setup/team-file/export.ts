import { allBrands, competitorsOf } from '../../../db/repos/brands/brands.ts';
import { allSources } from '../../../db/repos/crawl/sources.ts';
import { allRules } from '../../../db/repos/incidents/rules.ts';
import { allDigests } from '../../../db/repos/telling/digests.ts';
import { allReceivers } from '../../../db/repos/telling/receivers.ts';
import type { Store } from '../../../db/store.ts';
import type { TeamFile } from '../../config/team-file/team-file.ts';

/** Everything that is set up, as one file would say it. Secrets are in it; formatting it leaves them out. */
export async function exportTeamFile(store: Store): Promise<TeamFile> {
  const brands = await allBrands(store);
  const receivers = await allReceivers(store);
  const brandName = new Map(brands.map(({ id, name }) => [id, name]));
  const receiverName = new Map(receivers.map(({ id, name }) => [id, name]));
  const names = (ids: readonly string[], of: ReadonlyMap<string, string>) =>
    ids.flatMap((id) => of.get(id) ?? []).toSorted();
  const competitors = new Map<string, string[]>();
  for (const { id } of brands) competitors.set(id, names(await competitorsOf(store, id), brandName));
  return {
    brands: brands.map(({ id, name, query, aliases, handles, description, url, timezone }) => ({
      name,
      query,
      aliases,
      handles,
      description,
      url,
      timezone,
      competitors: competitors.get(id) ?? [],
    })),
    sources: (await allSources(store)).map(({ connector, settings, title, intervalSeconds }) => ({
      connector,
      settings,
      name: title,
      intervalSeconds,
    })),
    rules: (await allRules(store)).map(({ kind, brandId, settings, receiverIds, escalation }) => ({
      kind,
      brand: brandName.get(brandId) ?? '',
      settings,
      receivers: names(receiverIds, receiverName),
      escalation: escalation && {
        ...escalation,
        steps: escalation.steps.flatMap(({ afterMinutes, receiverIds }) => {
          const told = names(receiverIds, receiverName);
          return told.length === 0 ? [] : [{ afterMinutes, receivers: told }];
        }),
      },
    })),
    receivers: receivers.map(({ name, kind, settings, quietHours }) => ({
      name,
      kind,
      settings,
      quietHours,
    })),
    digests: (await allDigests(store)).map(({ brandId, at, timezone, receiverIds }) => ({
      brand: brandName.get(brandId) ?? '',
      at,
      timezone,
      receivers: names(receiverIds, receiverName),
    })),
  };
}
