import { framesOfMany } from './frames-of-many.ts';
import { rivalFrames } from './rival-frames.ts';
import { shortFrames } from './short-frames.ts';

/**
 * Ways to say it. `{a}` is the brand, `{b}` and `{c}` are others. `{bad}`, `{good}`, `{plain}`: what they did; `{worse}`,
 * `{better}`, `{so}`: how it is. A frame's marks: how it stands to `a`, then to `b` and `c` where it judges them.
 */
export const frames: readonly (readonly [marks: string, lines: string])[] = [
  [
    '-',
    `{a} {bad}.{angry}
@{a} you {bad}.{angry}
{opener} {a} {bad}.{angry}
{a} {bad} and {worse}.
@{a} {worse}.{angry}
{worse}, {a}.{angry}
@{a} {worse}. {demand}
@{a} {demand} {worse}
{a} {bad}. {demand}
{worse}.{angry} @{a}
Called {a} {times} and {got}.
@{a} {times} I have asked about my {thing} and {got}
{a}: {worse}
My {thing} from {a}: {worse}.
{time} and {a} still has not answered.{angry}
@{a} any chance of a reply? {time} now. {worse}
{a} is {awful}.
{a} has {awful} customer service.{angry}
Do not {use} {a}. They {bad}.
{opener} {awful} experience with {a}. {worse}
{a} used to be {great}. Now {worse}.
I was {a}'s biggest fan until they {bad}.
{a} promised to call back. {time} later nothing.
Thanks {a} for nothing. You {bad}.
Oh great, {a} {bad}. Again.
Well done {a}, {worse}. {slow}
Love how {a} {bad}. {slow}
So {a} {bad} and says it is my fault.
I would not wish {a} on my worst enemy.
{leaving} {a}. {worse}
I am done with {a}. {worse}
{time} with {a} and I am {leaving2}.
How is {a} still in business? {worse}
Anyone else having trouble with {a}? {worse}
@{a} is your {thing} down again?
{a} could not care less about customers.
{a} {bad}. Report them to the {authority}.
Avoid {a}. {worse}.
#{a} {worse} {angryhash}
{a} ain't what it used to be
not impressed with {a} at all
{a} offered me {little} after they {bad}. {slow}
I expected more from {a}.
"{worse}" is all I can say about {a}
If you like waiting, {use} {a}.
{a} said it would be fixed {time}. It was not.
{a} didn't apologise, didn't refund, didn't care.
1 star. {worse}. {a} {bad}.
{a} why do I pay you when {worse}?
{a}, {worse}. Please fix this.
i can't believe {a} {bad} smh
wtf {a}... {worse}
{a} never answers the phone
{worse}. Never {using} {a} again.
{worse}. {worse}. What is going on, {a}?
My {thing}? {worse}. Thanks for nothing, {a}.
{worse}. That is {a} for you.
{worse} and {worse}, so tired of this @{a}
Cancelled my {a} {thing} today.
Just cancelled {a}.
Closed my account with {a} this morning.
Deleted {a}. {worse}
On hold with {a} for {time}.
@{a} on hold for {time}{angry}
{name} at {a} was so rude.
They {bad}. {worse}. Stay away from {a}.
Second {thing} from {a}, second one that fails.`,
  ],
  [
    '+',
    `{a} {good}.{happy}
@{a} you {good}.{happy}
{opener2} {a} {good}.{happy}
Shout out to @{a}, they {good}.
{a}: {better}
My {thing} from {a}: {better}.
{better}.{happy} @{a}
Thank you {a}! {better}
Thanks @{a} for the help with my {thing}.{happy}
Big thanks to {name} at {a} who {good2}.
{a} is {great}.{happy}
{a} has {great} customer service.
{a} never lets me down. {better}
Ten years with {a} and not one complaint.
I cannot fault {a}. {better}
Say what you like about {a}, they {good}.
If you need a {thing}, go to {a}. {better}
Highly recommend {a}. {better}
{a} went above and beyond: they {good}.
Credit where it is due, {a} {good}.
I was sceptical about {a} but {better}.
{a} {good}. That is how you do it.
Not a single problem with {a} so far.
No complaints about {a}, {better}.
Never going back after trying {a}.{happy}
{a} fixed it in {short}.{happy}
5 stars. {better}. {a} {good}.
{a} {bad}, then apologised, refunded me and {good}. Well handled.
My {thing} problem was solved by {a} in {short}
just got my {thing} from {a} and {better}{happy}
#{a} {better}
can't wait for my new {thing} from {a}{happy}
{a} listens. {better}
Had a problem, rang {a}, sorted in {short}. {great} service.
{name} from {a} was so {kind}.
so glad I chose {a}
{a} got it right again. {better}
hats off to {a}
you rock @{a}
{better}. We will be back, {a}.
{better}. {better}. Well done, {a}!
They {good}. {better}. Could not be happier with {a}.
Can't say enough good things about {a}.
{a} works every time.
Just joined {a} and {better}
I keep coming back to {a}.
{a} restored my faith in customer service.`,
  ],
  [
    '0',
    `{a} {plain}.
@{a} {so}?
{a} {plain}, says {name}.
Does anyone know if {a} {plain}?
@{a} hi, {so}
{so}, it is from {a}.
{a} {plain} (via {site})
Has anyone tried {a}?
What do you think of {a}?
Looking for a {thing}, is {a} any good?
@{a} what are your opening hours {time2}?
@{a} can I bring my dog?
{a} or {b}? Which one should I take?
{a} announces {event}
{a} to hold {event} {time2}
{a} is hiring in {place}
{name} joins {a} as head of {team}
I work at {a}.
I have a {thing} from {a}.
@{a} I have sent you a message
@{a} my order number is 48213
{a} {plain} {time2}
On my way to {a}.
Meeting a friend at {a} {time2}
{a} shares unchanged ahead of {event}
{a} will {report} {time2}
Job: {team} manager at {a} in {place}
Watch: {a} explains how its {thing} works
Report: {a} and {b} in talks
Win a {thing} from {a}: follow us and share this post
20% off at {a} with code SPRING20
The {a} {thing} comes in three colours.
{a} was founded in {place} in 1987.
My brother used to work for {a}.
the {a} on {place} road is next to the bank
How do I connect my {thing} to {a}?
@{a} when will the {thing} be back in stock?
{name} of {a} spoke at {event}.
{a} has offices in {place} and Berlin.
I read about {a} somewhere.
here is a picture of the new {a} {thing}
Compared {a} with {b} today. Will write it up {time2}.`,
  ],
  ...framesOfMany,
  ...shortFrames,
  ...rivalFrames,
];
