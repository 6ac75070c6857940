import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../crawlers/formats/charset.ts';

/** Bytes of a string whose characters are bytes. */
const bytes = (binary: string) => new Uint8Array(Buffer.from(binary, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const xml = (input: Uint8Array, contentType?: string) => decodeText(input, { kind: 'xml', contentType });
const declared = (charset: string, body: string) =>
  bytes(`<?xml version="1.0" encoding="${charset}"?><a>${body}</a>`);

describe('what decides the charset', () => {
  it('is the byte-order mark before everything else, and the mark is not text', () => {
    expect(xml(bytes('\xef\xbb\xbf<a>\xc3\xa9</a>'), 'text/xml; charset=koi8-r').text).toBe('<a>é</a>');
    expect(xml(bytes(`\xff\xfe${Buffer.from(utf16le('<a>é</a>')).toString('latin1')}`))).toEqual({
      text: '<a>é</a>',
      charset: 'utf-16le',
    });
    expect(xml(bytes(`\xfe\xff${Buffer.from(utf16be('<a>é</a>')).toString('latin1')}`)).charset).toBe(
      'utf-16be',
    );
  });

  it('is the shape of UTF-16 when its mark is missing', () => {
    const text = '<?xml version="1.0" encoding="utf-16"?><title>Привет</title>';
    expect(xml(utf16le(text))).toEqual({ text, charset: 'utf-16le' });
    expect(xml(utf16be(text))).toEqual({ text, charset: 'utf-16be' });
  });

  it('is the HTTP header, in any spelling', () => {
    for (const value of [
      'text/xml; charset=koi8-r',
      'text/xml;Charset="KOI8-R"',
      "application/xml; charset='koi8-r';",
    ])
      expect(xml(bytes('<a>\xf0\xd2\xc9\xd7\xc5\xd4</a>'), value).text).toBe('<a>Привет</a>');
  });

  it('is the XML declaration without a header', () => {
    expect(xml(declared('windows-1251', '\xcf\xf0\xe8\xe2\xe5\xf2')).text).toContain('Привет');
    expect(xml(declared('win-1251', '\xcf\xf0\xe8\xe2\xe5\xf2')).text).toContain('Привет');
    expect(xml(declared('GB2312', '\xd6\xd0\xce\xc4')).text).toContain('中文');
    expect(xml(declared('Shift_JIS', '\x93\xfa\x96{')).text).toContain('日本');
    expect(xml(declared('EUC-JP', '\xc6\xfc\xcb\xdc')).text).toContain('日本');
    expect(xml(declared('euc-kr', '\xc7\xd1\xb1\xdb')).text).toContain('한글');
    expect(xml(declared('big5', '\xa4\xa4\xa4\xe5')).text).toContain('中文');
    expect(xml(declared('iso-2022-jp', '\x1b$BF|K\\\x1b(B')).text).toContain('日本');
  });

  it('is the meta element of a page', () => {
    const page = (meta: string) => bytes(`<html><head>${meta}</head><p>\xef\xf0\xe8\xe2\xe5\xf2</p>`);
    for (const meta of [
      '<meta charset=windows-1251>',
      '<META http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    ])
      expect(decodeText(page(meta), { kind: 'html' }).text).toContain('привет');
  });
});

describe('charsets that browsers do not know', () => {
  const text = '<?xml version="1.0"?><title>Größe</title>';

  it('are UTF-32 with and without a mark', () => {
    for (const charset of ['utf-32le', 'utf-32be'])
      for (const addBOM of [true, false])
        expect(xml(iconv.encode(text, charset, { addBOM }))).toEqual({ text, charset });
  });

  it.each([
    ['IBM850', 'cp850', 'größer'],
    ['cp437', 'cp437', 'größer'],
    ['cp852', 'cp852', 'łódź'],
    ['mac_roman', 'macintosh', 'größer'],
    ['MacCyrillic', 'maccyrillic', 'причал'],
    ['iso8859_2', 'iso-8859-2', 'łódź'],
    ['latin-9', 'iso-8859-15', 'cœur'],
    ['eucJP', 'euc-jp', '日本'],
    ['Windows1250', 'windows-1250', 'łódź'],
  ])('are declared as %s', (label, charset, word) => {
    const document = `<?xml version="1.0" encoding="${label}"?><a>${word}</a>`;
    expect(xml(iconv.encode(document, charset)).text).toContain(word);
  });

  it('are EBCDIC, in the page that is declared', () => {
    const pages = {
      cp037: '4c6fa794934085958396848995877e7f8397f0f3f77f6f6e4c816e5aba4f4c61816e',
      cp500: '4c6fa794934085958396848995877e7f8397f5f0f07f6f6e4c816e4f4abb4c61816e',
    };
    for (const [page, hex] of Object.entries(pages))
      expect(xml(Buffer.from(hex, 'hex')).text).toBe(`<?xml encoding="${page}"?><a>![|</a>`);
  });

  it('are none of the encodings that are no charset', () => {
    for (const label of ['base64', 'utf-7', 'binary', 'hex'])
      expect(xml(declared(label, '+ADw-b+AD4-')).text).toContain('+ADw-b+AD4-');
  });
});

describe('declarations that are not true', () => {
  it('lose to valid UTF-8', () => {
    expect(xml(bytes('<?xml version="1.0" encoding="iso-8859-1"?><a>caf\xc3\xa9</a>')).text).toContain(
      'café',
    );
    const chinese = utf8('<?xml version="1.0" encoding="gb2312"?><a>我们的产品</a>');
    expect(xml(chinese).text).toContain('我们的产品');
  });

  it('of UTF-8 lose to the other declaration, then to a guess', () => {
    const body = declared('windows-1251', '\xcf\xf0\xe8\xe2\xe5\xf2');
    expect(xml(body, 'text/xml; charset=utf-8').text).toContain('Привет');
    expect(xml(declared('utf-8', 'It\x92s a caf\xe9 \x96 \x80 5'))).toMatchObject({
      charset: 'windows-1252',
    });
    expect(xml(declared('utf-8', 'It\x92s a caf\xe9 \x96 \x80 5')).text).toContain('It’s a café – € 5');
  });

  it('may use labels nobody knows', () => {
    expect(xml(declared('x-unknown', 'caf\xe9')).text).toContain('café');
    expect(xml(utf8('<?xml version="1.0" encoding="none"?><a>é</a>')).text).toContain('é');
  });

  it('do not lose UTF-8 to a few damaged bytes', () => {
    const damaged = Buffer.concat([utf8('<a>ünïcödé tëxt ünd mëhr'), Buffer.from([0xff]), utf8('</a>')]);
    expect(xml(damaged)).toEqual({ text: '<a>ünïcödé tëxt ünd mëhr\ufffd</a>', charset: 'utf-8' });
  });
});

describe('text that says nothing about itself', () => {
  it.each([
    ['shift_jis', '\x82\xb1\x82\xea\x82\xcd\x83e\x83X\x83g\x82\xc5\x82\xb7', 'これはテストです'],
    ['euc-jp', '\xa4\xb3\xa4\xec\xa4\xcf\xa5\xc6\xa5\xb9\xa5\xc8\xa4\xc7\xa4\xb9', 'これはテストです'],
    [
      'gb18030',
      '\xce\xd2\xc3\xc7\xb5\xc4\xb2\xfa\xc6\xb7\xca\xc7\xd7\xee\xba\xc3\xb5\xc4',
      '我们的产品是最好的',
    ],
    ['big5', '\xa7\xda\xad\xcc\xaa\xba\xb2\xa3\xab~\xacO\xb3\xcc\xa6n\xaa\xba', '我們的產品是最好的'],
    ['euc-kr', '\xbe\xc8\xb3\xe7\xc7\xcf\xbc\xbc\xbf\xe4', '안녕하세요'],
    ['windows-1251', '\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0', 'Привет, мир'],
    ['koi8-r', '\xf0\xd2\xc9\xd7\xc5\xd4, \xcd\xc9\xd2', 'Привет, мир'],
    ['windows-1252', 'Stra\xdfe, caf\xe9', 'Straße, café'],
  ])('is recognised as %s by its script', (charset, input, text) => {
    expect(decodeText(bytes(`<p>${input}</p>`), { kind: 'html' })).toEqual({
      text: `<p>${text}</p>`,
      charset,
    });
  });
});

describe('any input', () => {
  it('is decoded without an error', () => {
    const kinds = fc.constantFrom('xml' as const, 'html' as const, 'json' as const);
    const contentTypes = fc.option(
      fc
        .constantFrom('utf-8', 'gbk', 'shift_jis', 'big5', 'utf-16', 'nonsense', '')
        .map((c) => `text/xml; charset=${c}`),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), kinds, contentTypes, (input, kind, contentType) => {
        const { text, charset } = decodeText(input, { kind, contentType });
        expect(typeof text).toBe('string');
        expect(charset).toMatch(/^[a-z0-9_-]+$/);
      }),
    );
  });

  it('in UTF-8 comes back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.includes('\x1b'));
        expect(decodeText(utf8(`[${text}]`), { kind: 'json' }).text).toBe(`[${text}]`);
      }),
    );
  });
});

describe('a language that nobody declared', () => {
  it.each([
    ['windows-1253', 'Νεα της εταιρείας και κριτικες'],
    ['windows-1255', 'חדשות החברה וביקורות'],
    ['windows-1256', 'أخبار الشركة وآراء العملاء'],
    ['iso-8859-6', 'أخبار الشركة وآراء العملاء'],
    ['windows-874', 'ข่าวบริษัทและรีวิว'],
    ['windows-1251', 'Новости компании и отзывы'],
    ['koi8-r', 'Новости компании и отзывы'],
    ['koi8-u', 'Її новини про підприємство і відгуки'],
    ['iso-8859-5', 'Новости компании и отзывы'],
    ['windows-1250', 'Żółta łódź wróci później w święta'],
    ['iso-8859-2', 'Příliš žluťoučký kůň pěl ďábelské ódy'],
    ['windows-1250', 'az őszi tűzoltó gyűlést elhalasztották, jól'],
    ['windows-1254', 'İstanbul limanında açılış töreni, çok güldü'],
    ['windows-1257', 'Jaunais kuģis ienāca ostā, ļoti liels prieks'],
    ['windows-1252', 'Größe und Übermaß für Käufer'],
    ['windows-1252', 'It’s “quoted” – and ‘quoted’ again…'],
    ['windows-1252', 'Zoë, café, Köln, garçon'],
    ['iso-8859-15', 'cœur à 5 €, sœur là-bas'],
    ['macintosh', 'Größe und Übermaß für Käufer'],
  ])('is read in %s: %s', (charset, text) => {
    expect(xml(iconv.encode(text, charset))).toEqual({ text, charset });
  });

  it('is Japanese where its escape sequences say so, whatever is declared', () => {
    const title = '\x1b$BF|K\\8l\x1b(B';
    expect(xml(bytes(`<a>${title}</a>`)).text).toBe('<a>日本語</a>');
    expect(xml(declared('utf-8', title)).text).toContain('日本語');
  });

  it('is UTF-8 though ISO-2022-JP is declared', () => {
    expect(xml(utf8('<?xml version="1.0" encoding="iso-2022-jp"?><a>日本語</a>')).text).toContain('日本語');
  });
});
