import Sentiment from 'sentiment';
import type { Post } from '../../src/demo/world/post.ts';

const lexicon = new Sentiment();

/** The AFINN sum of those sentences of title and text that name a brand. */
export function judge(post: Post, brand: RegExp): number {
  const sentences = [post.title ?? '', ...post.text.split(/\n+|(?<=[.!?]["”]?)\s+/)];
  return lexicon.analyze(sentences.filter((sentence) => brand.test(sentence)).join(' ')).score;
}

/** Share of `posts`, in [0, 1], for which `holds`. */
export function share(posts: readonly Post[], holds: (post: Post) => boolean): number {
  return posts.filter(holds).length / posts.length;
}
