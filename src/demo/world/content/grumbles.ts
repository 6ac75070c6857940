import type { Phrases } from './phrases.ts';

/** Everyday complaints about Larkspur Mobile, as any company has them. */
export const grumbles: Phrases = {
  titles: [
    'A little disappointed with {brand}',
    'A small complaint',
    'Annoyed today',
    'Not happy with {brand}',
    'Trouble with {brand}',
    'Sadly a bit slow',
  ],
  claims: [
    'The signal of {brand} is weak in {city} since {weekday}, rather annoying.',
    'The {brand} app failed twice today when I tried to pay.',
    'A bit disappointed by {brand}, the {phone} arrived with a missing charger.',
    '{brand} put the wrong name on my bill for the second month.',
    'The queue in the {brand} shop in {city} was bad this {weekday}.',
    'Roaming with {brand} was poor on the ferry, and I had expected more.',
    '{brand} sends too many texts about offers, annoying.',
    'My {brand} voicemail has been broken since {weekday}.',
    '{brand} took {days} days to answer a simple mail, disappointing.',
    'The new {brand} website is confusing and the login page fails on my tablet.',
    'Upset that {brand} dropped the old {plan} tariff.',
    'Calls over {brand} keep dropping near the station in {city}, a pain.',
    'The {brand} delivery came a day late and the box was damaged.',
    'Trouble with the {brand} sim tray again, same fault as in {month}.',
    'Lost signal with {brand} twice on the way to {city}.',
    '{brand} raised the cost of roaming, and I am unhappy with that.',
  ],
  details: [
    'It worked again after a restart.',
    'Probably the mast behind the school.',
    'I wrote to them and got a ticket number.',
    'Otherwise I have been with them for {year} years.',
    'It is the third time since {month}.',
    'My {phone} shows two bars at most.',
    'They say an engineer will look at it on {weekday}.',
    'The old version did that in one step.',
  ],
};
