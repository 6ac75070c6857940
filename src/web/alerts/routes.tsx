import { type Context, Hono } from 'hono';
import { ruleKindById } from '../../../alerts/rule-kinds.ts';
import { negativeSurge } from '../../../alerts/rules/surges.ts';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { deleteRule, findRule, updateRule } from '../../../db/repos/incidents/rules.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { allReceivers } from '../../../db/repos/telling/receivers.ts';
import { transaction } from '../../../db/store.ts';
import { isId } from '../../core/is-id.ts';
import type { Rule } from '../../core/rule.ts';
import { HISTORY_DAYS } from '../../pipeline/trials/threshold-now.ts';
import { tryRule } from '../../pipeline/trials/try-rule.ts';
import { addRule, checkedRuleSettings } from '../../setup/rules.ts';
import { audit } from '../audit.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { chainFault, chainFieldsIn, chainOf } from '../escalations/chain-fields.ts';
import { ChainTimeline } from '../escalations/chain-timeline.tsx';
import { readForm } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { AlertsPage } from './alerts-page.tsx';
import { faultText } from './fault-text.ts';
import { listedRules } from './listed-rules.ts';
import { fieldsIn, fieldsOf, freshFields, type RuleFields, settingsIn } from './rule-form.ts';
import { RulePage } from './rule-page.tsx';
import { kindTitle } from './rule-words.ts';

const EXAMPLES = 5;

/** The rules, a new one, and what a person does to one. */
export function alertRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, work } = deps;
  const routes = new Hono();
  const section = 'alerts';

  routes.get('/', async (c) => {
    const now = clock.now();
    const brandId = c.req.query('brand') ?? null;
    const page = <AlertsPage rules={await listedRules(store, brandId, now)} now={now} />;
    return respond(c, frame, { title: t('Alerts'), section }, page);
  });

  routes.get('/new', async (c) => {
    const brands = await allBrands(store);
    const only = brands.length === 1 ? brands[0] : undefined;
    const brand = brands.find(({ id }) => id === c.req.query('brand')) ?? only;
    const kind = ruleKindById(c.req.query('kind') ?? '') ?? negativeSurge;
    return form(c, null, freshFields(brand?.id ?? '', kind.id));
  });

  // The chain that a form comes to, while somebody fills it in.
  routes.get('/chain', async (c) => {
    const receivers = await allReceivers(store);
    const names = new Map(receivers.map(({ id, name }) => [id, name]));
    const field = (name: string) => (c.req.query(name) ?? '').trim();
    const escalation = chainOf(chainFieldsIn(field, [...names.keys()]));
    const receiverIds = [...names.keys()].filter((id) => field(`receiver-${id}`) === 'yes');
    return c.html(<ChainTimeline {...{ receiverIds, escalation, names }} />);
  });

  routes.post('/new', async (c) => {
    const field = await readForm(c);
    const about = { brandId: field('brand'), kind: field('kind') };
    const fields = fieldsIn(field, about, await receiverIds());
    const known = (await allBrands(store)).some(({ id }) => id === fields.brandId);
    if (!known) return form(c, null, fields, { fault: t('Choose the brand to watch.') });
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
    return act(c, rule, fieldsIn(field, rule, await receiverIds()), field('do'));
  });

  routes.post('/:id/:verb', async (c, next) => {
    const rule = await ruleOf(c.req.param('id'));
    const verb = c.req.param('verb');
    if (rule === null) return next();
    if (verb === 'remove') {
      await deleteRule(store, rule.id);
      await note(c, 'delete', rule);
      return c.redirect(withNotice('/alerts', 'rule-removed'), 303);
    }
    if (verb !== 'on' && verb !== 'off') return next();
    await transaction(store, (tx) => updateRule(tx, rule.id, { enabled: verb === 'on' }));
    await note(c, 'update', rule);
    return c.redirect(withNotice('/alerts', verb === 'on' ? 'rule-on' : 'rule-off'), 303);
  });

  return routes;

  async function act(c: Context, rule: Rule | null, fields: RuleFields, wish: string): Promise<Response> {
    const { brandId, kind } = fields;
    const now = clock.now();
    const fault = chainFault(fields.chain);
    if (fault !== null) return form(c, rule, fields, { fault });
    try {
      const settings = checkedRuleSettings(kind, settingsIn(fields, rule?.settings ?? {}));
      if (wish === 'try') {
        const trial = await tryRule(store, { brandId, kind, settings, days: HISTORY_DAYS }, now);
        return await form(c, rule, fields, { trial });
      }
      const escalation = chainOf(fields.chain);
      const change = { settings, receiverIds: [...fields.receiverIds], escalation };
      const saved = rule ?? (await addRule(store, { brandId, kind, ...change }, now));
      if (rule !== null) await transaction(store, (tx) => updateRule(tx, rule.id, change));
      await note(c, rule === null ? 'create' : 'update', saved);
    } catch (error) {
      const fault = faultText(kind, error);
      if (fault === null) throw error;
      return form(c, rule, fields, { fault });
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
    const title = rule === null ? t('New rule') : kindTitle(rule.kind);
    const status = fault === null ? 200 : 422;
    const head = { title, section, status, brandId: fields.brandId || undefined } as const;
    const ids = trial?.mentions?.newest.slice(0, EXAMPLES) ?? [];
    const shown = { limit: EXAMPLES, cursor: null };
    const examples = (await pageOfMentions(store, { ids }, '-publishedAt', shown)).items;
    return respond(
      c,
      frame,
      head,
      <RulePage {...{ rule, fields, brands, receivers, fault, trial, examples }} />,
    );
  }

  function note(c: Context, verb: string, { id, brandId }: Rule) {
    return audit(c, deps, { action: `rule.${verb}`, subject: 'rule', subjectId: id, brandId });
  }

  async function ruleOf(id: string): Promise<Rule | null> {
    return isId(id) ? findRule(store, id) : null;
  }

  async function receiverIds(): Promise<string[]> {
    return (await allReceivers(store)).map(({ id }) => id);
  }
}
