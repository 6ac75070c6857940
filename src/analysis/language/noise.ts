/** Links, addresses, handles, the "RT" before one, hashtags, markup, host names: what is the same in any language. */
const noise =
  /\bRT(?=\s*@)|\bhttps?\b\S*|\bwww\.\S+|(?<![\w.%+-])[\w.%+-]{0,64}@[\p{Script=Latin}\p{N}_.@-]+|[#＃][\p{L}\p{M}\p{N}_]+|<[^<>]*>|&#?\w{1,10};|(?<![\w-])[\w-]{1,63}\.(?:com|net|org|io)\b\S*/giu;

/** What all noise has some of: most texts have none, and this is told much faster. */
const mayBeNoise = /[@#＃<&]|https?|www\.|\.(?:com|net|org|io)/iu;

/** Letters held for longer than any word needs ("sooooo"), and the stroke that lengthens Arabic words. */
const elongation = /(\p{L})\1{2,}|\u0640+/gu;

/** `text` without what is no language, its characters in their plainest form (NFKC); time is linear in its length. */
export function withoutNoise(text: string): string {
  const plain = mayBeNoise.test(text) ? text.replace(noise, ' ') : text;
  return plain.normalize('NFKC').replace(elongation, '$1');
}
