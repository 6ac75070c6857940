import fc from 'fast-check';
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
        expect(new TextDecoder(charset).encoding).toBe(charset);
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

describe('a script that nobody declared', () => {
  it.each([
    // Hex, because nothing in Node encodes into these charsets.
    [
      'windows-1253',
      'cde5e120f4e7f220e5f4e1e9f1e5dfe1f220eae1e920eaf1e9f4e9eae5f2',
      'Νεα της εταιρείας και κριτικες',
    ],
    ['windows-1255', 'e7e3f9e5fa20e4e7e1f8e420e5e1e9f7e5f8e5fa', 'חדשות החברה וביקורות'],
    ['windows-1256', 'c3cec8c7d120c7e1d4d1dfc920e6c2d1c7c120c7e1dae3e1c7c1', 'أخبار الشركة وآراء العملاء'],
    ['windows-874', 'a2e8d2c7bac3d4c9d1b7e1c5d0c3d5c7d4c7', 'ข่าวบริษัทและรีวิว'],
    ['windows-1251', 'cdeee2eef1f2e820eaeeecefe0ede8e820e820eef2e7fbe2fb', 'Новости компании и отзывы'],
    ['koi8-r', 'eecfd7cfd3d4c920cbcfcdd0c1cec9c920c920cfd4dad9d7d9', 'Новости компании и отзывы'],
  ])('is read as %s', (charset, hex, text) => {
    expect(xml(new Uint8Array(Buffer.from(hex, 'hex')))).toEqual({ text, charset });
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
