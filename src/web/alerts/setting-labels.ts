import type { Phrase } from '../words/catalogue.ts';

/** How a setting of a kind of rule is asked for. */
interface SettingLabel {
  label: Phrase;
  help?: Phrase;
}

const perHour: SettingLabel = {
  label: 'At most so many messages an hour',
  help: 'What is beyond makes one incident instead of many messages.',
};
const sensitivity: SettingLabel = {
  label: 'How readily it tells',
  help: 'Low: a false alarm in a year. Balanced: in ten weeks. High: in three weeks.',
};

const labels: Readonly<Record<string, Readonly<Record<string, SettingLabel>>>> = {
  keyword: {
    query: {
      label: 'What mentions are watched for, in the query language',
      help: 'Such as: recall OR "food poisoning". Each mention that matches is told at once.',
    },
    negativeOnly: { label: 'Only negative mentions' },
    perHour,
  },
  'influential-post': {
    hours: {
      label: 'Look so many hours ahead',
      help: 'Earshot foretells how many reactions a post will have by then.',
    },
    leastReactions: {
      label: 'Tell from so many reactions',
      help: 'Likes, shares and replies together, as foretold.',
    },
    leastReach: {
      label: 'Or from so many people who may see it',
      help: 'Such posts are told whatever their reactions. Empty: reactions alone decide.',
    },
    negativeOnly: { label: 'Only negative posts' },
    perHour,
  },
  'story-spread': {
    sites: { label: 'Tell from so many sites', help: 'On which a negative story appeared anew.' },
    hours: { label: 'Within so many hours' },
  },
  'rating-drop': {
    days: {
      label: 'Days that are compared',
      help: 'Their mean is held against the three months before.',
    },
    ratings: { label: 'Only with at least so many ratings', help: 'With fewer, chance decides.' },
    stars: { label: 'Tell from a fall of so many stars' },
    sensitivity,
  },
  silence: {
    sensitivity,
    leastHours: { label: 'Never before so many silent hours' },
  },
  unanswered: {
    hours: { label: 'Hours in which a complaint should be answered' },
    leastReach: {
      label: 'And negative mentions that so many people may see',
      help: 'They want an answer whatever they are written for. Empty: complaints and questions alone.',
    },
    days: { label: 'After so many days nobody expects an answer any more' },
  },
  'author-returns': {
    quietDays: { label: 'Days for which a known complainer must have been silent' },
    perHour,
  },
};

/** How a setting is asked for; null for one that nobody has put into words. */
export function labelOf(kind: string, name: string): SettingLabel | null {
  return labels[kind]?.[name] ?? null;
}
