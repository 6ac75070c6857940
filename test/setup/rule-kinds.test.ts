import { beforeAll, describe, expect, it } from 'vitest';
import { ruleWords } from '../../alerts/render/rule-words.ts';
import { ruleKinds } from '../../alerts/rule-kinds.ts';
import { allRules } from '../../db/repos/incidents/rules.ts';
import type { Store } from '../../db/store.ts';
import { parseTeamFile } from '../../src/config/team-file/parse.ts';
import type { TeamFile } from '../../src/config/team-file/team-file.ts';
import { evaluateRules } from '../../src/pipeline/evaluate-rules.ts';
import { evaluatorOf } from '../../src/pipeline/rules/registry.ts';
import { applyTeamFile } from '../../src/setup/team-file/apply.ts';
import { vocabulary } from '../../src/setup/vocabulary.ts';
import { AT, storeOn } from '../db/repos/samples.ts';
import { bench } from '../pipeline/bench.ts';
import { describeOnBothDatabases } from '../support/database.ts';

describe.each(ruleKinds.map(({ id }) => id))('the kind %s', (id) => {
  it('can be judged and put into words', () => {
    expect(evaluatorOf(id)?.kind).toBe(id);
    expect(ruleWords(id)).not.toBe(ruleWords('no such kind'));
  });
});

describeOnBothDatabases('a team file', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

  const fileOf = (...rules: string[]) => {
    const text = ['brands:', '  - name: Acme', 'rules:', ...rules].join('\n');
    const parsed = parseTeamFile(text, {}, vocabulary());
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    return parsed.file;
  };
  const apply = (file: TeamFile) => applyTeamFile(store, file, AT, { dryRun: false });

  it('has rules of every kind, several of one kind too, which change in their place', async () => {
    const kinds = ruleKinds.map(({ id, queries = [] }) => {
      const query = queries.map((name) => `, ${name}: 'lawsuit'`).join('');
      return `  - ${id}: { brand: Acme${query} }`;
    });
    const second = (query: string) => `  - keyword: { brand: Acme, query: '${query}' }`;
    const { changes } = await apply(fileOf(...kinds, second('recall')));
    const made = changes.filter(({ noun }) => noun === 'rule');
    expect(made.map(({ action }) => action)).toEqual([...ruleKinds, 'recall'].map(() => 'added'));
    const again = await apply(fileOf(...kinds, second('"product recall"')));
    const changed = again.changes.filter(({ noun, action }) => noun === 'rule' && action !== 'unchanged');
    expect(changed.map(({ name, action }) => [name, action])).toEqual([['keyword Acme', 'changed']]);
    const queries = (await allRules(store)).flatMap(({ settings }) => settings.query ?? []);
    expect(queries).toEqual(['lawsuit', '"product recall"']);
    expect(await evaluateRules(bench(store), null)).toBe(0);
  });
});
