import { createRoute } from '@hono/zod-openapi';
import { NotReplayable } from '../../pipeline/trials/replay-rule.ts';
import { tryRule } from '../../pipeline/trials/try-rule.ts';
import { SetupError } from '../../setup/fault.ts';
import { checkedRuleSettings } from '../../setup/rules.ts';
import { json, jsonBody } from '../http.ts';
import { checkBrand } from '../references.ts';
import { createRouter } from '../router.ts';
import { noQuery } from '../schemas/id.ts';
import { ruleTrialSchema, ruleTrialView, trialRequest } from '../schemas/rule-trial.ts';

const backtest = createRoute({
  method: 'post',
  path: '/rules/backtest',
  tags: ['Rules'],
  operationId: 'backtestRule',
  summary:
    'What a rule would have told of stored history, beside what people called the incidents there were',
  description:
    'Saves nothing. Of a keyword rule, the newest 5,000 mentions are looked at. Mentions read from the past are taken as heard when they were made. Kinds that judge more than counts are refused.',
  request: { query: noQuery, body: jsonBody(trialRequest) },
  responses: { 200: json('What it would have told', ruleTrialSchema) },
});

export function ruleTrialRoutes() {
  const router = createRouter();

  router.openapi(backtest, async (c) => {
    const { store, clock } = c.var.deps;
    const { budget, ...wish } = c.req.valid('json');
    await checkBrand(store, wish.brandId);
    const checked = checkedRuleSettings(wish.kind, wish.settings);
    const settings = budget === undefined ? checked : { atMostPerWeek: budget.perWeek };
    const trial = await tryRule(store, { ...wish, settings }, clock.now()).catch((error) => {
      throw error instanceof NotReplayable
        ? new SetupError([{ path: 'kind', message: error.message }])
        : error;
    });
    return c.json(ruleTrialView(trial), 200);
  });

  return router;
}
