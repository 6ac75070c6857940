/** One way to write a query: what it is for, and texts that it finds and does not find. */
export interface QueryExample {
  query: string;
  means: string;
  finds: readonly string[];
  ignores: readonly string[];
}

/** The query language for those who write queries, section by section. A test runs every line. */
export const queryExamples: Record<string, readonly QueryExample[]> = {
  Words: [
    {
      query: 'acme',
      means: 'the word, in any case, with or without accents, as a hashtag or handle, with an ’s',
      finds: ['ACME!', 'Ácmé’s shop', '@acme', '#acme', 'acme-phone'],
      ignores: ['acmes', 'pacme'],
    },
    {
      query: '"acme phone"',
      means: 'these words in this order, also as a hashtag, as a handle, with a hyphen, in CamelCase',
      finds: ['the Acme phone', '#AcmePhone', '@acmephone', 'acme-phone', 'my AcmePhone'],
      ignores: ['phone by Acme', 'acme smart phone', 'acmephone'],
    },
    {
      query: 'acme*',
      means: 'words that begin so',
      finds: ['acme', 'AcmePhones'],
      ignores: ['myacme'],
    },
    {
      query: 'e-mail',
      means: 'with a hyphen: with a space or as one word too',
      finds: ['e-mail', 'email', 'e mail'],
      ignores: ['mail'],
    },
    {
      query: 'email',
      means: 'as one word: with a hyphen too, but not as two words',
      finds: ['email', 'e-mail'],
      ignores: ['e mail'],
    },
    {
      query: 'acme',
      means: 'a word of a hashtag in CamelCase',
      finds: ['#BoycottAcme'],
      ignores: ['#boycottacme'],
    },
    {
      query: '東京電力',
      means: 'in scripts without spaces: anywhere',
      finds: ['昨日の東京電力株'],
      ignores: ['東京の電力'],
    },
  ],
  'Together, either, without': [
    {
      query: 'acme phone',
      means: 'both, anywhere in title or text; AND between them says the same',
      finds: ['my phone is from acme'],
      ignores: ['acme'],
    },
    { query: 'acme OR globex', means: 'either, or both', finds: ['acme', 'globex'], ignores: ['initech'] },
    {
      query: 'acme -"looney tunes"',
      means: 'the first without the second; NOT says the same',
      finds: ['acme'],
      ignores: ['acme in the Looney Tunes'],
    },
    {
      query: 'acme (phone OR tv) -(job OR career)',
      means: 'parentheses group',
      finds: ['an acme tv'],
      ignores: ['acme', 'acme tv job'],
    },
  ],
  'Near one another': [
    {
      query: 'acme NEAR/3 refund',
      means: 'with at most three words between them, in any order',
      finds: ['Acme does not even refund', 'refund me, Acme', 'Acme doesn’t give any refund'],
      ignores: ['Acme is nice. Ask others for a refund'],
    },
    {
      query: 'acme ONEAR/1 refund',
      means: 'in this order',
      finds: ['acme will refund'],
      ignores: ['refund by acme'],
    },
    {
      query: 'acme NEAR/3 (refund OR "money back")',
      means: 'phrases and groups of OR can be near, too',
      finds: ['Acme, I want my money back'],
      ignores: ['money, acme, back'],
    },
  ],
  Exactly: [
    {
      query: 'case:Gap',
      means: 'upper and lower case as written',
      finds: ['the Gap'],
      ignores: ['the gap', 'GAP'],
    },
    {
      query: 'raw:"C++"',
      means: 'every sign as written: case, accents, punctuation',
      finds: ['I like C++'],
      ignores: ['c++', 'C +'],
    },
    {
      query: 'raw:Yahoo!',
      means: 'the same without quotes, where there is no space in it',
      finds: ['Yahoo! is down'],
      ignores: ['Yahoo is down'],
    },
  ],
};
