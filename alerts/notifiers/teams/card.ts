import type { Quote } from '../../render/quote.ts';
import { headline, type Telling, type Tone } from '../../render/telling.ts';

const colours: Record<Tone, string> = {
  critical: 'attention',
  warning: 'warning',
  info: 'accent',
  good: 'good',
};

/**
 * A message as an Adaptive Card 1.4, wrapped as Teams' workflows want it (https://adaptivecards.io/explorer). Text blocks would
 * read Markdown; runs of rich text read nothing, so crawled text needs no escaping in them.
 */
export function teamsMessage({ title, mark, tone, sentences, quotes, chart, footer, ...links }: Telling) {
  const body = [
    richText([{ text: headline({ title, mark }), weight: 'bolder', size: 'large', color: colours[tone] }]),
    ...sentences.map((text) => richText([{ text }])),
    ...(chart === null ? [] : [{ type: 'Image', url: chart, altText: title, size: 'stretch' }]),
    ...quotes.map(quoteBlock),
    ...(footer === null ? [] : [richText([{ text: footer, isSubtle: true, size: 'small' }])]),
  ];
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    body,
    actions: actionsOf(links),
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  };
}

type Run = { text: string } & Record<string, unknown>;

function richText(runs: Run[]) {
  return { type: 'RichTextBlock', inlines: runs.map((run) => ({ type: 'TextRun', ...run })) };
}

function quoteBlock({ url, title, excerpt, note }: Quote) {
  const head = { text: title ?? excerpt, weight: 'bolder' };
  return {
    type: 'Container',
    style: 'emphasis',
    items: [
      richText([url === null ? head : { ...head, selectAction: { type: 'Action.OpenUrl', url } }]),
      ...(title === null ? [] : [richText([{ text: excerpt }])]),
      richText([{ text: note, isSubtle: true, size: 'small' }]),
    ],
  };
}

function actionsOf({ open, acknowledge }: Pick<Telling, 'open' | 'acknowledge'>) {
  const links = [acknowledge === null ? null : { label: 'Acknowledge', url: acknowledge }, open].filter(
    (link) => link !== null,
  );
  return links.map(({ label, url }) => ({ type: 'Action.OpenUrl', title: label, url }));
}
