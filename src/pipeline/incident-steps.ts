import type { SurgeStep } from '../../alerts/detect/surge-lifecycle.ts';
import { incidentTitle } from '../../alerts/render/incident-title.ts';
import { insertIncident, type TrackedIncident, updateIncident } from '../../db/repos/incidents.ts';
import { countWindow, strongestMentions } from '../../db/repos/mention-window.ts';
import type { Store } from '../../db/store.ts';
import { newId } from '../core/id.ts';
import type { IncidentStatus } from '../core/incident.ts';
import type { MessageType } from '../core/message.ts';
import { addMs, BUCKET } from '../core/time.ts';
import { coverageOf } from './coverage/coverage-of.ts';
import { note } from './incident-timeline.ts';
import type { Judgement } from './judgement.ts';
import { tell } from './tell.ts';
import { incidentThemes } from './understand/incident-themes.ts';

/** How many mentions an incident shows as its evidence. */
const EVIDENCE = 8;

const told: Record<SurgeStep, Extract<MessageType, `incident.${string}`>> = {
  open: 'incident.opened',
  grow: 'incident.escalated',
  escalate: 'incident.escalated',
  reopen: 'incident.escalated',
  recover: 'incident.recovered',
  resolve: 'incident.resolved',
};

const happened: Record<SurgeStep, string> = {
  open: 'opened',
  grow: 'grew',
  escalate: 'escalated',
  reopen: 'reopened',
  recover: 'recovered',
  resolve: 'resolved',
};

/** Opens an incident for what the rule saw and tells the rule's receivers. Must run in a transaction. */
export async function openIncident(store: Store, baseUrl: string, judgement: Judgement): Promise<void> {
  const { rule, brand, verdict, decision, through, at } = judgement;
  const seen = await observe(store, judgement);
  const incident: TrackedIncident = {
    id: newId(through),
    brandId: brand.id,
    ruleId: rule.id,
    ruleKind: rule.kind,
    status: 'open',
    severity: decision.severity,
    openedAt: through,
    acknowledgedAt: null,
    recoveredAt: null,
    resolvedAt: null,
    resolution: null,
    response: null,
    peakScore: verdict.score,
    toldAt: through,
    toldStrength: verdict.strength,
    ...seen,
  };
  await insertIncident(store, incident);
  await note(store, incident.id, { at, kind: 'opened', actor: 'earshot', text: incident.title });
  await tell(store, baseUrl, {
    type: told.open,
    incident,
    brand,
    at,
    receiverIds: rule.receiverIds,
  });
}

/** Takes a living incident one step further. Must run in a transaction. */
export async function moveIncident(
  store: Store,
  baseUrl: string,
  judgement: Judgement,
  before: TrackedIncident,
): Promise<void> {
  const { rule, brand, verdict, decision, through, at } = judgement;
  const { step, severity, tell: aloud } = decision;
  const worsens = step === 'grow' || step === 'escalate' || step === 'reopen';
  const incident = await updateIncident(store, before.id, {
    severity,
    status: statusAfter(step, before),
    peakScore: Math.max(before.peakScore, verdict.score),
    ...(worsens ? await observe(store, judgement) : {}),
    ...(worsens && aloud ? { toldAt: through, toldStrength: verdict.strength } : {}),
    ...(step === 'recover' ? { recoveredAt: through } : {}),
    ...(step === 'reopen' ? { recoveredAt: null } : {}),
    ...(step === 'resolve' ? { resolvedAt: through, resolution: 'quiet' } : {}),
  });
  if (incident === null) return;
  if (step !== 'grow') {
    const text = worsens ? incident.title : null;
    await note(store, incident.id, { at, kind: happened[step], actor: 'earshot', text });
  }
  if (aloud)
    await tell(store, baseUrl, {
      type: told[step],
      incident,
      brand,
      at,
      receiverIds: rule.receiverIds,
    });
}

function statusAfter(step: SurgeStep, before: TrackedIncident): IncidentStatus {
  if (step === 'recover') return 'recovered';
  if (step === 'resolve') return 'resolved';
  if (step === 'reopen') return before.acknowledgedAt === null ? 'open' : 'acknowledged';
  return before.status;
}

/** The window the verdict speaks of: its counts, what was usual for it, its coverage, what sets it apart and its worst mentions. */
async function observe(store: Store, { brand, verdict, through }: Judgement) {
  const from = addMs(through, -verdict.quarterHours * BUCKET);
  const window = await countWindow(store, brand.id, from, through);
  const themes = await incidentThemes(store, brand.id, { from, to: through, negative: window.negative });
  const { coverage } = await coverageOf(store, brand, from, through);
  const expected = { negative: Math.round(verdict.expected * 10) / 10, upper: verdict.upper };
  return {
    window,
    expected,
    title: incidentTitle({ brand: brand.name, window, expected: expected.negative }),
    coverage,
    themes,
    evidence: await strongestMentions(
      store,
      brand.id,
      'negative',
      { from, to: through, fresh: true },
      EVIDENCE,
    ),
  };
}
