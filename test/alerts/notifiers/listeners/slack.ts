import { z } from 'zod';
import { jsonOf, type Listener, retryAfter } from './listener.ts';

const SECRET = 'B00secretpart';

const plainText = z.strictObject({
  type: z.literal('plain_text'),
  text: z.string().min(1).max(150),
  emoji: z.boolean(),
});
const mrkdwn = z.strictObject({
  type: z.literal('mrkdwn'),
  text: z.string().min(1).max(3_000),
  verbatim: z.literal(true),
});
const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), text: plainText }),
  z.strictObject({ type: z.literal('section'), text: mrkdwn }),
  z.strictObject({
    type: z.literal('image'),
    image_url: z.url().max(3_000),
    alt_text: z.string().max(2_000),
  }),
  z.strictObject({ type: z.literal('context'), elements: z.array(mrkdwn).min(1).max(10) }),
]);
const message = z.strictObject({
  text: z.string().min(1).max(40_000),
  blocks: z.array(block).min(1).max(50),
  unfurl_links: z.literal(false),
  unfurl_media: z.literal(false),
});

/** What Slack takes for links, calls and dates: everything between angle brackets. */
function linksIn(text: string): string[] {
  if (/&(?!amp;|lt;|gt;)/u.test(text)) throw new Error('an & was not escaped');
  return [...text.matchAll(/<([^>]*)>/gu)].map(([, inner = '']) => inner.split('|')[0] ?? '');
}

export const slack: Listener = {
  settings: (origin) => ({ url: `${origin}/services/T00/${SECRET}` }),
  secret: SECRET,
  read(request) {
    const { text, blocks } = message.parse(jsonOf(request));
    const texts = [text];
    const links: string[] = [];
    for (const part of blocks) {
      if (part.type === 'section') texts.push(part.text.text);
      if (part.type === 'context') texts.push(...part.elements.map((element) => element.text));
      if (part.type === 'image') links.push(part.image_url);
    }
    const headers = blocks.flatMap((part) => (part.type === 'header' ? [part.text.text] : []));
    return { texts: [...headers, ...texts], links: [...links, ...texts.flatMap(linksIn)] };
  },
  takes: { status: 200, body: 'ok' },
  tooMany: retryAfter,
  refuses: { status: 400, body: 'invalid_blocks' },
  gone: { status: 404, body: 'no_service' },
};
