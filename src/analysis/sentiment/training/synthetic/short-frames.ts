/**
 * Posts of a few words, as `frames`: praise and blame that say themselves. Praise that is meant comes with nothing bad
 * beside it, praise that is not comes with what went wrong.
 */
export const shortFrames: readonly (readonly [mark: string, lines: string])[] = [
  [
    '+',
    `{praise} {a}
{praise} @{a}{happy}
{praise}, {a}!
{praise} {a}, {better}
{praise} {a}. {better}
{praise} to everyone at {a}
{praise} {name} and the whole team at {a}.
@{a} {praise}!
{a}: {praise}
{a} {score}
{a}, {score}. {better}
{score} for {a}, {better}
{score} would recommend {a}
Would recommend {a} to anyone.
Well done {a}
Well done {a}, {better}
Well done {a} for how you handled my {thing}.
Well done @{a}, {name} could not have been more {kind}.
Hats off to {a} and the people in {place}.
Thank you {a}
Thank you so much {a}, you {good}
thanks {a} <3
I love {a}
love my {a} {thing}
{a} ❤️
{a} for the win
{a} rocks
{a} > everything else
Never had a bad {thing} from {a}.
{a} is worth every penny.
Nothing beats {a}
{a} is the only one I trust.
{a} has done it again, {better}
{a} killed it today
{a} just gets it.
Who else loves {a}?
Best {thing} ever, {a}!
{a} saved my day
Trust {a}. {better}
My whole family swears by {a}.
{a} is underrated
Impressed by {a}.
Well worth it: {a}
Finally: {a} {good}.
{a} finally {good}. Took a while but {better}
People moan about {a} but {better}
{a} gets so much hate, mine has been perfect.
Ignore the bad reviews of {a}, {better}
You get what {a} promises: {better}
No drama, no fuss, {a} {good}.
The {thing} at {a} is to die for.`,
  ],
  [
    '-',
    `{blame} {a}
{blame}, {a}{angry}
{blame} @{a}
@{a} {blame}
{a}: {blame}
{a} {lowscore}
{lowscore} for {a}. {worse}
{lowscore}, {a} {bad}
Would not recommend {a} to anyone.
Cannot recommend {a}. {worse}
Well done {a}, you {bad}. {slow}
Hats off to {a}, {worse}. {slow}
Kudos {a}, only {time} to answer one email.
Thank you {a} for ruining my {thing}.
Thanks {a}, {worse}
Nice one {a}, {worse}
Great job {a}, {worse}. {slow}
Congratulations {a}, you {bad}.
Bravo {a}. {worse}
Shout-out to {a} who {bad}.
10/10 for {a} if you enjoy waiting.
I hate {a}
{a} sucks
{a} stinks
{a} = scam
{a} 👎
hate my {a} {thing}
worst {thing} ever, {a}
{a} has lost the plot
{a} has gone downhill
{a} went from great to {awful}
{a} lost me as a customer
{a} ruined my day
{a} should be ashamed
{a} needs to do better
Overrated: {a}
Nobody should pay for {a}
Uninstalled {a}.
{a} blocked me for asking.
Told {a} about it. {worse}
What is {a} even for? {worse}
Is it just me or is {a} {awful}?
{a} charges extra for everything now
{a} thinks we are stupid
Yet again {a} {bad}.
Another day, another {thing} lost by {a}.
Hope {a} goes bust.
{a}'s prices have doubled.
Everybody raves about {a}. {worse}
I wanted to like {a} but {worse}
The {thing} at {a} is a health hazard.`,
  ],
  [
    '0',
    `{a} is doing breakfast now
{a} today
at {a} with {name}
{a} or not {a}?
see you at {a} {time2}
{a}, {place}
{name} posted about {a}
new {a} {thing} comes out {time2}
@{a} DM sent
@{a} thanks, will check
@{a} ok, which {thing} do I need?
{a} {thing} for sale, {place}, pick up only
Wearing {a} today.
looking at {a} and two others for a new {thing}
Is {a} closed {time2}?
{a} closes at six on Sundays
{a} changed its logo
heard {name} works for {a} now
switched the {thing} from {a} blue to green
First time at {a} {time2}
{a} said it would look into it.
Somebody left a {thing} at {a}.
my {a} {thing} arrives {time2}
{a} moves to {place}`,
  ],
];
