import type { Phrases } from './phrases.ts';

/** Complaints: hours on the phone. */
export const waiting: Phrases = {
  titles: [
    'Still on hold with {brand}, terrible',
    'On hold, cut off, on hold again: useless',
    'Does anybody work at {brand}? Worst hotline ever',
    'Ignored again',
    'Hold music is now my worst enemy',
    'Nobody answers, nobody is ashamed',
  ],
  claims: [
    '{hours} hours on hold with {brand} and then the line went dead, worst service ever.',
    'I have been ignored by {brand} for {minutes} minutes and the hold music is torture.',
    '{brand} cut me off after {minutes} minutes in the queue, what a terrible way to treat people.',
    'Passed around {times} departments at {brand} and all of them were useless.',
    'The chat of {brand} has been stuck at position {minutes} all morning, pathetic.',
    'Waiting {hours} hours for {brand} to answer is unacceptable when it is their mistake.',
    '{brand} closed my ticket without reading it, awful and lazy.',
    'Called {brand} {times} times, got ignored every single time, and I am so angry.',
    'Nobody at {brand} answers the phone, and the app fails with an error.',
    'My day off was wasted in the {brand} phone queue, {hours} hours for nothing.',
    'The robot of {brand} does not understand "refund", hangs up and leaves you frustrated.',
    '{brand} has people waiting for hours with a dead phone line, a total failure.',
    'The {brand} hotline is a horrible maze: {hours} hours, {times} transfers, then a dead line.',
  ],
  details: [
    'The same eight bars of panpipes, over and over.',
    'I put it on speaker, cooked dinner, ate dinner and washed up.',
    '"Your call matters to us", said the tape, {minutes} times.',
    'At minute {minutes} somebody picked up, breathed and put down again.',
    'The website says to phone and the phone says to use the website.',
    'My battery gave up before they did.',
    'I spoke to {agent}, then {agent}, and each asked for my date of birth again.',
    'The call cost me {amount}, which they will no doubt also keep.',
  ],
};
