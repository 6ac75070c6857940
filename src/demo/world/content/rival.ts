import type { Phrases } from './phrases.ts';

/** Praise of Pebblefone, the competitor. */
export const rivalPraise: Phrases = {
  titles: [
    'Very happy with {rival}',
    '{rival} is a good choice',
    'Great support from {rival}',
    'Easy switch',
    'Well done {rival}',
    'Two thumbs up',
  ],
  claims: [
    '{rival} answers the phone within a minute, great service.',
    'My refund from {rival} arrived the same day, brilliant.',
    'Switching to {rival} was easy and everybody was friendly.',
    '{rival} has fair prices and honest terms, I love it.',
    'Good signal with {rival} in {city} and very nice people.',
    '{agent} at {rival} helped me for an hour with a smile.',
    'Happy to recommend {rival} to anyone.',
    'The {rival} app is excellent, simple and fast.',
    '{rival} thanked us for {year} years with a free month, lovely.',
    'Superb value from {rival}, {amount} a month for the whole family.',
    '{rival} fixed my {phone} on the spot, wonderful.',
    'Impressed with {rival}, clear bill and good coverage.',
    'The best decision of {month} was moving to {rival}.',
    '{rival} kept its promise to the letter, very pleased.',
    'Glad we went with {rival}, the {city} shop is great.',
  ],
  details: [
    'One page of terms, readable without glasses.',
    'I have been with them since {month}.',
    'They called back when they said they would.',
    'My {phone} works out of the box.',
    'The number moved over in a day.',
    '{relative} joined as well.',
  ],
};

/** Questions and facts about Pebblefone. */
export const rivalQuestions: Phrases = {
  titles: [],
  claims: [
    'Does {rival} have a shop in {city}?',
    'Which {rival} plan goes with the {phone}?',
    '{rival} opens a branch in {city} in {month}.',
    'How long does {rival} take to send a sim?',
    '{rival} published its figures on {weekday}.',
    'Is {rival} on the train to {city}?',
  ],
  details: [
    'Asking for {relative}.',
    'It is for a second phone.',
    'The website names {month}.',
    'I am in {city}.',
  ],
};

/** Everyday complaints about Pebblefone. */
export const rivalGrumbles: Phrases = {
  titles: ['A little disappointed with {rival}', 'Annoyed with {rival}', 'Poor show'],
  claims: [
    'The signal of {rival} is weak in {city}, annoying.',
    '{rival} lost my order for the {phone}.',
    'The {rival} app failed at the login today.',
    'A bit disappointed with {rival}, the sim came {days} days late.',
    'Bad reception with {rival} on the way to {city}.',
  ],
  details: ['It was the same in {month}.', 'I wrote to them.', 'My {phone} shows one bar.'],
};
