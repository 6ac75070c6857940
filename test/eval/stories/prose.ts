import type { Random } from '../feeds/random.ts';

/**
 * Prose that is like language where it matters here: few words make up most of it, each topic has words of its own, and
 * turns of phrase are everybody's.
 */
const grammar =
  'the,of the,to,and,in the,a,for the,on,with,that the,is,was,by the,at,from,as,it,has,but,not,who'.split(
    ',',
  );
const phrases = [
  'did not respond to a request for comment',
  'according to people familiar with the matter',
  'for the first time in more than a year',
  'said in a statement on Tuesday',
  'I have been waiting for more than two weeks',
  'nobody seems to know what is going on',
  'one of the worst experiences I have ever had',
  'at the end of the day',
  'in the middle of the night',
  'the company said it would look into it',
  'do not waste your money on this',
  'has been a customer for many years',
];
const onsets = 'b,br,c,ch,d,dr,f,g,gr,h,j,k,l,m,n,p,pr,r,s,st,t,tr,v,w,sh'.split(',');
const vowels = 'a,e,i,o,u,ea,ou,ai'.split(',');
const codas = ',n,r,l,st,nd,m,ck,t,s,ng'.split(',');
const endings = ',ing,ed,er,ion,ly,s'.split(',');

/** Words of a general vocabulary, and further ones that only texts on one topic use. */
const GENERAL = 3_000;
const OF_TOPIC = 300;

/** The word of a number, always the same one. */
function word(number: number): string {
  const syllable = (at: number) =>
    (onsets[at % 25] ?? '') +
    (vowels[Math.floor(at / 25) % 8] ?? '') +
    (codas[Math.floor(at / 200) % 11] ?? '');
  const spread = (number * 7_919) % 15_400;
  return syllable(spread) + syllable((number * 104_729) % 2_200) + (endings[number % 7] ?? '');
}

/** A rank by Zipf's law: the density of ln(rank) is even. */
function rank(random: Random, words: number): number {
  return Math.floor(words ** (random.below(1_000_000) / 1_000_000)) - 1;
}

function contentWord(random: Random, topic: number): string {
  const own = random.below(5) < 2;
  return word(own ? GENERAL + topic * OF_TOPIC + rank(random, OF_TOPIC) : rank(random, GENERAL));
}

export function sentence(random: Random, topic: number): string {
  const words: string[] = [];
  const length = 4 + random.below(9);
  for (let at = 0; at < length; at += 1)
    words.push(random.below(10) < 6 ? random.among(grammar) : '', contentWord(random, topic));
  if (random.below(5) === 0) words.push(random.among(phrases));
  const line = words.filter((part) => part !== '').join(' ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

export function prose(random: Random, topic: number, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random, topic)).join(' ');
}

export function headline(random: Random, topic: number): string {
  return Array.from({ length: 6 + random.below(5) }, () => contentWord(random, topic)).join(' ');
}

/** What sites print around everything. */
export const boilerplate = [
  'Sign up for our free morning newsletter and never miss a story from your region. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.',
  'Related articles you might like. Follow us on social media for the latest updates. By using this site you agree to our terms of use and to our privacy policy, which was last updated in January.',
  'Share this article with your friends. Comments are closed after three days. The editors do not answer for what readers say in the forum below, and remove what breaks the house rules.',
];
