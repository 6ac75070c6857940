import { pick, type Random } from '../random.ts';

const starts =
  'Ac Bel Cor Dra El Fen Glo Hax In Jun Kel Lum Mar Nor Or Pra Quel Ros Sun Tri Um Vel Wex Yor Zan'.split(
    ' ',
  );
const middles = ['', '', 'a', 'i', 'o', 'ter', 'ven', 'li', 'mo', 'den'];
const ends =
  'ta na ex ia on air tel mart nova co shop bank line gen ways soft works den mobile pay food wear'.split(
    ' ',
  );

/** A company's name nobody has: learning is to come from what is said, not of whom. */
export function inventName(random: Random): string {
  const name = `${pick(random, starts)}${pick(random, middles)}${pick(random, ends)}`;
  const style = random();
  if (style < 0.1)
    return `${name} ${pick(random, ['Air', 'Foods', 'Bank', 'Energy', 'Motors', 'Group', 'Mobile'])}`;
  if (style < 0.15) return name.slice(0, 3).toUpperCase();
  return style < 0.25 ? name.toLowerCase() : name;
}
