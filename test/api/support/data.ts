import { findBrand } from '../../../db/repos/brands/brands.ts';
import { findIncident, insertIncident } from '../../../db/repos/incidents/incidents.ts';
import { findRule } from '../../../db/repos/incidents/rules.ts';
import { newId } from '../../../src/core/id.ts';
import { tell } from '../../../src/pipeline/incidents/tell.ts';
import { note } from '../../../src/pipeline/incidents/timeline.ts';
import { anIncident } from '../../db/repos/incident-samples.ts';
import type { TestApi } from './api.ts';

/** Pushes items that name a brand, one a minute before the clock's time, and returns the answer's results. */
export async function pushTexts(
  { ask, clock }: TestApi,
  texts: readonly string[],
  site = 'https://blog.test',
) {
  const items = texts.map((text, index) => ({
    url: `${site}/${index}`,
    title: `Post ${index}`,
    text,
    author: `writer ${index}`,
    publishedAt: new Date(clock.now().getTime() - index * 60_000).toISOString(),
  }));
  const { body } = await ask('POST', '/mentions', { items });
  return body.results;
}

/** An open incident of a rule, as an evaluation would have left it. */
export async function openIncident(
  { store, clock }: TestApi,
  rule: { id: string; brandId: string },
  evidence: string[],
): Promise<string> {
  const now = clock.now();
  const id = newId(now);
  await insertIncident(
    store,
    anIncident(rule.brandId, {
      id,
      ruleId: rule.id,
      openedAt: now,
      title: 'Many complaints about Acme',
      evidence,
    }),
  );
  await note(store, id, { at: now, kind: 'opened', actor: 'earshot', text: 'Many complaints about Acme' });
  const brand = await findBrand(store, rule.brandId);
  const incident = await findIncident(store, id);
  const to = (await findRule(store, rule.id))?.receiverIds ?? [];
  if (brand !== null && incident !== null)
    await tell(store, 'https://earshot.example', { type: 'incident.opened', incident, brand, at: now, to });
  return id;
}
