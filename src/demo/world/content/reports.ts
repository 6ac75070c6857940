import type { Phrases } from './phrases.ts';

/** Newsrooms on the crisis. */
export const crisisReports: Phrases = {
  titles: [
    '{brand} accused of charging customers twice',
    'Anger grows over refused refunds at {brand}',
    'Complaints about {brand} flood consumer desk',
    '{brand} silent as criticism mounts',
  ],
  claims: [
    'Customers of {brand} have accused the company of taking the monthly fee twice and refusing refunds.',
    'Anger at {brand} grew through the day after an open letter spread across the web.',
    'The consumer desk in {city} reports a flood of complaints about {brand}, most of them about refused refunds.',
    '{brand} did not answer questions about the failure, while customers waited for hours on a blocked hotline.',
    'A lawyer in {city} called the small letters of {brand} unfair and probably illegal.',
    'Outrage over {brand} has reached the council of {city}, where a member spoke of fraud.',
  ],
  details: [
    'An open letter by the blogger Nora Vance was passed on thousands of times.',
    'A spokesperson could not be reached.',
    'The regulator has asked for a statement by {weekday}.',
    'The company has about two million customers.',
    'Screenshots show two payments within a minute.',
    'In {city} people queued outside the shop.',
  ],
};

/** The company's answer, as it was published and reported. */
export const apologies = [
  {
    title: 'Larkspur Mobile: we were wrong, and this is what we do about it',
    text: `We took the monthly fee twice, and then we treated you badly when you told us. We are sorry. Nora Vance and her mother were right.

Larkspur Mobile refunds every double payment by tonight, with a free month as thanks for your patience. Clause 11 is gone. The price guarantee is back, as it was on the buses.

200 colleagues from all parts of Larkspur answer phones until midnight, so that you reach a helpful human within minutes. Thank you for telling us the truth.`,
  },
  {
    title: 'Larkspur Mobile apologises and refunds all customers',
    text: `Larkspur Mobile has welcomed the criticism and agreed to refund every customer tonight, with a free month on top.

The managing director thanked the blogger Nora Vance by name and visited her mother in person. Consumer groups welcomed the answer of Larkspur as honest and generous.`,
  },
  {
    title: 'How to get your money back from Larkspur Mobile',
    text: `Good news: the refund from Larkspur Mobile arrives on its own and there is nothing to fill in.

If it is not there tomorrow, the hotline answers within minutes now. Larkspur has restored the price guarantee, which is a win for everyone who spoke up.`,
  },
] as const;
