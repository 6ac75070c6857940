import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/web/reader.ts';
import { catalogue } from '../../src/web/words/catalogue.ts';
import type { Phrases } from '../../src/web/words/phrases.ts';

const root = join(import.meta.dirname, '../..');
const web = join(root, 'src/web');
const phrases = Object.entries(catalogue as Phrases);
const notSections = new Set(['catalogue.ts', 'phrases.ts', 't.ts']);

/** Every text that the code spells out, the catalogue's own files aside; what pages say may come from below them. */
function spelledOut(): Set<string> {
  const texts = new Set<string>();
  const visitor = new Visitor({
    Literal({ value }) {
      if (typeof value === 'string') texts.add(value);
    },
    TemplateElement({ value }) {
      if (value.cooked !== null) texts.add(value.cooked);
    },
  });
  for (const folder of ['src', 'alerts', 'crawlers']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/u.test(file) || file.startsWith('web/words')) continue;
      visitor.visit(parseSync(file, readFileSync(join(root, folder, file), 'utf8')).program);
    }
  }
  return texts;
}

/** The arguments of a message, however deep. */
function argumentsOf(message: string, locale: string): string[] {
  const found = new Set<string>();
  const walk = (elements: Ast): void => {
    for (const element of elements) {
      if (element.type === 0 || element.type === 7) continue;
      // Whether a number needs forms, and which, is each language's own affair.
      found.add(element.value);
      for (const { value } of Object.values(element.options ?? {})) walk(value);
    }
  };
  walk(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst() as unknown as Ast);
  return [...found].sort();
}

type Ast = { type: number; value: string; options?: Record<string, { value: Ast }> }[];

describe('the catalogue of phrases', () => {
  it('holds nothing that no page says', () => {
    const texts = spelledOut();
    expect(phrases.map(([phrase]) => phrase).filter((phrase) => !texts.has(phrase))).toEqual([]);
  });

  it('says every phrase in every language, with the same arguments', () => {
    for (const [phrase, translations] of phrases) {
      const expected = argumentsOf(phrase, 'en');
      expect(Object.keys(translations).sort(), phrase).toEqual(locales.filter((one) => one !== 'en').sort());
      for (const [locale, words] of Object.entries(translations)) {
        expect(words.trim(), phrase).not.toBe('');
        expect(argumentsOf(words, locale), `${phrase} in ${locale}`).toEqual(expected);
      }
    }
  });

  it('defines every phrase once, and leaves no section out', async () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const file of readdirSync(join(web, 'words'))) {
      if (notSections.has(file)) continue;
      const section: Record<string, Phrases> = await import(join(web, 'words', file));
      for (const phrase of Object.values(section).flatMap((words) => Object.keys(words))) {
        const owner = owners.get(phrase);
        if (owner !== undefined) twice.push(`${phrase}: ${owner} and ${file}`);
        owners.set(phrase, file);
      }
    }
    expect(twice).toEqual([]);
    expect([...owners.keys()].sort()).toEqual(phrases.map(([phrase]) => phrase).sort());
  });
});
