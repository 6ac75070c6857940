import type { Role } from '../core/account.ts';

/** What somebody must be to do something: of a role, or merely signed in. */
export interface Need {
  role: Role | 'anybody';
  /** Whether those may who have that role for some brands only: they then see and change nothing of others. */
  byBrand: boolean;
}

interface Area {
  /** Beginning of the paths of pages and, below `/api/v1`, of the API; `*` stands for one segment. */
  path: string;
  read: Role | 'anybody';
  write: Role | 'anybody';
  byBrand?: true;
}

const triage = { read: 'viewer', write: 'responder', byBrand: true } as const;
const reading = { read: 'viewer', write: 'admin', byBrand: true } as const;
const setup = { read: 'viewer', write: 'admin' } as const;
const secrets = { read: 'admin', write: 'admin' } as const;

/**
 * Who may read and who may change what lies where. The most exact path wins; what is under none needs a viewer to read
 * and an admin to change, of every brand.
 */
export const areas: readonly Area[] = [
  { path: '/', ...triage },
  { path: '/mentions', ...triage },
  { path: '/incidents', ...triage },
  { path: '/stories', ...triage },
  { path: '/authors', ...triage },
  { path: '/praise', ...triage },
  { path: '/compare', ...reading },
  { path: '/themes', ...reading },
  { path: '/stats', ...reading },
  { path: '/stream', ...reading },
  { path: '/live', ...reading },
  { path: '/views', ...triage },
  { path: '/silences', read: 'viewer', write: 'responder' },
  { path: '/deliveries', read: 'viewer', write: 'responder' },
  { path: '/quality', read: 'viewer', write: 'responder' },
  { path: '/forecasts', ...setup },
  { path: '/reviews', read: 'viewer', write: 'responder' },
  { path: '/brands', ...setup },
  { path: '/brands/*/review', read: 'viewer', write: 'responder' },
  { path: '/brands/*/quality', read: 'viewer', write: 'responder' },
  { path: '/brands/preview', read: 'viewer', write: 'admin' },
  { path: '/sources', ...setup },
  { path: '/coverage', ...setup },
  { path: '/alerts', ...setup },
  { path: '/rules', ...setup },
  { path: '/digests', ...setup },
  { path: '/receivers', ...secrets },
  { path: '/welcome', ...secrets },
  { path: '/settings', read: 'anybody', write: 'anybody', byBrand: true },
  { path: '/settings/members', ...secrets },
  { path: '/settings/keys', ...secrets },
  { path: '/settings/audit', ...secrets },
  { path: '/settings/audit.csv', ...secrets },
  { path: '/settings/data', ...secrets },
  { path: '/language', read: 'anybody', write: 'anybody', byBrand: true },
];

const elsewhere: Area = { path: '', ...setup };

/** What a request needs, by its method and its path without `/api/v1`. */
export function needOf(method: string, path: string): Need {
  const { read, write, byBrand = false } = areaOf(path);
  return { role: method === 'GET' || method === 'HEAD' ? read : write, byBrand };
}

/** The area whose path is the most exact one that `path` begins with. */
export function areaOf(path: string): Area {
  const segments = segmentsOf(path);
  const fits = areas.filter((area) => isWithin(segments, segmentsOf(area.path)));
  return fits.reduce((best, area) => (area.path.length > best.path.length ? area : best), elsewhere);
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function isWithin(path: readonly string[], area: readonly string[]): boolean {
  // The start page is one page and not the beginning of every other.
  if (area.length === 0) return path.length === 0;
  return area.every((segment, at) => path[at] !== undefined && (segment === '*' || segment === path[at]));
}
