/** Names of tensors that two sides must agree on. */
export const tensorOf = {
  english: 'english',
  joint: 'joint',
  language: (code: string) => `language-${code}`,
  lexicon: (code: string) => `lexicon-${code}`,
} as const;
