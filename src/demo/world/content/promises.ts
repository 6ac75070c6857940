import type { Phrases } from './phrases.ts';

/** Complaints: what was said and not done. */
export const promises: Phrases = {
  titles: [
    '{brand} lied about the price',
    'Broken promises, again',
    'They gave their word. They lied.',
    'Misled by {brand}',
    'Betrayed by a leaflet',
    'Another broken promise from {brand}',
  ],
  claims: [
    '{brand} lied: the price of {plan} was to stay the same for {year} years and it doubled overnight.',
    'The engineer from {brand} failed to appear for the third time, what a waste of a day.',
    '{brand} broke every promise that {agent} made in the shop, and I feel betrayed.',
    'A callback within the hour, said {brand}; that was {days} days ago and I am still being ignored.',
    '{brand} misled us about coverage in {city} and the contract is now a trap.',
    'My {phone} was due on {weekday}, {brand} lost it and then lied about the delivery.',
    '{brand} lied to {relative} at the door, every word of it.',
    '{brand} swore the double payment would be gone by noon, and of course that was false.',
    'I was guaranteed a working line by {brand} and got {days} days of failure.',
    'How can {brand} deny an offer I have in writing, this is fraud.',
    '{brand} cancelled the {plan} price guarantee overnight and deceived thousands of us.',
    'Do not believe {brand}, the discount they dangled never came and they deny all of it.',
  ],
  details: [
    'I took a day off work and sat by the window.',
    'The leaflet is on my kitchen table with the old price on it.',
    '{agent} wrote it on the contract by hand and it counts for nothing.',
    'First it was {weekday}, then the {weekday} after, now nobody knows.',
    'The advert is still on the bus stop in {city}.',
    'I signed for {year} years on the strength of that sentence.',
    'The tracking page has said "tomorrow" for {days} days.',
    'I would rather have heard the bad news on day one.',
  ],
};
