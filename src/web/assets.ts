import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { packageRoot } from '../config/package-root.ts';

/** The files beside the pages: their addresses change with their content, so browsers may keep them. */
export interface Assets {
  styleHref: string;
  iconHref: string;
  routes: Hono;
}

const types: Record<string, string> = {
  'earshot.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

/** Reads `src/web/assets` into memory. */
export function loadAssets(): Assets {
  const routes = new Hono();
  const hrefs = Object.entries(types).map(([name, type]) => {
    const content = readFileSync(join(packageRoot(), 'src/web/assets', name), 'utf8');
    routes.get(`/${name}`, (c) =>
      c.body(content, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }),
    );
    return `/assets/${name}?v=${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
  });
  const [styleHref = '', iconHref = ''] = hrefs;
  return { styleHref, iconHref, routes };
}
