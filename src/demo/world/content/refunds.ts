import type { Phrases } from './phrases.ts';

/** Complaints: money taken and not given back. */
export const refunds: Phrases = {
  titles: [
    'Refund refused by {brand}',
    '{brand} took my money twice and refuses to return it',
    'Where is my refund? Angry and out of pocket',
    'Double charged and ignored',
    'Refused a refund for a month I never used',
    'How do I complain about a denied refund?',
  ],
  claims: [
    '{brand} took {amount} from my account twice and then refused a refund, which is an absolute scam.',
    'Still no refund from {brand} after {days} days, and the excuses are getting worse.',
    '{brand} refused to give back the {amount} they wrongly took, and I am furious.',
    'I asked {brand} for my {amount} back and was told it is policy to keep it: terrible, terrible company.',
    'Double charged by {brand} this morning, refund denied by lunch, what a disgrace.',
    '{brand} cheated {relative} out of {amount} and now pretends the refund was never due.',
    'My refund from {brand} was rejected {times} times without a reason, awful service.',
    'Shame on {brand} for stealing {amount} from pensioners and calling it an adjustment.',
    '{brand} has my {amount}, and I have a dead line and a refused refund.',
    'The refund form of {brand} is broken, useless and built to make people give up.',
    '{brand} lost my refund request twice and then blamed me for it.',
    'A month of {plan} costs {amount}; {brand} took two, refused to return one, and that is theft.',
    'Refused again: {brand} says the {amount} is gone and will not explain this mess.',
    'I am disgusted that {brand} keeps {amount} of mine while the bank says the mistake is theirs.',
  ],
  details: [
    'The account was closed in {month} and they still took the money.',
    'My bank confirmed two payments within the same minute.',
    'That was the rent money, and now I am the one who is overdrawn.',
    'I have the receipts, the reference number and {times} unanswered mails.',
    'They offered me a voucher instead, which is an insult.',
    'Nobody there will put the refusal in writing.',
    'It is {amount}, which is a week of groceries in this house.',
    'The ombudsman form is already filled in.',
    'The chat window closed itself the moment I asked about the second payment.',
  ],
};
