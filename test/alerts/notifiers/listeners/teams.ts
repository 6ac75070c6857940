import { z } from 'zod';
import { jsonOf, type Listener, retryAfter } from './listener.ts';

const SECRET = 'sig-of-the-workflow';

const webUrl = z.url({ protocol: /^https?$/ });
const openUrl = z.strictObject({
  type: z.literal('Action.OpenUrl'),
  url: webUrl,
  title: z.string().optional(),
});
const richText = z.strictObject({
  type: z.literal('RichTextBlock'),
  inlines: z.array(
    z.strictObject({
      type: z.literal('TextRun'),
      text: z.string().min(1),
      weight: z.enum(['default', 'lighter', 'bolder']).optional(),
      size: z.enum(['small', 'default', 'medium', 'large', 'extraLarge']).optional(),
      color: z.enum(['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention']).optional(),
      isSubtle: z.boolean().optional(),
      selectAction: openUrl.optional(),
    }),
  ),
});
const element = z.discriminatedUnion('type', [
  richText,
  z.strictObject({ type: z.literal('Image'), url: webUrl, altText: z.string(), size: z.literal('stretch') }),
  z.strictObject({ type: z.literal('Container'), style: z.literal('emphasis'), items: z.array(richText) }),
]);
const message = z.strictObject({
  type: z.literal('message'),
  attachments: z.tuple([
    z.strictObject({
      contentType: z.literal('application/vnd.microsoft.card.adaptive'),
      contentUrl: z.null(),
      content: z.strictObject({
        $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
        type: z.literal('AdaptiveCard'),
        version: z.enum(['1.4', '1.5']),
        msteams: z.strictObject({ width: z.literal('Full') }),
        body: z.array(element).min(1),
        actions: z.array(openUrl.required()).max(6),
      }),
    }),
  ]),
});

export const teams: Listener = {
  settings: (origin) => ({ url: `${origin}/workflows/1/invoke?sig=${SECRET}` }),
  secret: SECRET,
  read(request) {
    if (Buffer.byteLength(request.body) > 28 * 1024) throw new Error('longer than 28 kB');
    const { body, actions } = message.parse(jsonOf(request)).attachments[0].content;
    const blocks = body.flatMap((part) => (part.type === 'Container' ? part.items : [part]));
    const runs = blocks.flatMap((part) => (part.type === 'RichTextBlock' ? part.inlines : []));
    return {
      texts: runs.map(({ text }) => text),
      links: [...actions.map(({ url }) => url), ...runs.flatMap((run) => run.selectAction?.url ?? [])],
    };
  },
  takes: { status: 202 },
  tooMany: retryAfter,
  refuses: { status: 400, body: '{"error":{"code":"TriggerInputSchemaMismatch"}}' },
  gone: { status: 410 },
};
