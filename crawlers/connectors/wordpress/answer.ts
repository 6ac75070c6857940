import { z } from 'zod';
import type { FetchedItem } from '../../../src/core/item.ts';
import { line, pageItem } from '../../extract/item.ts';
import { parseDate } from '../../formats/dates.ts';
import { htmlToText } from '../../formats/html-text.ts';

const rendered = z.object({ rendered: z.string() });
/** What is embedded is an error in its place where the site hides it. */
const embedded = z.array(z.unknown()).nullish();

/** What `/wp/v2/posts` answers, as far as it is read. */
export const posts = z.array(
  z.object({
    guid: rendered,
    link: z.url(),
    date_gmt: z.string(),
    modified_gmt: z.string().nullish(),
    title: rendered,
    content: rendered,
    _embedded: z.object({ author: embedded }).nullish(),
  }),
);

/** What `/wp/v2/search` answers, as far as it is read. */
export const hits = z.array(
  z.object({
    url: z.url(),
    title: z.string(),
    subtype: z.string(),
    _embedded: z.object({ self: embedded }).nullish(),
  }),
);

const author = z.object({ name: z.string() });
const summary = z.object({ date: z.string(), excerpt: rendered.optional() });

/** Posts as items. */
export function postItems(answer: z.infer<typeof posts>): FetchedItem[] {
  return answer.map((post) => {
    const writer = author.safeParse(post._embedded?.author?.[0]);
    const item = pageItem({
      url: post.link,
      title: htmlToText(post.title.rendered),
      text: htmlToText(post.content.rendered),
      author: writer.success ? writer.data.name : null,
      publishedAt: parseDate(post.date_gmt),
    });
    return {
      ...item,
      guid: line(htmlToText(post.guid.rendered)),
      html: post.content.rendered,
      updatedAt: parseDate(post.modified_gmt ?? ''),
    };
  });
}

/** Whatever was found that is no post, such as pages, as items: with an excerpt at most. */
export function otherItems(answer: z.infer<typeof hits>): FetchedItem[] {
  return answer
    .filter(({ subtype }) => subtype !== 'post')
    .map(({ url, title, _embedded }) => {
      const { data } = summary.safeParse(_embedded?.self?.[0]);
      return pageItem({
        url,
        title: htmlToText(title),
        text: htmlToText(data?.excerpt?.rendered ?? ''),
        publishedAt: parseDate(data?.date ?? ''),
      });
    });
}
