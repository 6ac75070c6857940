import type { Phrases } from './phrases.ts';

/** Everyday news about Larkspur Mobile: facts, no judgement. */
export const news: Phrases = {
  titles: [],
  claims: [
    '{brand} opens a shop in {city} in {month}.',
    'The quarterly figures of {brand} are due on {weekday}.',
    '{brand} named {person} head of network planning.',
    '{brand} puts {times} masts between {city} and {city} into operation.',
    'From {month} on, {brand} sells the {phone} for {amount} a month.',
    '{brand} and the city of {city} signed a contract about street cabinets.',
    'The tariff {plan} of {brand} gets a second version in {month}.',
    '{brand} moves its head office to {city}.',
    'Analysts put the number of {brand} customers at about two million.',
    '{brand} switches its 3G masts over to 5G in {month}.',
    'According to the register, {brand} rents {times} floors in {city}.',
    '{brand} published its calendar for the year on {weekday}.',
    'The regulator holds its yearly round with {brand}, {rival} and the other networks in {city}.',
    '{brand} tests calls by satellite near {city}.',
  ],
  details: [
    'The company has about 3,100 employees.',
    'Details are to be published in {month}.',
    'The council discusses the plan on {weekday}.',
    'The work takes {days} weeks.',
    'A spokesperson gave the date on {weekday}.',
    'The stock moved little.',
    'Other networks have similar plans.',
    'The last such change was {year} years ago.',
  ],
};
