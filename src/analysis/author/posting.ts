/** One thing that an author published, as far as habits show in it. */
export interface Posting {
  at: Date;
  /** Equal for verbatim copies. */
  fingerprint: string;
  /** Equal for versions of one text; null where that is not known. */
  storyId: string | null;
  /** Whether it says next to nothing beside its links. */
  isLinkOnly: boolean;
}

/** Words of its own that a post may put to a link and still say nothing. */
const OWN_WORDS = 3;

/** Whether a text says next to nothing beside its links, of which it has one at least. */
export function isLinkOnly(text: string): boolean {
  const without = text.replace(/https?:\/\/\S+/giu, ' ');
  return without !== text && (without.match(/[\p{L}\p{N}]+/gu) ?? []).length <= OWN_WORDS;
}
