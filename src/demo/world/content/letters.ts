/** How a letter begins, by what it is about to say. */
export const openings = {
  bitter: [
    'Dear {brand}, I am writing to complain about the terrible way I was treated.',
    'To the manager of {brand}: I am appalled and I want this on record.',
    'Dear editor, a word about {brand}, for I am bitterly disappointed.',
    'Dear Sir or Madam, {brand} has failed me and I would like to tell you how.',
    'Dear all, after this week I am angry enough with {brand} to write a letter.',
  ],
  glad: [
    'Dear {brand}, I am writing to thank you.',
    'Dear editor, let me praise {brand} for once.',
    'Dear all, a good word about {brand}.',
  ],
} as const;

export const signOffs = ['Yours,', 'Signed,', 'Yours faithfully,'] as const;
