import { expect, it } from 'vitest';
import { plainEntry } from '../../src/access/plain-entry.ts';

const id = '01890000-0000-7000-8000-000000000000';
const other = '01890000-0000-7000-8000-000000000001';

it.each([
  ['POST', '/silences', '/silences', 'silence.create', null],
  ['POST', '/silences/:id/end', `/silences/${id}/end`, 'silence.end', id],
  ['POST', '/alerts/:id', `/alerts/${id}`, 'rule.update', id],
  ['POST', '/api/v1/brands/:id/themes', `/api/v1/brands/${id}/themes`, 'theme.create', null],
  [
    'DELETE',
    '/api/v1/brands/:id/themes/:themeId',
    `/api/v1/brands/${id}/themes/${other}`,
    'theme.delete',
    other,
  ],
  ['POST', '/stories/:id/:verb', `/stories/${id}/merge`, 'story.merge', id],
  ['PATCH', '/api/v1/brands/:id', `/api/v1/brands/${id}`, 'brand.update', id],
  ['DELETE', '/api/v1/stories/:id', `/api/v1/stories/${id}`, 'story.delete', id],
  [
    'POST',
    '/api/v1/incidents/:id/acknowledge',
    `/api/v1/incidents/${id}/acknowledge`,
    'incident.acknowledge',
    id,
  ],
])('calls %s %s of %s %s', (method, route, path, action, subjectId) => {
  expect(plainEntry(method, route, path)).toMatchObject({ action, subjectId, subject: action.split('.')[0] });
});

it.each(['/api/v1/brands/preview', '/api/v1/rules/backtest', '/api/v1/digests/:id/preview'])(
  'says nothing of %s, which changes nothing',
  (route) => {
    expect(plainEntry('POST', route, route)).toBeNull();
  },
);
