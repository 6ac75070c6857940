import { expect, test } from 'vitest';
import { type Cause, kinship } from '../../../alerts/incident/grouping.ts';

const cause = (more: Partial<Cause> = {}): Cause => ({
  ruleKind: 'negative-surge',
  subject: '',
  themes: ['refunds'],
  evidence: ['story-1'],
  from: 0,
  to: 10,
  ...more,
});
const theme = (id: string, more: Partial<Cause> = {}) =>
  cause({ ruleKind: 'theme-surge', subject: `theme:${id}`, themes: [id], evidence: [], ...more });

test.each([
  ['the same story, at any time', cause({ from: 50, to: 60 }), 3],
  ['the same theme at the same time', theme('refunds'), 2],
  ['a part of what the brand as a whole suffers', theme('delivery'), 1],
  ['another time', theme('refunds', { from: 10, to: 20 }), 0],
  ['praise at the same time', cause({ ruleKind: 'praise-surge', evidence: [] }), 0],
  ['more talk at the same time, of the same story', cause({ ruleKind: 'volume-surge' }), 0],
  ['a backlog of complaints, which would keep a surge untold for days', cause({ ruleKind: 'unanswered' }), 0],
  ['ratings that fell over the week', cause({ ruleKind: 'rating-drop' }), 0],
  ['mentions too many to be told one by one', cause({ ruleKind: 'author-returns' }), 0],
])('%s is a cause shared so surely', (_, other, sure) => {
  expect(kinship(other, { causes: [cause()] })).toBe(sure);
  expect(kinship(cause(), { causes: [other] })).toBe(sure);
});

test('two themes at one time are two causes', () => {
  expect(kinship(theme('delivery'), { causes: [theme('refunds')] })).toBe(0);
});
