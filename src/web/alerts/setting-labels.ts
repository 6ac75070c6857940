import type { Phrase } from '../words/catalogue.ts';

/** How a setting of a kind of rule is asked for. */
interface SettingLabel {
  label: Phrase;
  help?: Phrase;
}

const perHour: SettingLabel = {
  label: 'At most this many messages an hour',
  help: 'More than that makes one incident instead of many messages.',
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
      label: 'Hours to look ahead',
      help: 'Earshot forecasts how many reactions a post will have by then.',
    },
    leastReactions: {
      label: 'From this many reactions',
      help: 'Likes, shares and replies together, as forecast.',
    },
    leastReach: {
      label: 'Or from this many people who may see it',
      help: 'You are told of such posts whatever their reactions. Empty: reactions alone decide.',
    },
    negativeOnly: { label: 'Only negative posts' },
    perHour,
  },
  'story-spread': {
    sites: { label: 'From this many sites', help: 'That tell a negative story for the first time.' },
    hours: { label: 'Within this many hours' },
  },
  'rating-drop': {
    days: {
      label: 'Days that are compared',
      help: 'Their mean is held against the three months before.',
    },
    ratings: { label: 'Only with at least this many ratings', help: 'With fewer, chance decides.' },
    stars: { label: 'From a fall of this many stars' },
    sensitivity,
  },
  silence: {
    sensitivity,
    leastHours: { label: 'Never before this many silent hours' },
  },
  unanswered: {
    hours: { label: 'Hours in which a complaint should be answered' },
    leastReach: {
      label: 'And negative mentions that this many people may see',
      help: 'They need an answer, whatever they were written for. Empty: complaints and questions alone.',
    },
    days: { label: 'Days after which nobody expects an answer any more' },
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
