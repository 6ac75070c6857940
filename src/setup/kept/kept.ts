import { viewOfAnybody } from '../../../db/repos/access/saved-views.ts';
import { findBrandTheme } from '../../../db/repos/brands/brand-themes.ts';
import { brandNames, competitorsOf, findBrand } from '../../../db/repos/brands/brands.ts';
import { findSource } from '../../../db/repos/crawl/sources.ts';
import { findIncident } from '../../../db/repos/incidents/incidents.ts';
import { findRule } from '../../../db/repos/incidents/rules.ts';
import { findSilence } from '../../../db/repos/incidents/silences.ts';
import { findMention } from '../../../db/repos/mentions/mention-feed.ts';
import { findDigest } from '../../../db/repos/telling/digests.ts';
import { findReceiver, receiverNames } from '../../../db/repos/telling/receivers.ts';
import type { Store } from '../../../db/store.ts';
import { parseUrl } from '../../core/parse-url.ts';
import type { Receiver } from '../../core/receiver.ts';
import { shownReceiverSettings } from '../receivers.ts';
import { shownSourceSettings } from '../shown-source-settings.ts';

/** What people have set of one thing, as the audit log compares it before and after a change. */
export interface Kept {
  /** The brand it is about; null where it is about none or all. */
  brandId: string | null;
  fields: Record<string, unknown>;
  /** Settings of which the audit log says that they changed, and never what they are. */
  settings?: { shown: Record<string, unknown>; whole: Record<string, unknown> };
}

type Load = (store: Store, id: string) => Promise<Kept | null>;

const loads = {
  brand: async (store, id) => {
    const brand = await findBrand(store, id);
    if (brand === null) return null;
    const { name, query, aliases, handles, description, url, timezone } = brand;
    const rivals = await brandNames(store, await competitorsOf(store, id));
    const competitors = [...rivals.values()].toSorted();
    const fields = { name, query, aliases, handles, description, url, timezone, competitors };
    return { brandId: id, fields };
  },
  source: async (store, id) => {
    const source = await findSource(store, id);
    if (source === null) return null;
    const { connector, title, status, intervalSeconds, settings } = source;
    const fields = { connector, title, status, intervalSeconds };
    return { brandId: null, fields, settings: { shown: shownSourceSettings(source), whole: settings } };
  },
  rule: async (store, id) => {
    const rule = await findRule(store, id);
    if (rule === null) return null;
    const { brandId, kind, enabled, settings, escalation, receiverIds } = rule;
    const receivers = await namesOf(store, receiverIds);
    const fields = { kind, enabled, receivers, escalation };
    return { brandId, fields, settings: { shown: settings, whole: settings } };
  },
  receiver: async (store, id) => {
    const receiver = await findReceiver(store, id);
    if (receiver === null) return null;
    const { name, kind, settings, quietHours, disabledReason } = receiver;
    const fields = { name, kind, quietHours, enabled: disabledReason === null };
    return { brandId: null, fields, settings: { shown: withoutAddresses(receiver), whole: settings } };
  },
  digest: async (store, id) => {
    const digest = await findDigest(store, id);
    if (digest === null) return null;
    const { brandId, at, timezone, enabled, receiverIds } = digest;
    return { brandId, fields: { at, timezone, enabled, receivers: await namesOf(store, receiverIds) } };
  },
  silence: async (store, id) => {
    const silence = await findSilence(store, id);
    if (silence === null) return null;
    const { brandId, reason, startsAt, endsAt, matchers } = silence;
    return { brandId, fields: { reason, startsAt, endsAt, matchers } };
  },
  theme: async (store, id) => {
    const theme = await findBrandTheme(store, id);
    return theme && { brandId: theme.brandId, fields: { title: theme.title, phrases: theme.phrases } };
  },
  view: async (store, id) => {
    const view = await viewOfAnybody(store, id);
    if (view === null) return null;
    const { name, query, userId } = view;
    return { brandId: null, fields: { name, query, shared: userId === null } };
  },
  mention: async (store, id) => {
    const mention = await findMention(store, id);
    if (mention === null) return null;
    const { brandId, sentiment, relevant, status, assignee, response, tags } = mention;
    return { brandId, fields: { sentiment, relevant, status, assignee, response, tags } };
  },
  incident: async (store, id) => {
    const incident = await findIncident(store, id);
    if (incident === null) return null;
    const { brandId, status, severity, assignee, response, resolution, verdict } = incident;
    return { brandId, fields: { status, severity, assignee, response, resolution, verdict } };
  },
} satisfies Record<string, Load>;

/** What is kept of a thing, by the name that the audit log has for its kind; null where nothing is. */
export async function keptOf(store: Store, subject: string, id: string): Promise<Kept | null> {
  return isKept(subject) ? loads[subject](store, id) : null;
}

function isKept(subject: string): subject is keyof typeof loads {
  return Object.hasOwn(loads, subject);
}

/** Whoever knows the address of a hook can send to it. */
function withoutAddresses(receiver: Receiver): Record<string, unknown> {
  const shown = Object.entries(shownReceiverSettings(receiver));
  return Object.fromEntries(
    shown.filter(([, value]) => typeof value !== 'string' || parseUrl(value) === null),
  );
}

async function namesOf(store: Store, receiverIds: readonly string[]): Promise<string[]> {
  return [...(await receiverNames(store, receiverIds)).values()].toSorted();
}
