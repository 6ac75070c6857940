/**
 * Companies of opposite standing and others that merely stand by, as `frames`: a mark for each of `{a}`, `{b}` and
 * `{c}`. Who stands nearest to a word is often not whom it is about.
 */
export const rivalFrames: readonly (readonly [marks: string, lines: string])[] = [
  [
    '+-',
    `{a} is {great} while {b} is {awful}.
{a} {good}; {b} only {bad}.
{a} {good}, which is more than I can say for {b}.
{a} beats {b} hands down.
{a} leaves {b} in the dust.
{a} puts {b} to shame: {better}.
{a} runs rings around {b}.
{a} over {b}, always.
{a} is what {b} wishes it was.
{a} does in {short} what takes {b} {time}.
I would take {a} over {b} any day of the week.
I regret leaving {a} for {b}.
Going back to {a}, {b} {bad}.
Back with {a} after {time} of {b}. {better}
Thank goodness for {a} after what {b} put me through.
If only {b} were half as {kind} as {a}.
If {b} had {a}'s people I would have stayed.
{a} had it sorted in {short}; {b} just keeps sending me to the FAQ.
{a} apologised for what was {b}'s mistake.
{a} {good} after {b} {bad}.
{a} stepped in when {b} {bad}.
{a}: {better}. {b}: {worse}.
{a}? {better}. {b}? {worse}.
{great} from {a}, {awful} from {b}
Compared with {a}, {b} is {awful}.
Unlike {a}, {b} {bad}.
Unlike {a} they {bad} at {b}.
In contrast to {a}, {b} {bad}.
At least {a} {good}, {b} {bad}.
What {a} gets right {b} gets wrong: {worse}.
Next to {a}, {b} looks {awful}.
Nobody at {b} cared, everybody at {a} was {kind}.
{b} could learn a lot from {a}.
{b} is no match for {a}.
{b} has nothing on {a}
{b} {bad}. That never happened to me with {a}.
{b} {bad}. Thank heavens for {a}, {better}
{b} is dead to me, {a} has my {thing} now.
{b} says no, {a} says yes. {better}
{b} hid behind its terms, {a} {good}.
Dumped {b} and joined {a}, best thing I did all year.
Moving everything from {b} to {a}.
Changed from {b} to {a}, night and day.
Three {thing}s from {b} died on me, so it is {a} from now on.
After {time} with {b} I gave up and went to {a}.
Fed up with {b}, giving my money to {a}.
Say no to {b}, go with {a}.
Save yourself the trouble with {b} and get {a}.
"{better}", says {name} of {a}. Of {b}: "{worse}."
My {thing} from {b}: {worse}. My {thing} from {a}: {better}.`,
  ],
  [
    '+-0',
    `{a} {good} and {b} {bad}. I have not tried {c}.
Of {a}, {b} and {c}: the first is {great}, the second {awful}, the third I do not know.
{c} told me to ask {b}, who {bad}. In the end {a} {good}.
I bought it at {c}. {b} {bad}, {a} {good}.
Saw on {c} that {a} {good} while {b} {bad}.
Paid with {c}. {b} {bad} and {a} {good}.
{name}, who used to work at {c}, says {a} is {great} and {b} {awful}.
Left {b} for {a}. Does {c} do {thing}s too?
{a} beats {b} in test by {c}
{a} gains share as {b} stumbles, says {c}
{c} keeps {a} at buy, cuts {b} to sell
{c} prefers {a} to {b}
{a} wins {prize} from {c}, {b} {badcut}
{c} reports: {a} {up}, {b} {down}`,
  ],
  [
    '-0',
    `{a} {bad}. Now looking at {b}, any good?
{a} {bad}, has anyone tried {b}?
{a} {bad}, told me to call {b}.
{a} {bad}. I live next to a {b}.
{a} {bad}. Waiting to hear back from {b}.
Read on {b} that {a} {bad}
{b} asks {a} about {badnews}
{b} hears complaint against {a}
{name}, once of {b}, says {a} {bad}.
Ordered through {b}. {a} {bad}.
Thinking of leaving {a} for {b}.
{worse}, that is {a}. {b} I have yet to try.
{b} looks into {badnews} at {a}
{b} to rule on {a}'s {badnews} {time2}`,
  ],
  [
    '+0',
    `{a} {good}. I also have a {thing} from {b}.
{a} {good}, unlike what I was told at {b}.
Saw it on {b} first. {a} {good}.
My parents use {b}. I use {a}: {better}
Thanks {a}! Next stop {b}.
{a} {good} and was faster than the post office next to {b}.
{name} joined from {b} and has made {a} {great}.
{b} gives {a} its {prize}
{b} names {a} {great} place to work
Ordered through {b}. {a} {good}.
{better}. {a} is my favourite, {b} I have yet to try.
{b} judges dismiss case against {a}`,
  ],
  [
    '-+',
    `{a} was taken to court by {b} and lost.
{a} ordered to pay {b} 40 million
{a} loses contract to {b}
{a} drops out, {b} takes first place
{a} slips behind {b}
{a} overtaken by {b}
{a} {down} while {b} {up}
{a} {down}; {b} {up}
{a} {badcut}, {b} wins {prize}
Sell {a}, buy {b}: analysts
Underweight {a}, overweight {b}
Customers flee {a} for {b}
{b} steals the show from {a}
{b} {up} as rival {a} {down}
{b} {up}, but {a} {down}
{b} {up} on {goodnews}; {badnews} sinks {a}
{b} raises outlook, {a} warns
{b} thanks staff for record year as {a} cuts 900 jobs
{b} replaces {a} in index
{b} picked over {a} for contract
{b} snaps up stores that {a} had to close`,
  ],
  [
    '0-+',
    `{a} to report {time2}; {b} {down}, {c} {up}
{a} flat, {b} {down}, {c} {up}
Stocks in focus: {a}, {b} {down}, {c} {up}
{a} holds talks, {b} {badcut}, {c} wins {prize}`,
  ],
  [
    '00',
    `{a} and {b} sign agreement
{a} buys stake in {b}
{a} in talks with {b} about {thing}s
{a}, {b} to hold joint webinar {time2}
I have accounts with {a} and {b}.
What is the difference between {a} and {b}?
{a} vs {b}: which {thing} would you get?
Does my {a} {thing} work with {b}?
{name} leaves {a} for {b}
The {a} is across the road from {b}.
Use {a} at work and {b} at home.`,
  ],
  [
    '000',
    `Choosing between {a}, {b} and {c}.\n{a}, {b}, {c}: who has what {time2}\nStocks to watch: {a}, {b}, {c}`,
  ],
];
