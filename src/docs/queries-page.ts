import { markdownTable } from './markdown.ts';
import { type QueryExample, queryExamples } from './query-examples.ts';

/** `docs/queries.md`: the query language for those who write queries. */
export function queriesPage(): string {
  const sections = Object.entries(queryExamples).map(
    ([title, examples]) =>
      `## ${title}\n\n${markdownTable(['query', 'means', 'finds', 'does not find'], examples.map(rowOf))}`,
  );
  return [introduction, ...sections, rest]
    .map((part) => part.trim())
    .join('\n\n')
    .concat('\n');
}

function rowOf({ query, means, finds, ignores }: QueryExample): string[] {
  return [`\`${query}\``, means, finds.join(' · '), ignores.join(' · ')];
}

const introduction = `
# Queries

A brand is found by a query. Without one, its name, aliases and handles are looked for. \`POST /api/v1/brands/preview\`
says what a query would have found in what is stored already, and what each part of it adds or takes away. A query that
cannot be read is refused with the place and what was expected there.

Case, accents, full-width letters and invisible characters never matter unless asked for.
`;

const rest = `
## Where

| query | means |
| --- | --- |
| \`title:acme\` | in the title |
| \`author:"bob roe"\` | in the author's name; an @ before it does not count |
| \`site:example.com\` | published on this site or a sub-domain of it |
| \`lang:en\` | in this language: as published, else guessed; \`lang:pt-BR\` only where the region is known |
| \`source:reddit\` | brought by this connector |

All of these also stand before groups: \`title:(acme OR globex)\`, \`site:(example.com OR example.org)\`. A field and
\`case:\` or \`raw:\` may be joined: \`title:case:Gap\`.

## What binds closer

From the closest to the loosest: \`title:\` and the like, \`NEAR\` (from left to right), \`NOT\` and \`-\`, \`AND\` and
terms side by side, \`OR\`. So \`acme phone OR globex\` is \`(acme phone) OR globex\`, and \`acme -phone NEAR/3 bad\` is
\`acme -(phone NEAR/3 bad)\`. Parentheses change that, up to 500 deep. Operators are written in capitals: "or" is a word.

## The fine print

- A phrase and both sides of NEAR stand in the title or in the text, not partly in each. AND reaches across.
- NEAR/n counts the words between, n from 0 to 100. \`don't\`, \`acme.com\` and a hashtag are one word, \`up-to-date\` is
  three, signs and emoji are none. In Chinese, Japanese or Thai each character is a word. A group of words that are near
  one another counts from its first to its last word.
- Words side by side in a phrase may have any punctuation between them. Other signs within a term count: \`AT&T\`,
  \`acme.com\`, \`#acme\` (only as a hashtag), \`@acme\` (only as a handle), \`$acme\`.
- \`macys\` finds "Macy's" and \`ibm\` finds "I.B.M."; \`shell\` does not find "she'll".
- Look-alikes: a word that mixes alphabets (Аcme with a Cyrillic А) is read as what it looks like. A word wholly in
  another alphabet is read so only where the text around it is not in that alphabet, so that honest words stay what
  they are.
- Quotes may be straight or typographic. Within them, \`\\"\` is a quote and \`\\\\\` a backslash; \`*\` right after the last
  word lets it go on.
- A query must ask for something: \`-acme\` alone is refused.
- What a match marks are the words that made the query true; what was excluded is never marked.
`;
