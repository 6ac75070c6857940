import { notifierById } from '../../../alerts/registry.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';

/** How one setting of a kind of receiver is asked for. */
export interface SettingWords {
  label: Phrase;
  help?: Phrase;
  placeholder?: string;
  /** How it is written, where its type does not say so: one line, one of many lines, or several values. */
  as?: 'text' | 'long' | 'list';
  /** Most people set it although they need not. */
  usual?: boolean;
}

const words: Readonly<Record<string, Readonly<Record<string, SettingWords>>>> = {
  webhook: {
    url: {
      label: 'Address that takes the messages',
      help: 'An https:// address of your own program. Every message is signed.',
      placeholder: 'https://hooks.example.com/earshot',
    },
  },
  email: {
    to: {
      label: 'Mail addresses',
      help: 'One or several, with commas or on lines of their own.',
      placeholder: 'pr@example.com',
      as: 'list',
    },
  },
  slack: {
    url: {
      label: 'Webhook address',
      help: 'At api.slack.com/apps create an app, switch on “Incoming Webhooks”, add one to a channel and copy its address.',
      placeholder: 'https://hooks.slack.com/services/…',
    },
  },
  teams: {
    url: {
      label: 'Workflow address',
      help: 'In the channel choose “Workflows”, then “Send webhook alerts to a channel”, and copy the address.',
      placeholder: 'https://…/workflows/…',
    },
  },
  discord: {
    url: {
      label: 'Webhook address',
      help: 'Channel settings, “Integrations”, “Webhooks”, “New webhook”, “Copy address”.',
      placeholder: 'https://discord.com/api/webhooks/…',
    },
  },
  telegram: {
    chat: {
      label: 'Chat',
      help: 'The number of a chat or group (of a group it begins with -), or @name of a channel. The bot must be in it.',
      placeholder: '-1001234567890',
      as: 'text',
    },
    token: {
      label: 'Token of the bot',
      help: 'Ask @BotFather for a bot; it answers with the token.',
      placeholder: '123456:ABC…',
    },
    server: {
      label: 'Another Bot API server',
      help: 'Only where you run your own.',
      placeholder: 'https://api.telegram.org',
    },
  },
  mattermost: {
    url: {
      label: 'Webhook address',
      help: 'Mattermost: “Integrations”, “Incoming webhooks”. Rocket.Chat: “Workspace”, “Integrations”, “New”, “Incoming”.',
      placeholder: 'https://chat.example.com/hooks/…',
    },
    channel: { label: 'Channel', help: 'Empty: the one that the webhook was made for.' },
  },
  pagerduty: {
    key: {
      label: 'Integration key',
      help: 'Add the integration “Events API V2” to a service and copy its key of 32 characters.',
    },
    region: { label: 'Region', help: 'Where your PagerDuty account lives.' },
  },
  ntfy: {
    topic: {
      label: 'Topic',
      help: 'On ntfy.sh whoever knows a topic can read it: choose one that nobody guesses, or protect it.',
      placeholder: 'acme-alerts-k3v9',
    },
    server: { label: 'Server' },
    token: { label: 'Access token', help: 'Where the topic is protected.' },
    user: { label: 'User', help: 'Instead of a token, together with a password.' },
    password: { label: 'Password' },
  },
  pushover: {
    user: { label: 'User or group key', help: 'On your page at pushover.net, 30 characters.' },
    token: { label: 'Application token', help: 'Register an application at pushover.net to get one.' },
    device: { label: 'Device', help: 'Empty: all devices.' },
    emergency: { label: 'Criticals repeat every minute, for an hour, until somebody confirms' },
  },
  sms: {
    to: { label: 'Phone number', help: 'With its country code.', placeholder: '+4915112345678' },
    url: {
      label: 'Address of the gateway',
      help: 'As your gateway documents it. {to} and {text} may stand in it.',
      placeholder: 'https://sms.example.com/v1/messages',
    },
    method: { label: 'Method' },
    type: { label: 'Format of the body' },
    body: {
      label: 'Body',
      help: 'As your gateway documents it, with {to} and {text} where they belong; in JSON between quotation marks.',
      placeholder: '{"recipient":"{to}","content":"{text}"}',
      as: 'long',
      usual: true,
    },
    authorization: {
      label: 'Authorization header',
      help: 'The whole header, where your gateway wants one.',
      placeholder: 'Bearer …',
    },
    parts: { label: 'Messages that a long text may cost' },
  },
  rss: { title: { label: 'Title of the feed', help: 'You get its address once it is saved.' } },
};

/** How a setting is asked for; null for one that no form shows. */
export function wordsOfSetting(kind: string, name: string): SettingWords | null {
  return words[kind]?.[name] ?? null;
}

const about: Readonly<Record<string, Phrase>> = {
  webhook: 'Signed JSON to a program of yours.',
  email: 'Mails, one thread for each incident.',
  slack: 'Messages to a channel.',
  teams: 'Cards to a channel or chat.',
  discord: 'Messages to a channel.',
  telegram: 'Messages of a bot to a chat, group or channel.',
  mattermost: 'Messages to a channel.',
  pagerduty: 'Wakes whoever is on call; resolved there when it is resolved here.',
  ntfy: 'Pushes to phones, through ntfy.sh or a server of your own.',
  pushover: 'Pushes to phones.',
  sms: 'Text messages through any gateway.',
  rss: 'A feed at an address of its own, for feed readers.',
};

/** Those kinds whose name is no name of a product. */
const names: Readonly<Record<string, Phrase>> = {
  email: 'E-mail',
  mattermost: 'Mattermost and Rocket.Chat',
  sms: 'Text message',
  rss: 'RSS feed',
};

/** What a kind of receiver is called. */
export function kindName(kind: string): string {
  const name = names[kind];
  return name === undefined ? (notifierById(kind)?.title ?? kind) : t(name);
}

/** What a kind of receiver gets. */
export function aboutKind(kind: string): Phrase | null {
  return about[kind] ?? null;
}
