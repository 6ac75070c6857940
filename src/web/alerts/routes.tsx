import { type Context, Hono } from 'hono';
import { allBrands } from '../../../db/repos/brands.ts';
import { allReceivers } from '../../../db/repos/receivers.ts';
import { deleteRule, findRule, updateRule } from '../../../db/repos/rules.ts';
import { transaction } from '../../../db/store.ts';
import type { Rule } from '../../core/rule.ts';
import { HISTORY_DAYS } from '../../pipeline/trials/threshold-now.ts';
import { tryRule } from '../../pipeline/trials/try-rule.ts';
import { SetupError } from '../../setup/fault.ts';
import { addRule, checkedRuleSettings } from '../../setup/rules.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { readForm } from '../form.ts';
import { isId } from '../ids.ts';
import { type Frame, respond } from '../respond.tsx';
import { AlertsPage } from './alerts-page.tsx';
import { listedRules } from './listed-rules.ts';
import { fieldsIn, fieldsOf, formKinds, noFields, type RuleFields, settingsIn } from './rule-form.ts';
import { RulePage } from './rule-page.tsx';
import { kindTitle } from './rule-words.ts';

/** The rules, a new one, and what a person does to one. */
export function alertRoutes({ store, clock, work }: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();

  routes.get('/', async (c) => {
    const now = clock.now();
    const page = <AlertsPage rules={await listedRules(store, now)} now={now} />;
    return respond(c, frame, { title: 'Alerts', section: 'alerts' }, page);
  });

  routes.get('/new', async (c) => {
    const brands = await allBrands(store);
    const chosen =
      brands.find(({ id }) => id === c.req.query('brand')) ?? (brands.length === 1 ? brands[0] : null);
    return form(c, null, { ...noFields, brandId: chosen?.id ?? '' });
  });

  routes.post('/new', async (c) => {
    const field = await readForm(c);
    const fields = fieldsIn(field, await receiverIds());
    const known = (await allBrands(store)).some(({ id }) => id === fields.brandId);
    if (!known) return form(c, null, fields, { fault: 'Choose the brand to watch.' });
    return act(c, null, fields, field('do'));
  });

  routes.get('/:id', async (c, next) => {
    const rule = await ruleOf(c.req.param('id'));
    return rule === null ? next() : form(c, rule, fieldsOf(rule));
  });

  routes.post('/:id', async (c, next) => {
    const rule = await ruleOf(c.req.param('id'));
    if (rule === null) return next();
    const field = await readForm(c);
    const { brandId, kind } = rule;
    return act(c, rule, { ...fieldsIn(field, await receiverIds()), brandId, kind }, field('do'));
  });

  routes.post('/:id/:verb', async (c, next) => {
    const rule = await ruleOf(c.req.param('id'));
    const verb = c.req.param('verb');
    if (rule === null) return next();
    if (verb === 'remove') {
      await deleteRule(store, rule.id);
      return c.redirect(withNotice('/alerts', 'rule-removed'), 303);
    }
    if (verb !== 'on' && verb !== 'off') return next();
    await transaction(store, (tx) => updateRule(tx, rule.id, { enabled: verb === 'on' }));
    return c.redirect(withNotice('/alerts', verb === 'on' ? 'rule-on' : 'rule-off'), 303);
  });

  return routes;

  async function act(c: Context, rule: Rule | null, fields: RuleFields, wish: string): Promise<Response> {
    const isSet = formKinds.some(({ id }) => id === fields.kind);
    const { brandId, kind } = fields;
    const now = clock.now();
    try {
      const settings =
        rule !== null && !isSet ? rule.settings : checkedRuleSettings(kind, settingsIn(fields));
      if (wish === 'try' && isSet) {
        const trial = await tryRule(store, { brandId, kind, settings, days: HISTORY_DAYS }, now);
        return await form(c, rule, fields, { trial });
      }
      const change = { settings, receiverIds: fields.receiverIds };
      if (rule === null) await addRule(store, { brandId, kind, ...change }, now);
      else await transaction(store, (tx) => updateRule(tx, rule.id, change));
    } catch (error) {
      if (error instanceof SetupError) return form(c, rule, fields, { fault: faultText(error) });
      throw error;
    }
    await work.evaluate(brandId);
    return c.redirect(withNotice('/alerts', rule === null ? 'rule-added' : 'rule-changed'), 303);
  }

  async function form(
    c: Context,
    rule: Rule | null,
    fields: RuleFields,
    { fault = null, trial = null }: Partial<Pick<Parameters<typeof RulePage>[0], 'fault' | 'trial'>> = {},
  ): Promise<Response> {
    const brands = await allBrands(store);
    const receivers = await allReceivers(store);
    const title = rule === null ? 'New rule' : kindTitle(rule.kind);
    const head = { title, section: 'alerts', status: fault === null ? 200 : 422 } as const;
    return respond(c, frame, head, <RulePage {...{ rule, fields, brands, receivers, fault, trial }} />);
  }

  async function ruleOf(id: string): Promise<Rule | null> {
    return isId(id) ? findRule(store, id) : null;
  }

  async function receiverIds(): Promise<string[]> {
    return (await allReceivers(store)).map(({ id }) => id);
  }
}

function faultText({ faults }: SetupError): string {
  const perWeek = faults.some(({ path }) => path.endsWith('atMostPerWeek'));
  return perWeek
    ? 'How often a week is a number from 0.01 to 100.'
    : `This rule cannot be saved. ${faults.map(({ message }) => message).join('; ')}`;
}
