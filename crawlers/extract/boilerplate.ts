import { ancestors, attribute, type Element, namesOf, wordsOfName } from './dom.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const furniture = list('nav footer menu dialog button input label');
const asides = list('aside figcaption form fieldset address');
const furnitureRoles = list(
  'navigation banner contentinfo search dialog alertdialog menu menubar toolbar tablist',
);

/** Words with which the makers of pages name what is not the text, in the singular. */
const unlikelyWords = list(`
  ad advert advertisement advertising advertorial adsense author authors banner bio breadcrumb byline caption captcha comment
  consent cookie copyright credit dateline disclaimer disqus donation dropdown feedback foot footer gdpr likes login masthead meta modal nav
  navbar navigation newsletter outbrain overlay pager paging pagination paywall popup promo promotion recirc recommend
  recommendation recommended related reply respond share shariff sharedaddy sharing sidebar signup skip social sponsor
  sponsored sociable cta appstore bildunterschrift bilduntertitel bildtext bildquelle fotocredit werbung anzeige publicidad publicite reklama subscribe subscription subnavigation taboola toc toolbar trending vcard yarpp
  editsection reflist catlinks hatnote navbox printfooter`);

/** Names too common as parts of other names: they count only when they stand alone. */
const unlikelyNames = list(`
  ads tag tags taglist tag-list tags-links post-tags entry-tags print rss more read-more readmore widget widget-area
  popular most-read see-also also-read rating menu extras`);

/** Words that say so together, wherever they stand in a name. */
const pairs =
  /\b(?:author (?:box|bio|info|card|about|description|meta)|about (?:the )?author|(?:img|image|photo|picture|media|foto|bild) (?:captions?|credits?|meta|metadata|desc|description|legend|source)|read(?:ing)? time|back link|tags? (?:list|links|block|box|wrap|wrapper|container)|related (?:articles?|posts?|content|links|news|stories)|read (?:also|next|more)|most (?:read|popular))\b/;

/** A name that begins so says something about an element, not what it is: `has-ads`, `no-comments`. */
const states = list('has have no is js with without tag category tags post hide type');

/** Names of more words are slugs of headings (`sharing-with-other-developers`), which say what the text is about. */
const LONGEST_NAME = 4;

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function isHidden(element: Element): boolean {
  return (
    'hidden' in element.attribs ||
    attribute(element, 'aria-hidden') === 'true' ||
    hiddenStyle.test(element.attribs.style ?? '')
  );
}

function isUnlikelyName(name: string): boolean {
  if (unlikelyNames.has(name.toLowerCase())) return true;
  const words = wordsOfName(name);
  if (words.length > 1 && !states.has(words[0] ?? '') && pairs.test(words.join(' '))) return true;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length > LONGEST_NAME || states.has(first))
    return false;
  return [first, last].some((word) => unlikelyWords.has(word) || unlikelyWords.has(word.replace(/s$/, '')));
}

function isPageHeader(element: Element): boolean {
  if (element.name !== 'header') return false;
  for (const around of ancestors(element))
    if (around.name === 'article' || around.name === 'main') return false;
  return true;
}

/** Whether `element` is navigation or a control, whatever it holds. */
export function isFurniture(element: Element): boolean {
  return furniture.has(element.name) || furnitureRoles.has(attribute(element, 'role') ?? '');
}

/** Whether HTML itself says that `element` stands beside the text. */
export function isAside(element: Element): boolean {
  return asides.has(element.name) || isHidden(element);
}

/** Whether `element` calls itself an announcement of another text; leads call themselves so, too. */
export function looksLikeTeaser(element: Element): boolean {
  return namesOf(element).some((name) => {
    const words = wordsOfName(name);
    return (
      words.length <= LONGEST_NAME && [words[0], words.at(-1)].some((word) => /^teasers?$/.test(word ?? ''))
    );
  });
}

/** Whether what `element` says about authors and dates is about something else than the page: asides and comments. */
export function isPageAside(element: Element): boolean {
  if (element.name === 'aside' || element.name === 'nav' || element.name === 'footer') return true;
  return namesOf(element).some(
    (name) => /^comments?$/.test(wordsOfName(name)[0] ?? '') && element.name !== 'body',
  );
}

/** Whether `element` calls itself a part that is usually not the text: advertising, comments, captions, hidden. */
export function looksLikeBoilerplate(element: Element): boolean {
  const { name } = element;
  if (name === 'article' || name === 'main' || name === 'body') return false;
  if (asides.has(name) || isHidden(element) || isPageHeader(element)) return true;
  return namesOf(element).some(isUnlikelyName);
}
