import { fold, monthOfName } from '../formats/dates/names.ts';
import { line } from './item.ts';
import { type Thing, textValue, thingsIn } from './thing.ts';

const LONGEST_NAME = 120;

/** Words that introduce an author in front of the name. */
const introduction =
  /^(?:(?:posted|written|published|reviewed|submitted|started|words|story|article|text|post author|erstellt|eingestellt|gepostet|geschrieben|veröffentlicht|verfasst|beitrag|écrit|rédigé|publié|article|escrito|publicado|scritto|pubblicato|escrito|geschreven|geplaatst|skriven|skrevet)\s+)?(?:by|von|par|por|di|door|av|af|de la rédaction de)\s*[:·|-]?\s+|^(?:authors?|autor(?:\/?in|en|ka|zy)?|autore|auteur|text|texte|testo|words|verfasser|författare|skribent|автор|作者|記者|文)\s*[:：·|-]\s*/iu;

/** What a separator sets apart from a name. */
const appendix = /\s*[|•·–—]\s.*$/u;

/** A date after a name, which "on" and a weekday may introduce, and the word before its first figure. */
const date =
  /(?:,?\s+(?:on|at|am|den|le|el|em|il|op)(?:\s+\p{L}{3,12},)?)?(?:\s+(\p{L}{2,12})\.?)?\s+(?:\d{1,2}[\s,./:]|\d{4}-\d\d).*$/u;

const noName =
  /^https?:|^\S+@\S+$|^(?:www\.)\S+$|^\S+\.[a-z]{2,6}\/\S*$|^(?:user ?name|name|author|autor|anonymous author|unknown|admin(?:istrator)?|wordpress ?admin|webmaster|root|.*copyright.*|follow author|view all posts)$/i;

/** A byline as a name: without its introduction and what follows a separator; null for addresses and prose. */
export function cleanName(byline: string | null): string | null {
  const flat =
    line(byline)
      ?.replace(introduction, '')
      .replace(appendix, '')
      .replace(date, (_, word?: string) => (isNoMonth(word) ? ` ${word}` : ''))
      .replace(/[,;:|\s]+$/u, '') ?? '';
  if (flat.length > LONGEST_NAME || noName.test(flat)) return null;
  return /\p{L}|\p{N}/u.test(flat) ? flat : null;
}

function isNoMonth(word: string | undefined): boolean {
  return word !== undefined && monthOfName(fold(word)) === null;
}

/** Who wrote a thing: its authors' names, joined by commas. */
export function authorOf(thing: Thing): string | null {
  const people = thingsIn(thing, 'author', 'creator');
  const names = people.map((person) => cleanName(textValue(person, 'name', 'alternateName')));
  const known = [...new Set(names.filter((name) => name !== null))];
  return known.length > 0 ? known.slice(0, 10).join(', ') : cleanName(textValue(thing, 'author', 'creator'));
}
