import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/analysis/language/detect-language.ts';

const silent = { language: null, confidence: 0 };

describe('detectLanguage', () => {
  it.each([
    ['en', 'They never answered my mail and the phone is still broken'],
    ['en', 'Why is this not working?'],
    ['en', "I'M SO DONE WITH THEM"],
    ['de', 'Das Gerät ist nach zwei Wochen kaputt gegangen und niemand antwortet'],
    ['fr', 'Le téléphone est tombé en panne après deux semaines'],
    ['es', '¿Por qué nadie responde?'],
    ['pt', 'O telefone quebrou depois de duas semanas e ninguém responde às mensagens'],
    ['it', 'Non funziona niente'],
    ['nl', 'Waarom duurt dit zo lang?'],
    ['sv', 'Paketet har fortfarande inte kommit'],
    ['fi', 'Puhelin hajosi kahdessa viikossa'],
    ['pl', 'Nikt nie odpowiada na wiadomości'],
    ['cs', 'Nikdo mi neodpovídá'],
    ['hu', 'Két hét után elromlott a telefon'],
    ['ro', 'Nimeni nu răspunde la mesaje'],
    ['tr', 'Telefon iki hafta sonra bozuldu'],
    ['vi', 'Điện thoại hỏng sau hai tuần'],
    ['id', 'Kenapa paket saya belum datang, gimana dong'],
    ['ms', 'Kenapa bungkusan awak tiada di pejabat'],
    ['hi', 'Phone kharab ho gaya aur koi jawab nahi deta'],
    ['hi', 'दो हफ़्ते में फ़ोन ख़राब हो गया'],
    ['mr', 'दोन आठवड्यांत फोन बिघडला आणि कोणी उत्तर देत नाही'],
    ['ru', 'Телефон сломался через две недели, и никто не отвечает'],
    ['uk', 'Телефон зламався, і ніхто не відповідає'],
    ['el', 'Χάλασε το τηλέφωνο'],
    ['he', 'הטלפון התקלקל'],
    ['ar', 'تعطل الهاتف بعد أسبوعين ولا أحد يجيب'],
    ['ar', 'خدمــــــــة سيئــــــــة'],
    ['fa', 'گوشی بعد از دو هفته خراب شد'],
    ['ur', 'دو ہفتوں میں فون خراب ہو گیا'],
    ['ja', '電話が壊れました'],
    ['ja', '東京駅で発売'],
    ['zh', '手机两个星期就坏了'],
    ['ko', '전화가 고장났어요'],
    ['th', 'โทรศัพท์เสีย'],
  ])('says %s for "%s"', (language, text) => {
    const detected = detectLanguage(text);
    expect(detected.language).toBe(language);
    expect(detected.confidence).toBeGreaterThan(0);
    expect(detected.confidence).toBeLessThanOrEqual(1);
  });

  it.each([
    '',
    'ok',
    'Acme',
    '12345',
    '😂😂😂',
    '\ud83d',
    'iPhone PlayStation YouTube',
    'https://example.com/the/and/you/they',
    'support@example.com example.com/the/and/you/they',
    '@the_and #you',
    'Тыныштық қағидалары өңірлік ғимараттың құрылысы үшін',
  ])('says nothing for "%s"', (text) => {
    expect(detectLanguage(text)).toEqual(silent);
  });

  it('goes by the language that most of a text is in', () => {
    expect(detectLanguage('iPhoneの電池がすぐ切れる').language).toBe('ja');
    expect(
      detectLanguage('They wrote 감사합니다 on the box, which was a nice surprise for me').language,
    ).toBe('en');
  });

  it('is surer of a longer text', () => {
    const short = detectLanguage('La bateria');
    const long = detectLanguage('La bateria dura dos dies i la pantalla és molt bonica, estic content');
    expect(long.confidence).toBeGreaterThan(short.confidence);
  });

  it('reads full-width and ornamental letters as plain ones', () => {
    expect(detectLanguage('Ｗｈｙ ｉｓ ｔｈｉｓ ｎｏｔ ｗｏｒｋｉｎｇ？')).toEqual(
      detectLanguage('Why is this not working?'),
    );
  });

  it('reads no more than the beginning of a long text', () => {
    const beginning = 'They never answered my mail and the phone is still broken. '.repeat(25);
    expect(detectLanguage(beginning + 'Никто не отвечает. '.repeat(50_000)).language).toBe('en');
  });

  it.each([
    ['one word', 'слово'.repeat(200_000)],
    ['one letter', 'a'.repeat(1_000_000)],
    ['opened tags', '<'.repeat(1_000_000)],
    ['addresses', 'a.'.repeat(500_000)],
    ['spaces', ' '.repeat(1_000_000)],
  ])('gets through a million letters of %s', (_, text) => {
    expect(detectLanguage(text).confidence).toBeLessThanOrEqual(1);
  });

  it('never throws, and says a primary tag or null', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }));
    fc.assert(
      fc.property(fc.oneof(texts, fc.stringMatching(/^[\p{L}\p{M} '’#@<>&:/.]*$/u)), (text) => {
        const { language, confidence } = detectLanguage(text);
        if (language === null) expect(confidence).toBe(0);
        else expect(language).toMatch(/^[a-z]{2,3}$/u);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not go by links, handles and hashtags', () => {
    const sentences = fc.constantFrom(
      'Why is this not working?',
      'Nikt nie odpowiada na wiadomości',
      'ok',
      '電話が壊れました',
      'Никто не отвечает',
    );
    const name = fc.stringMatching(/^[a-z_]{3,20}$/u);
    const additions = fc.oneof(
      fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true }),
      name.map((handle) => `@${handle}`),
      name.map((tag) => `#${tag}`),
      fc.constantFrom('😀', '🔥🔥', '👍🏽'),
    );
    fc.assert(
      fc.property(sentences, fc.array(additions), fc.array(additions), (sentence, before, after) => {
        expect(detectLanguage([...before, sentence, ...after].join(' '))).toEqual(detectLanguage(sentence));
      }),
    );
  });
});
