import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Hono } from 'hono';
import { packageRoot } from '../config/package-root.ts';

/** The files beside the pages: their addresses change with their content, so browsers may keep them. */
export interface Assets {
  styleHref: string;
  iconHref: string;
  /** In the order in which they run. */
  scriptHrefs: string[];
  routes: Hono;
}

/** Parts of the one stylesheet, in the order of the cascade. */
const styles = [
  'tokens',
  'ground',
  'frame',
  'menu',
  'picker',
  'layout',
  'meaning',
  'mentions',
  'live',
  'incidents',
  'search',
  'controls',
  'list-head',
  'feed',
  'acts',
  'keys',
  'forms',
  'numbers',
  'ranks',
  'praise',
  'charts',
  'lists',
  'telling',
  'wizard',
  'accounts',
  'small-screens',
  'print',
];

/** Scripts of others, as they publish them. */
const libraries = ['htmx.org/dist/htmx.min.js'];

/** Ours: each improves what works without it. */
const scripts = ['zone', 'live', 'feed', 'keys'];

/** Reads the assets into memory. */
export function loadAssets(): Assets {
  const routes = new Hono();
  const require = createRequire(import.meta.url);
  const serve = (name: string, type: string, content: string): string => {
    routes.get(`/${name}`, (c) =>
      c.body(content, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }),
    );
    return `/assets/${name}?v=${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
  };
  const script = (name: string, content: string) => serve(name, 'text/javascript; charset=utf-8', content);
  return {
    styleHref: serve('earshot.css', 'text/css; charset=utf-8', stylesheet()),
    iconHref: serve('icon.svg', 'image/svg+xml', own('icon.svg')),
    scriptHrefs: [
      ...libraries.map((id) =>
        script(`${id.split(/[./]/u)[0]}.js`, readFileSync(require.resolve(id), 'utf8')),
      ),
      ...scripts.map((name) => script(`${name}.js`, own(`scripts/${name}.js`))),
    ],
    routes,
  };
}

/** The stylesheet as it is served. */
export function stylesheet(): string {
  return styles.map((name) => own(`styles/${name}.css`)).join('\n');
}

function own(path: string): string {
  return readFileSync(join(packageRoot(), 'src/web/assets', path), 'utf8');
}
