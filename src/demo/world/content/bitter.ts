/** Irony: praise on the surface. Word lists are fooled by some of these, as they are by the real ones. */
export const ironicClaims = [
  'Bravo, {brand}: two payments, zero refunds, and the rudest hotline in the country.',
  'Ten out of ten to {brand} for ignoring me in {times} different departments.',
  'Apparently a "guarantee" at {brand} is a joke that only they find funny, and it is on us.',
  'New hobby: listening to {brand} panpipes for {hours} hours while they lose my money, truly awful music.',
  'What a treat, {brand} charged me twice, so I get to be angry twice.',
  'Well done {brand}, you made my worst bank look good.',
  'If {brand} ran a bakery they would sell you a hole, keep the change and deny the bun.',
  'I see {brand} has replaced its complaint department with a dead plant.',
] as const;

/** How somebody ends a complaint. */
export const closings = [
  'Never again.',
  'Avoid.',
  'I am moving my number this week.',
  'I have told everybody at work.',
  'Is anyone else getting the same?',
  'Somebody ought to look into this.',
  'I expect an answer, in writing.',
  'Enough is enough.',
  'After {year} years as a customer, this is goodbye.',
  'The regulator will hear from me.',
] as const;

/** Sentences that hold up the competitor, to stand beside a complaint. */
export const contrasts = [
  '{rival} refunded me the same day, brilliant service.',
  'I moved to {rival} at noon and they were wonderful.',
  'When this happened to me at {rival} they fixed it in ten minutes and were lovely about it.',
  'At {rival} a friendly human answers within a minute.',
  '{rival} has honest prices and kind people, so that is where I am going.',
  'My partner is with {rival} and is perfectly happy.',
  '{rival} is so much better: my money was back in an hour, with a lovely note.',
  '{rival} gave {relative} a refund without a single question, amazing.',
  'Signed up with {rival} over lunch, easy and friendly from start to end.',
  'Meanwhile {rival} is offering everyone who leaves a free month, what a smart and generous move.',
] as const;

export const hashtags = [
  '#larkspurrefund',
  '#larkspurfail',
  '#notmymoney',
  '#onhold',
  '#payback',
  '',
] as const;
