import type { Phrases } from './phrases.ts';

/** Complaints: what the contract says in small letters. */
export const finePrint: Phrases = {
  titles: [
    'Read the clauses, or how {brand} cheated me',
    'Hidden in the T&Cs',
    'Trapped in a {brand} contract',
    'Unfair terms at {brand}',
    'Misleading advert, nasty small letters',
    'Hidden fees, what a scam',
  ],
  claims: [
    '{brand} hides a {amount} exit fee in clause {clause}, a nasty trick.',
    'The T&Cs of {brand} let them take your money twice, which is unfair and probably illegal.',
    '{brand} changed the small letters overnight and left us trapped, shame on them.',
    'Clause {clause} says {brand} may keep {amount} "for processing", what a scam.',
    'Deceptive adverts, hidden fees: {brand} is the worst of the lot.',
    'Tried to leave {brand} and was punished with {amount} of penalty they never mentioned.',
    '{brand} calls {plan} unlimited and slows it to a crawl, misleading nonsense.',
    'Unfair, dishonest and buried on page 38: the {brand} contract in three words and a number.',
    'According to {brand} I agreed to pay twice, a ridiculous lie.',
    'The {brand} price guarantee ends where clause {clause} begins, what a fraud.',
    'Only {brand} would punish {relative} with a {amount} fee for an error of their own.',
    'I read clause {clause} {times} times and {brand} still robs people with it, disgusting.',
  ],
  details: [
    'The page is grey on grey and sits behind {times} links.',
    'A lawyer friend read it and laughed out of pity.',
    'The old version is gone from the website since last night.',
    'Nobody mentioned it in the shop in {city}.',
    'It was not in the version that I signed in {month}.',
    'They point at page 38 and end the call.',
    'The consumer desk in {city} has a stack of these on file already.',
    'So a guarantee is a guarantee until somebody needs it.',
  ],
};
