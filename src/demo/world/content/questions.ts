import type { Phrases } from './phrases.ts';

/** Questions and remarks about Larkspur Mobile without a judgement. */
export const questions: Phrases = {
  titles: [],
  claims: [
    'Does {brand} sell the {phone} in {city} yet?',
    'How many gigabytes does {plan} at {brand} have now?',
    'Anyone know when the {brand} shop in {city} opens on {weekday}?',
    'Which {brand} plan do you use for a tablet?',
    'Can I keep my number when I move to {brand} in {month}?',
    'What is the {brand} code for voicemail?',
    'Is the eSIM of {brand} available for the {phone}?',
    'Moved my number over to {brand} on {weekday}.',
    'Saw a {brand} van by the mast in {city} this morning.',
    'My {brand} contract ends in {month}, so I am comparing plans.',
    'How long does {brand} take to send a sim to {city}?',
    'Ordered the {phone} from {brand}, should arrive on {weekday}.',
    'Where do I find the {brand} roaming list for {month}?',
    'Is {plan} at {brand} {amount} or is that the old price?',
    'Has anybody tried {brand} on the line to {city}?',
    'The {brand} advert with the lighthouse is on every bus in {city} now.',
  ],
  details: [
    'Asking for {relative}.',
    'I use about six gigabytes a month.',
    'The website shows two different numbers.',
    'I am on {plan} at the moment.',
    'It would be for a {phone}.',
    'We move to {city} in {month}.',
    'I looked in the app first.',
    'Any pointer would do.',
  ],
};
