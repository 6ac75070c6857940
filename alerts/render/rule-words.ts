/** How incidents of one kind of rule are spoken of. `brand` is one plain line. */
export interface RuleWords {
  /** What goes on, after "the": `surge of negative mentions of Acme`. */
  noun(brand: string): string;
  /** What happened, as a sentence. */
  opened(brand: string): string;
  /** What is said of one mention that is told by itself, as a sentence; only where the rule does that. */
  flagged?(brand: string): string;
  /** How it looks now that it has calmed down, as a sentence. */
  recovered(brand: string): string;
  /** What to do first, as a sentence. */
  advice: string;
  /** Whether the rule compares the negative mentions of the window with what is usual. */
  counts: boolean;
  /** Whether it compares all mentions of the window with what is usual, whatever their feeling. */
  countsAll?: boolean | undefined;
  /** Whether its numbers and charts are not of complaints: what is praised, or not said at all. */
  noComplaints?: boolean | undefined;
  /** Whether it is good news. */
  good?: boolean | undefined;
}

const words: Record<string, RuleWords> = {
  'negative-surge': {
    noun: (brand) => `surge of negative mentions of ${brand}`,
    opened: (brand) => `More negative mentions of ${brand} than usual.`,
    recovered: (brand) => `Negative mentions of ${brand} are back to what is usual.`,
    advice: 'Read what is said, find out whether it is true, and answer where it began.',
    counts: true,
  },
  'theme-surge': {
    noun: (brand) => `surge of one complaint about ${brand}`,
    opened: (brand) => `One complaint about ${brand} is heard more than usual.`,
    recovered: (brand) => `That complaint about ${brand} is back to what is usual.`,
    advice: 'Ask those who are in charge of it whether something has changed.',
    counts: true,
  },
  'influential-post': {
    noun: (brand) => `wave of posts about ${brand} that may travel`,
    opened: (brand) => `More posts about ${brand} may travel far than are told one by one.`,
    flagged: (brand) => `A post about ${brand} may travel far.`,
    recovered: (brand) =>
      `Posts about ${brand} that may travel far are few enough again to be told one by one.`,
    advice: 'Read what is posted, and decide who answers it while few have seen it.',
    counts: false,
  },
  'story-spread': {
    noun: (brand) => `spread of a negative story about ${brand}`,
    opened: (brand) => `A negative story about ${brand} appears on more and more sites.`,
    recovered: (brand) => `The negative story about ${brand} reaches no new sites.`,
    advice: 'Read the story, and offer your view to those who have not written yet.',
    counts: false,
  },
  'rating-drop': {
    noun: (brand) => `fall in the ratings of ${brand}`,
    opened: (brand) => `Ratings of ${brand} are lower than usual.`,
    recovered: (brand) => `Ratings of ${brand} are back to what is usual.`,
    advice: 'Read the newest reviews for what they have in common.',
    counts: false,
  },
  'praise-surge': {
    noun: (brand) => `surge of praise for ${brand}`,
    opened: (brand) => `More praise for ${brand} than usual.`,
    recovered: (brand) => `Praise for ${brand} is back to what is usual.`,
    advice: 'Thank those who said it, and share it while it is talked of.',
    counts: false,
    noComplaints: true,
    good: true,
  },
  'volume-surge': {
    noun: (brand) => `surge of talk about ${brand}`,
    opened: (brand) => `More talk about ${brand} than usual, which is not bad by itself.`,
    recovered: (brand) => `As much is said of ${brand} as usual again.`,
    advice: 'Read what is said, and find out what set it off.',
    counts: false,
    countsAll: true,
    noComplaints: true,
  },
  'competitor-crisis': {
    noun: (brand) => `trouble of a competitor of ${brand}`,
    opened: (brand) => `A competitor of ${brand} is talked of more badly than usual.`,
    recovered: (brand) => `The competitor of ${brand} is talked of as usual again.`,
    advice: 'See whether what is said of them could be said of you.',
    counts: false,
  },
  silence: {
    noun: (brand) => `silence about ${brand}`,
    opened: (brand) => `Less is heard of ${brand} than there should be.`,
    recovered: (brand) => `${brand} is heard of as usual again.`,
    advice: 'See on the coverage page whether sources have stopped or can no longer be read.',
    counts: false,
    noComplaints: true,
  },
  keyword: {
    noun: (brand) => `flood of mentions of ${brand} with words that are watched for`,
    opened: (brand) => `More mentions of ${brand} have words that are watched for than are told one by one.`,
    flagged: (brand) => `A mention of ${brand} has words that are watched for.`,
    recovered: (brand) => `Mentions of ${brand} with those words are few enough again to be told one by one.`,
    advice: 'Read what is said, and find out whether it is true.',
    counts: false,
  },
  unanswered: {
    noun: (brand) => `backlog of complaints about ${brand} that wait for an answer`,
    opened: (brand) => `Complaints about ${brand} have waited too long for an answer.`,
    recovered: (brand) => `No complaint about ${brand} waits too long for an answer.`,
    advice: 'Answer them, or record the answers that there are.',
    counts: false,
  },
  'author-returns': {
    noun: (brand) => `return of known voices on ${brand}`,
    opened: (brand) => `More known voices speak badly of ${brand} again than are told one by one.`,
    flagged: (brand) => `Somebody who is known for what they said of ${brand} speaks badly of it now.`,
    recovered: (brand) =>
      `Known voices that speak badly of ${brand} are few enough again to be told one by one.`,
    advice: 'Read what they said before, and let somebody answer who knows the case.',
    counts: false,
  },
};

const unknown: RuleWords = {
  noun: (brand) => `incident of ${brand}`,
  opened: (brand) => `Something is unusual about ${brand}.`,
  recovered: (brand) => `What was unusual about ${brand} is over.`,
  advice: 'Open the incident and read what shows it.',
  counts: false,
};

/** The words for incidents of a rule's kind; general ones where the kind is not known. */
export function ruleWords(kind: string): RuleWords {
  return Object.hasOwn(words, kind) ? (words[kind] ?? unknown) : unknown;
}
