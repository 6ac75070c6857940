/** A detector as it is measured: a text → a BCP-47 primary tag, or null. */
export type Detect = (text: string) => { language: string | null; confidence: number | null };

/** Name → what loads a detector. Libraries get texts without links, handles and hashtags, as ours sees them. */
export const detectors: Readonly<Record<string, () => Promise<Detect>>> = {
  async earshot() {
    const { detectLanguage } = await import('../../../src/analysis/language/detect-language.ts');
    return detectLanguage;
  },
  async tinyld() {
    const { detect } = await import('tinyld');
    return told(detect);
  },
  async 'tinyld/light'() {
    const { detect } = await import('tinyld/light');
    return told(detect);
  },
  async 'eld/extrasmall'() {
    const { eld } = await import('eld/extrasmall');
    return told((text) => eld.detect(text).language);
  },
  async 'eld/small'() {
    const { eld } = await import('eld/small');
    return told((text) => eld.detect(text).language);
  },
  async 'eld/large'() {
    const { eld } = await import('eld/large');
    return told((text) => eld.detect(text).language);
  },
  async franc() {
    const { franc } = await import('franc');
    return told((text) => franc(text, { minLength: 1 }));
  },
  async 'franc-min'() {
    const { franc } = await import('franc-min');
    return told((text) => franc(text, { minLength: 1 }));
  },
  async lande() {
    const { default: lande } = await import('lande');
    return told((text) => lande(text)[0]?.[0] ?? '');
  },
  async 'cld3-asm'() {
    const { loadModule } = await import('cld3-asm');
    const identifier = (await loadModule()).create(0, 1_000);
    return told((text) => identifier.findLanguage(text).language);
  },
  async 'fasttext.wasm.js'() {
    const { getLIDModel } = await import('fasttext.wasm.js');
    const model = await (await getLIDModel()).load();
    return told((text) => {
      const found = model.predict(text.replaceAll('\n', ' '), 1, 0);
      const label = found.size() === 0 ? '' : (found.get(0)?.[1] ?? '');
      found.delete();
      return label.replace('__label__', '');
    });
  },
};

function told(detect: (text: string) => string): Detect {
  return (text) => ({ language: primaryTag(detect(text)), confidence: null });
}

/** ISO 639-3 codes and old or narrower tags as the tags our texts are labelled with. */
function primaryTag(code: string): string | null {
  if (code === '' || code === 'und') return null;
  const tag = (Intl.getCanonicalLocales(code)[0] ?? code).split('-', 1)[0] ?? code;
  return narrower[tag] ?? tag;
}

const narrower: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', fil: 'tl', bs: 'hr' };
