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
  /** What those may do who have the role for some brands only; nothing when absent. */
  byBrand?: 'read' | 'write';
}

const triage = { read: 'viewer', write: 'responder', byBrand: 'write' } as const;
const shared = { read: 'viewer', write: 'responder', byBrand: 'read' } as const;
const reports = { read: 'viewer', write: 'admin', byBrand: 'read' } as const;
const talk = { read: 'viewer', write: 'responder' } as const;
const setup = { read: 'viewer', write: 'admin' } as const;
const secrets = { read: 'admin', write: 'admin' } as const;
const own = { read: 'anybody', write: 'anybody', byBrand: 'write' } as const;

/**
 * Who may read and who may change what lies where. The most exact path wins; what is under none needs a viewer to read
 * and an admin to change, of every brand.
 */
export const areas: readonly Area[] = [
  { path: '/', ...reports },
  { path: '/mentions', ...triage },
  { path: '/incidents', ...triage },
  { path: '/stories', ...shared },
  { path: '/authors', ...shared },
  { path: '/praise', ...shared },
  { path: '/views', ...triage },
  { path: '/live', ...reports },
  { path: '/stream', ...reports },
  { path: '/compare', ...reports },
  { path: '/themes', ...reports },
  { path: '/stats', ...reports },
  { path: '/silences', ...triage },
  { path: '/deliveries', ...talk },
  { path: '/quality', ...reports },
  { path: '/brands', ...reports },
  { path: '/brands/*/review', ...triage },
  { path: '/brands/*/reviews', ...triage },
  { path: '/sources', ...reports },
  { path: '/sources/new', ...setup },
  { path: '/coverage', ...reports },
  { path: '/alerts', ...reports },
  { path: '/alerts/new', ...setup },
  { path: '/alerts/chain', ...setup },
  { path: '/rules', ...reports },
  { path: '/digests', ...setup },
  { path: '/receivers', ...secrets },
  { path: '/welcome', ...secrets },
  { path: '/settings', ...own },
  { path: '/settings/members', ...secrets },
  { path: '/settings/keys', ...secrets },
  { path: '/settings/audit', ...secrets },
  { path: '/settings/audit.csv', ...secrets },
  { path: '/settings/data', ...secrets },
];

const elsewhere: Area = { path: '', ...setup };

/** What a request needs, by its method and its path without `/api/v1`. */
export function needOf(method: string, path: string): Need {
  const { read, write, byBrand } = areaOf(path);
  const reads = method === 'GET' || method === 'HEAD';
  return { role: reads ? read : write, byBrand: byBrand === 'write' || (reads && byBrand === 'read') };
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
