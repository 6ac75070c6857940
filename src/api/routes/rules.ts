import { createRoute } from '@hono/zod-openapi';
import { deleteRule, findRule, pageOfRules, updateRule } from '../../../db/repos/incidents/rules.ts';
import { transaction } from '../../../db/store.ts';
import type { Escalation } from '../../core/routing.ts';
import { addRule, checkedRuleSettings } from '../../setup/rules.ts';
import { given } from '../given.ts';
import { json, jsonBody, noContent } from '../http.ts';
import { found } from '../problem.ts';
import { checkBrand, checkReceivers } from '../references.ts';
import { createRouter } from '../router.ts';
import { byId, noQuery } from '../schemas/id.ts';
import { pageOf, pageQuery, pageRequest } from '../schemas/paging.ts';
import { newRule, ruleChange, ruleSchema, ruleView } from '../schemas/rule.ts';

const tags = ['Rules'];

const list = createRoute({
  method: 'get',
  path: '/rules',
  tags,
  operationId: 'listRules',
  summary: 'Rules in the order they were made',
  request: { query: pageQuery },
  responses: { 200: json('A page of rules', pageOf(ruleSchema)) },
});

const add = createRoute({
  method: 'post',
  path: '/rules',
  tags,
  operationId: 'addRule',
  summary: 'Tell receivers when a condition on a brand holds',
  request: { query: noQuery, body: jsonBody(newRule) },
  responses: { 201: json('The rule', ruleSchema) },
});

const get = createRoute({
  method: 'get',
  path: '/rules/{id}',
  tags,
  operationId: 'getRule',
  summary: 'One rule',
  request: byId,
  responses: { 200: json('The rule', ruleSchema) },
});

const change = createRoute({
  method: 'patch',
  path: '/rules/{id}',
  tags,
  operationId: 'changeRule',
  summary: 'Change what is given, keep the rest',
  description: '`settings` are replaced as a whole.',
  request: { ...byId, body: jsonBody(ruleChange) },
  responses: { 200: json('The rule', ruleSchema) },
});

const remove = createRoute({
  method: 'delete',
  path: '/rules/{id}',
  tags,
  operationId: 'deleteRule',
  summary: 'Remove a rule; its incidents stay',
  request: byId,
  responses: { 204: noContent },
});

const receiversIn = (escalation: Escalation | null) =>
  (escalation?.steps ?? []).flatMap(({ receiverIds }) => receiverIds);

export function ruleRoutes() {
  const router = createRouter();

  router.openapi(list, async (c) => {
    const page = await pageOfRules(c.var.deps.store, pageRequest(c.req.valid('query')));
    return c.json({ ...page, items: page.items.map(ruleView) }, 200);
  });

  router.openapi(add, async (c) => {
    const { store, clock } = c.var.deps;
    const wish = c.req.valid('json');
    await checkBrand(store, wish.brandId);
    await checkReceivers(store, [...wish.receiverIds, ...receiversIn(wish.escalation)]);
    const rule = await addRule(store, wish, clock.now());
    c.header('location', `/api/v1/rules/${rule.id}`);
    return c.json(ruleView(rule), 201);
  });

  router.openapi(get, async (c) => {
    const rule = found(await findRule(c.var.deps.store, c.req.valid('param').id), 'rule');
    return c.json(ruleView(rule), 200);
  });

  router.openapi(change, async (c) => {
    const { store } = c.var.deps;
    const { id } = c.req.valid('param');
    const { settings, ...rest } = c.req.valid('json');
    const rule = await transaction(store, async (tx) => {
      const { kind } = found(await findRule(tx, id), 'rule');
      await checkReceivers(tx, [...(rest.receiverIds ?? []), ...receiversIn(rest.escalation ?? null)]);
      const checked = settings && checkedRuleSettings(kind, settings);
      return updateRule(tx, id, given({ ...rest, settings: checked }));
    });
    return c.json(ruleView(found(rule, 'rule')), 200);
  });

  router.openapi(remove, async (c) => {
    const gone = await deleteRule(c.var.deps.store, c.req.valid('param').id);
    found(gone || null, 'rule');
    return c.body(null, 204);
  });

  return router;
}
