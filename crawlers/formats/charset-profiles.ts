/** What text in one language looks like when its charset is guessed right. */
export interface LanguageProfile {
  charsets: readonly string[];
  /** Its commonest letters beyond ASCII, lower case. */
  usual: string;
  /** The script whose other letters may stand in it without being a sign of anything; none for Latin. */
  script?: RegExp;
}

const WESTERN = ['windows-1252', 'macintosh', 'cp850'];
const CENTRAL = ['windows-1250', 'iso-8859-2', 'cp852'];
const CYRILLIC = /\p{Script=Cyrillic}/u;
const western = [
  'äöüß',
  'éèêëàâîïôûùçœæ',
  'áéíóúñü',
  'ãõáâàéêíóôúç',
  'àèéìòù',
  'åäöæøé',
  'áðéíóúýþæö',
  'àçèéíïòóú',
];
const central = ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîşţ', 'čćđšž'];

/**
 * Languages by the charsets they are published in, where one byte is one character; of equal readings the first is
 * taken. The letters are those of each language's alphabet, for scripts of their own the commonest of them.
 */
export const profiles: readonly LanguageProfile[] = [
  ...western.map((usual) => ({ charsets: WESTERN, usual })),
  ...central.map((usual) => ({ charsets: CENTRAL, usual })),
  { charsets: ['windows-1254', 'cp857'], usual: 'çğıöşüâîİ' },
  ...['āčēģīķļņšūž', 'ąčęėįšųūž', 'äöõüšž'].map((usual) => ({ charsets: ['windows-1257', 'cp775'], usual })),
  // Languages are mixed in the West.
  { charsets: ['windows-1252', 'iso-8859-15'], usual: western.join('') },
  {
    charsets: ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'],
    usual: 'оеаинтсрвлкмдпуя',
    script: CYRILLIC,
  },
  { charsets: ['windows-1251', 'koi8-u', 'iso-8859-5'], usual: 'оаинтіверслкудмпїєґ', script: CYRILLIC },
  { charsets: ['windows-1253', 'iso-8859-7'], usual: 'αοιετσςνηυρπκμλίάόέή', script: /\p{Script=Greek}/u },
  { charsets: ['windows-1255'], usual: 'יוהלאתמרבשנםקחד', script: /\p{Script=Hebrew}/u },
  { charsets: ['windows-1256', 'iso-8859-6'], usual: 'اليمنوةتربعأدسكف', script: /\p{Script=Arabic}/u },
  { charsets: ['windows-874'], usual: 'านรอกเงมยลวดทสตะคปบขหี่้ัิ', script: /\p{Script=Thai}/u },
];

/** Marks that stand in texts of every language. */
export const MARKS = new Set('“”‘’„‚–—…«»·•€£§©®°™ªº¿¡\u00a0');
