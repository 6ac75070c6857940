import type { Phrases } from './phrases.ts';

/** Complaints: how people were spoken to. */
export const staff: Phrases = {
  titles: [
    'Rude staff at {brand}',
    'Insulted and sent away',
    'Never been spoken to so badly',
    '{brand} staff laughed at my complaint',
    'Awful manners at {brand}',
    'Disgraceful treatment',
  ],
  claims: [
    'The {brand} shop in {city} was so rude that {relative} left in tears.',
    '{agent} at {brand} called me a liar over a bill that they got wrong.',
    'I have never met staff as arrogant and rude as at {brand} today.',
    '{brand} hung up on me when I asked for a manager, an absolute disgrace.',
    'A supervisor at {brand} mocked my accent, and I am disgusted.',
    'The person at the {brand} counter told me to stop wasting their time, how rude.',
    '{brand} staff in {city} ignored a queue of angry customers and went to lunch.',
    'Somebody at {brand} should be ashamed of how {relative} was insulted on the phone.',
    '{agent} from {brand} lied to me about the bill and then became hostile.',
    'Unprofessional, careless and rude: that is {brand} in {city} for you.',
    '{brand} threatened to block my number because I complained, unbelievable.',
    'The {brand} agent told {relative} that the double payment was her own stupid fault.',
    'Asked {brand} one simple question and got a rude answer and a dead line.',
  ],
  details: [
    'There were other people in the shop and all of them looked at the floor.',
    'When I asked for a name I got a shrug.',
    'The manager stood there and did nothing.',
    'I worked behind a counter for {year} years and would have been fired for less.',
    'All of this because somebody wanted to understand a bill.',
    'I have asked for the recording of that call.',
    'It takes a special talent to make a {amount} mistake this ugly.',
    'He then told me to read the website, the very page that was down.',
  ],
};
