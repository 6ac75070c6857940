import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docsPage } from '../../src/api/docs/docs-page.tsx';
import { openApiDocument } from '../../src/api/openapi-document.ts';
import { problemKinds } from '../../src/api/problem.ts';
import { packageRoot } from '../../src/config/package-root.ts';

const text = () => `${JSON.stringify(openApiDocument(), null, 2)}\n`;

describe('the OpenAPI document', () => {
  it('is committed as the routes describe it', async () => {
    const committed = await readFile(join(packageRoot(), 'docs', 'openapi.json'), 'utf8');
    // When this fails: `npm run generate`.
    expect(committed).toBe(text());
  });

  it('names every operation once and refers to nothing that is not there', () => {
    const document = openApiDocument();
    const ids = Object.values(document.paths ?? {}).flatMap((methods) =>
      Object.values(methods as Record<string, { operationId?: string }>).map((each) => each.operationId),
    );
    expect(ids.every((id) => typeof id === 'string')).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    const references = text().matchAll(/"\$ref": "#\/components\/(\w+)\/([\w-]+)"/g);
    const components = document.components as Record<string, Record<string, unknown>>;
    for (const [, kind = '', name = ''] of references) expect(components[kind]).toHaveProperty(name);
  });

  it('holds patterns that regular expressions of every kind know', () => {
    const patterns = [...text().matchAll(/"pattern": "(.*)"/g)].map(([, pattern]) => pattern);
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) expect(pattern).not.toMatch(/\\[pPu]|\/[a-z]*$/);
  });

  it('is readable as a page that loads nothing from anywhere', () => {
    const page = docsPage(openApiDocument());
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|src=/i);
    for (const id of ['listBrands', 'pushMentions', 'resolveIncident', ...Object.keys(problemKinds)]) {
      expect(page).toContain(`id="${id}"`);
    }
    expect(page).toContain('sensitivity');
  });
});
