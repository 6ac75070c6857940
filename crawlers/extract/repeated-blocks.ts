import { isFurniture } from './boilerplate.ts';
import { attribute, descendants, type Element, namesOf, wordsOfName } from './dom.ts';
import type { Measure } from './measure.ts';
import { bylineIn } from './page-author.ts';
import { dateIn } from './page-date.ts';

/** Elements of one page that are built alike and hold an item each. */
export interface RepeatedBlocks {
  /** Posts have authors or dates, or call themselves so; teasers have a heading that links elsewhere. */
  kind: 'posts' | 'teasers';
  /** Whether they call themselves posts. */
  named: boolean;
  blocks: Element[];
}

const candidates = new Set('div li article section tr table tbody dl dd blockquote'.split(' '));
const postWords = new Set(
  'comment comments post posts message messages reply review reviews answer entry thread topic tweet status'.split(
    ' ',
  ),
);

const FEWEST_TEASERS = 3;
const MOST = 500;
/** Characters that are not links; shorter blocks say nothing. */
const SHORTEST = 20;
/** A block with more than this share of the page's prose is the page's text, not one item of many. */
const TOO_LARGE = 0.7;
/** Looking for authors and dates is the dear part, so it is done on a sample of a group and on few groups. */
const SAMPLE = 6;
/** Relative dates are dates, whenever the page was fetched. */
const ANY_DAY = new Date(0);
const GROUPS = 12;

/** The group of alike blocks that holds the most text, or null. `measures` are those of the whole body. */
export function findRepeatedBlocks(
  body: Element,
  measures: ReadonlyMap<Element, Measure>,
): RepeatedBlocks | null {
  const ownText = (block: Element) => {
    const share = measures.get(block);
    return share === undefined ? 0 : share.text - share.links;
  };
  const limit = (measures.get(body)?.prose ?? 0) * TOO_LARGE;
  const isItem = (block: Element) => ownText(block) >= SHORTEST && (measures.get(block)?.prose ?? 0) <= limit;
  const groups = [...groupsOf(body).entries()]
    .filter(([, members]) => members.length > 1)
    .map(([signature, members]) => {
      const blocks = members.filter(isItem).slice(0, MOST);
      return { signature, members, blocks, text: textTogether(blocks, ownText) };
    })
    .filter(({ blocks, members }) => blocks.length * 2 >= members.length)
    .sort((a, b) => b.text - a.text)
    .slice(0, GROUPS);
  let best: { group: RepeatedBlocks; worth: number } | null = null;
  for (const { signature, blocks, text } of groups) {
    const judged = judge(signature, blocks);
    if (judged === null) continue;
    const { confidence, ...group } = judged;
    if (best === null || text * confidence > best.worth) best = { group, worth: text * confidence };
  }
  return best?.group ?? null;
}

/** Text of blocks that stand inside one another counts once. */
function textTogether(blocks: readonly Element[], ownText: (block: Element) => number): number {
  const all = new Set(blocks);
  let sum = 0;
  for (const block of blocks) {
    let up = block.parent;
    while (up !== null && !all.has(up as Element)) up = up.parent;
    if (up === null) sum += ownText(block);
  }
  return sum;
}

function groupsOf(body: Element): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of descendants(body, isFurniture)) {
    if (!candidates.has(element.name)) continue;
    for (const signature of signaturesOf(element)) {
      const members = groups.get(signature);
      if (members === undefined) groups.set(signature, [element]);
      else members.push(element);
    }
  }
  return groups;
}

/** Ids that count (`post-12`), first class names, else the place of an element without names. */
function signaturesOf(element: Element): string[] {
  const counted = /^([a-z_-]*?)[-_]?\d+$/i.exec(attribute(element, 'id') ?? '')?.[1];
  const named = element.attribs.class?.split(/\s+/).find((name) => /^[a-z][a-z_-]*[a-z]$/i.test(name));
  const signatures = [];
  if (counted !== undefined) signatures.push(`${element.name}#${counted}`);
  if (named !== undefined) signatures.push(`${element.name}.${named}`);
  if (signatures.length > 0) return signatures;
  const parent = element.parent !== null && 'attribs' in element.parent ? (element.parent as Element) : null;
  return [`${parent?.name} ${parent === null ? '' : namesOf(parent).join('.')}>${element.name}`];
}

/** What a group is, and how sure that is in [0, 1]; null when nothing speaks for items. */
function judge(signature: string, blocks: Element[]): (RepeatedBlocks & { confidence: number }) | null {
  const step = Math.max(1, Math.floor(blocks.length / SAMPLE));
  const sample = blocks.filter((_, index) => index % step === 0).slice(0, SAMPLE);
  const share = (test: (block: Element) => boolean) => sample.filter(test).length / sample.length;
  const dated = share((block) => dateIn(block, { now: ANY_DAY }) !== null);
  const signed = share((block) => bylineIn(block) !== null);
  const named = wordsOfName(signature.replace(/^[^.#>]*[.#>]/, '')).some((word) => postWords.has(word));
  if (share(hasLinkedHeading) >= 0.7) {
    const confidence = (1 + dated + signed) / 3;
    return blocks.length < FEWEST_TEASERS ? null : { kind: 'teasers', named, blocks, confidence };
  }
  const confidence = (dated + signed + (named ? 1 : 0)) / 3;
  const isGroup = named || blocks.length > 1;
  return confidence >= 0.5 && isGroup ? { kind: 'posts', named, blocks, confidence } : null;
}

/** A heading that leads to another page. */
function hasLinkedHeading(block: Element): boolean {
  for (const element of descendants(block)) {
    if (!/^h[1-6]$/.test(element.name)) continue;
    const around =
      element.parent !== null && 'attribs' in element.parent ? (element.parent as Element) : null;
    for (const link of [around, ...descendants(element)]) {
      if (link?.name === 'a' && /^[^#]/.test(attribute(link, 'href') ?? '')) return true;
    }
  }
  return false;
}
