import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  countLiveIncidents,
  findIncident,
  incidentsDuring,
  updateIncident,
} from '../../../db/repos/incidents/incidents.ts';
import {
  allRules,
  deleteRule,
  enabledRuleIds,
  findRule,
  updateRule,
} from '../../../db/repos/incidents/rules.ts';
import { countDeliveries, pageOfDeliveries } from '../../../db/repos/telling/deliveries.ts';
import {
  allDigests,
  deleteDigest,
  findDigest,
  findDigestRun,
  insertDigest,
  insertDigestRun,
  lastDigestDue,
  updateDigest,
} from '../../../db/repos/telling/digests.ts';
import { postMessage } from '../../../db/repos/telling/outbox.ts';
import { deleteReceiver, findReceiverByName, receiverNames } from '../../../db/repos/telling/receivers.ts';
import { brands, messages, receivers } from '../../../db/schema/index.ts';
import { type Store, transaction } from '../../../db/store.ts';
import type { Digest } from '../../../src/core/digest.ts';
import { newId } from '../../../src/core/id.ts';
import type { Receiver } from '../../../src/core/receiver.ts';
import { addMs, DAY, HOUR } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { newIncident } from './incident-samples.ts';
import { AT, newBrand, newReceiver, newRule, storeOn } from './samples.ts';

describeOnBothDatabases('rules', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

  describe('and their incidents', () => {
    let brandId: string;
    let ruleId: string;
    beforeEach(async () => {
      brandId = (await newBrand(store)).id;
      ruleId = (await newRule(store, brandId)).id;
    });
    const at = (hours: number) => addMs(AT, hours * HOUR);

    it('are read back as they were written', async () => {
      const incident = await newIncident(store, brandId, { ruleId, coverage: 0.5, evidence: [newId(AT)] });
      expect(await findIncident(store, incident.id)).toEqual(incident);
      expect(await updateIncident(store, newId(AT), { status: 'resolved' })).toBeNull();
    });

    it('outlive their rule', async () => {
      const incident = await newIncident(store, brandId, { ruleId });
      await deleteRule(store, ruleId);
      expect(await findIncident(store, incident.id)).toEqual({ ...incident, ruleId: null });
    });

    it('belong to a span that they were open in at any time', async () => {
      const resolved = { status: 'resolved', ruleId: null } as const;
      const before = await newIncident(store, brandId, { openedAt: at(-9), resolvedAt: at(-1), ...resolved });
      const into = await newIncident(store, brandId, { openedAt: at(-8), resolvedAt: at(1), ...resolved });
      const within = await newIncident(store, brandId, { openedAt: at(2), resolvedAt: at(3), ...resolved });
      const still = await newIncident(store, brandId, { openedAt: at(4) });
      const after = await newIncident(store, brandId, { openedAt: at(24) });
      const found = await incidentsDuring(store, brandId, AT, at(24));
      expect(found.map(({ id }) => id)).toEqual([into.id, within.id, still.id]);
      expect([before.id, after.id]).not.toContain(found[0]?.id);
    });

    it('are counted while they live', async () => {
      const before = await countLiveIncidents(store);
      await newIncident(store, brandId);
      await newIncident(store, brandId, { status: 'recovered' });
      await newIncident(store, brandId, { status: 'resolved' });
      expect(await countLiveIncidents(store)).toBe(before + 2);
    });
  });

  describe('and digests, with their receivers', () => {
    let brandId: string;
    let one: Receiver;
    let two: Receiver;
    beforeEach(async () => {
      for (const table of [brands, receivers, messages]) await store.db.delete(table);
      brandId = (await newBrand(store)).id;
      one = await newReceiver(store, { name: 'one' });
      two = await newReceiver(store, { name: 'two' });
    });

    async function newDigest(): Promise<Digest> {
      const times = { at: '0 8 * * *', timezone: 'UTC', createdAt: AT };
      const digest = { id: newId(AT), brandId, receiverIds: [one.id], enabled: true, ...times };
      await transaction(store, (tx) => insertDigest(tx, digest));
      return digest;
    }

    it('are read back as they were written, and changed where asked', async () => {
      const rule = await newRule(store, brandId, { receiverIds: [one.id] });
      expect(await findRule(store, rule.id)).toEqual(rule);
      const change = { settings: { sensitivity: 'low' }, receiverIds: [two.id] };
      const changed = { ...rule, ...change };
      expect(await transaction(store, (tx) => updateRule(tx, rule.id, change))).toEqual(changed);
      expect(await transaction(store, (tx) => updateRule(tx, rule.id, {}))).toEqual(changed);
      expect(await allRules(store)).toEqual([changed]);
      const digest = await newDigest();
      expect(await findDigest(store, digest.id)).toEqual(digest);
      const later = { at: '0 9 * * *', receiverIds: [] };
      expect(await transaction(store, (tx) => updateDigest(tx, digest.id, later))).toEqual({
        ...digest,
        ...later,
      });
      expect(await allDigests(store)).toEqual([{ ...digest, ...later }]);
    });

    it('go when they are told to, and are nothing afterwards', async () => {
      const rule = await newRule(store, brandId);
      const digest = await newDigest();
      expect([await deleteRule(store, rule.id), await deleteRule(store, rule.id)]).toEqual([true, false]);
      expect([await deleteDigest(store, digest.id), await deleteDigest(store, digest.id)]).toEqual([
        true,
        false,
      ]);
      expect(await transaction(store, (tx) => updateRule(tx, rule.id, { enabled: false }))).toBeNull();
      expect(
        await transaction(store, (tx) => updateDigest(tx, digest.id, { receiverIds: [one.id] })),
      ).toBeNull();
    });

    it('are asked for by brand while they are in use', async () => {
      const other = (await newBrand(store)).id;
      const [used, off, foreign] = [
        await newRule(store, brandId),
        await newRule(store, brandId, { enabled: false }),
        await newRule(store, other),
      ];
      expect(await enabledRuleIds(store, [brandId])).toEqual([used.id]);
      expect((await enabledRuleIds(store, null)).toSorted()).toEqual([used.id, foreign.id].toSorted());
      expect(await enabledRuleIds(store, [])).toEqual([]);
      expect(await findRule(store, off.id)).toMatchObject({ enabled: false });
    });

    it('outlive a receiver', async () => {
      const rule = await newRule(store, brandId, { receiverIds: [one.id, two.id] });
      const digest = await newDigest();
      expect(await deleteReceiver(store, one.id)).toBe(true);
      expect(await findRule(store, rule.id)).toMatchObject({ receiverIds: [two.id] });
      expect(await findDigest(store, digest.id)).toMatchObject({ receiverIds: [] });
      expect(await findReceiverByName(store, 'one')).toBeNull();
      expect(await findReceiverByName(store, 'two')).toEqual(two);
      expect(await receiverNames(store, [one.id, two.id])).toEqual(new Map([[two.id, 'two']]));
    });

    it('have one run a due time, whoever renders it', async () => {
      const digest = await newDigest();
      expect(await lastDigestDue(store, digest.id)).toBeNull();
      const run = (dueAt: Date) => {
        const page = { subject: 'Acme: 4 mentions', html: '<p>4</p>', text: '4' };
        const span = { dueAt, from: addMs(dueAt, -DAY), to: dueAt };
        return { id: newId(AT), digestId: digest.id, ...span, page, title: page.subject, createdAt: AT };
      };
      const runs = [run(AT), run(AT), run(AT)];
      const written = await Promise.all(runs.map((one) => insertDigestRun(store, one)));
      expect(written.filter((first) => first)).toHaveLength(1);
      const kept = runs[written.indexOf(true)];
      expect(await findDigestRun(store, kept?.id ?? '')).toEqual(kept);
      expect(await insertDigestRun(store, run(addMs(AT, -DAY)))).toBe(true);
      expect(await lastDigestDue(store, digest.id)).toEqual(AT);
    });

    it('lead to deliveries that can be listed and counted', async () => {
      const post = (receiverIds: string[]) => {
        const body = { type: 'ping' as const, timestamp: AT.toISOString(), data: {} };
        const id = newId(AT);
        const deliveries = receiverIds.map((receiverId) => ({ id: newId(AT), receiverId }));
        return postMessage(store, {
          id,
          eventKey: id,
          incidentId: null,
          body,
          page: null,
          createdAt: AT,
          deliveries,
        });
      };
      await post([one.id, two.id]);
      await post([one.id]);
      await post([]);
      expect(await countDeliveries(store)).toEqual([{ state: 'pending', count: 3 }]);
      const { items } = await pageOfDeliveries(store, { receiverId: one.id }, { limit: 9, cursor: null });
      expect(items).toMatchObject(
        Array(2).fill({ receiverName: 'one', type: 'ping', state: 'pending', attempts: 0 }),
      );
      expect((await pageOfDeliveries(store, { state: 'parked' }, { limit: 9, cursor: null })).items).toEqual(
        [],
      );
    });
  });
});
