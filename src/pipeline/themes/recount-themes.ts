import {
  brandThemesOf,
  changeThemes,
  type ThemedMention,
  themedMentionsAfter,
} from '../../../db/repos/brands/brand-themes.ts';
import { transaction } from '../../../db/store.ts';
import { compileOwnThemes } from '../../analysis/theme/own-themes.ts';
import { isSharedTheme } from '../../analysis/theme/themes.ts';
import { firstIdAt } from '../../core/id.ts';
import { addMs, DAY } from '../../core/time.ts';
import type { PipelineContext } from '../context.ts';
import { mentionThemes } from '../understand/mention-themes.ts';

/** How far back a new theme is looked for. */
const REACH = 90 * DAY;
const BATCH = 200;

/**
 * Finds a brand's own themes in its mentions of the last 90 days, as if they had always been there; themes that all
 * brands have stay as they are. Doing it again changes nothing. Says how many mentions were changed.
 *
 * @throws the reason of `signal`, when it ends the work before it is through
 */
export async function recountThemes(
  { store, clock }: Pick<PipelineContext, 'store' | 'clock'>,
  brandId: string,
  signal: AbortSignal,
): Promise<number> {
  const own = compileOwnThemes(await brandThemesOf(store, brandId));
  let after = firstIdAt(addMs(clock.now(), -REACH));
  let changed = 0;
  for (;;) {
    signal.throwIfAborted();
    const mentions = await themedMentionsAfter(store, brandId, after, BATCH);
    const last = mentions.at(-1);
    if (last === undefined) return changed;
    after = last.id;
    const changes = mentions.flatMap((mention) => changeOf(mention, own));
    await transaction(store, (tx) => changeThemes(tx, changes));
    changed += changes.length;
  }
}

function changeOf(
  { id, themes, spans, language, ...item }: ThemedMention,
  own: ReturnType<typeof compileOwnThemes>,
): Pick<ThemedMention, 'id' | 'themes'>[] {
  const found = mentionThemes(item, spans, language, own).filter((theme) => !isSharedTheme(theme));
  const had = themes.filter((theme) => !isSharedTheme(theme));
  if (had.length === found.length && found.every((theme) => had.includes(theme))) return [];
  return [{ id, themes: [...themes.filter(isSharedTheme), ...found] }];
}
