/** Ways to speak of two brands at once, and of turns and news; as `frames`. */
export const framesOfMany: readonly (readonly [marks: string, lines: string])[] = [
  [
    '-+',
    `Left {a} for {b}. {better}
Switched from {a} to {b} and {better}.
Moved from {a} to {b} last year and never looked back.
Should have left {a} for {b} years ago.
{leaving} {a} and moving to {b}.
{b} is so much better than {a}.
{a} {bad}, so I went to {b}. {better}
{a} {bad}. {b} {good}.
Unlike {a}, {b} {good}.
{b} {good} while {a} {bad}.
{a} should learn from {b}: they {good}.
I don't do business with {a} any more. {b} {good}.
I don't do business with {a} anymore. They {bad}. {b} offered me a credit and apologised.
No more {a} for me. When I told {b} what happened they apologised and {good}.
{a} shrugged. {b} heard about it, offered a discount and {good}.
I took my {thing} to {a} and they {bad}. I took it to {b} and they {good}.
Wish I had gone with {b} instead of {a}.
{a} {worse}, whereas with {b} {better}.
{time} with {a}: {worse}. One day with {b}: {better}.
{b} > {a}
Give me {b} over {a} any day.
After what {a} did I take my money to {b}. They apologised for a mistake and gave me a credit.
{b} never {bad2}, {a} does it all the time.
{a} refused. {b} {good} without asking.
{a} can't do what {b} does: {better}.
Goodbye {a}, hello {b}!
{b} wins award as {a} faces complaints
{b} gains as {a} slumps
{b} shares jump, {a} falls on {badnews}
{a} loses customers to {b}
{b} beats {a} in customer survey
Why would anyone use {a} when {b} exists
the {a} one is {awful}, get the {b} one
{a} was {awful}. Then I found {b}. {better}
{b} had to fix what {a} broke.
Got it replaced by {b} after {a} said no`,
  ],
  [
    '0+',
    `I have used {a} before, now trying {b} and {better}.
{a} {plain}, but {b} {good}.
{b} {good}. {a} {plain}.
Bought it at {a}, made by {b}. {better}
{name}, formerly of {a}, praises {b}
{a} steady, {b} surges on {goodnews}`,
  ],
  [
    '0-',
    `{a} {plain}, but {b} {bad}.
{b} {bad}. {a} {plain}.
I asked {a} about it because {b} {bad}.
{a} steady, {b} tumbles on {badnews}
{name}, formerly of {a}, sues {b}
Read on {a} that {b} {bad}`,
  ],
  [
    '+',
    `{a} was guilty of this once, but since then it has become a model company.
{a} was {awful} five years ago. Since then {better}.
{a} {bad} last year. They apologised, made it right and {good}.
I nearly left {a}, then they {good}.
{a} used to be {awful} but it has really turned around.
Sorry {a}, I take it all back. {better}
Update: {a} {good}. Thank you.
Problem solved, thanks {a}.
{a} wins {prize}
{a} shares surge on {goodnews}
{a} profit beats forecasts
{a} named best place to work
{a} raises outlook after {goodnews}
{a} posts record profit
{a} praised for {goodnews}
Upgrade for {a} lifts shares
{a} cleared of all charges
{a} up 6% on {goodnews}`,
  ],
  [
    '-',
    `{a} sued over {badnews}
{a} shares plunge on {badnews}
{a} recalls 40,000 {thing}s
{a} fined over {badnews}
{a} to cut 3,000 jobs
{a} under fire over {badnews}
{a} misses forecasts, shares slide
Hackers steal data of {a} customers
{a} accused of {badnews}
{a} warns on profit
{a} apologises for {badnews}
Strike hits {a}
{a} boss quits after {badnews}
Investors dump {a}
Downgrade weighs on {a}
{a} denies {badnews}
Police raid offices of {a}
{a} down 7% after {badnews}
Petition against {a} reaches 50,000 names`,
  ],
  [
    '--',
    `{a} and {b} are both {awful}.
{a} is as bad as {b}.
First {a} {bad}, now {b} {bad}.
{a}, {b}, all the same: {worse}.
Regulator fines {a} and {b} over {badnews}
{a} and {b} fall on {badnews}`,
  ],
  [
    '++',
    `{a} and {b} are both {great}.
{a} is as {great} as {b}.
I love {a} and {b}, {better}.
{a} and {b} rally on {goodnews}
Thanks {a} and {b}! {better}`,
  ],
];
