import { totalMentions } from '../../core/metrics.ts';
import type { SharedVoices } from '../../pipeline/stats/shared-voices.ts';
import { NumberLink } from '../components/number-link.tsx';
import { portionText } from '../format.ts';
import type { Period } from '../period/period.ts';
import { hrefWith, periodParams } from '../period/period-href.ts';
import { t } from '../words/t.ts';
import { shareRange } from './estimate-text.ts';

interface VoiceShareProps {
  brandId: string;
  voices: SharedVoices | null;
  period: Period;
}

/** How much of what is said of a brand and its competitors is said of each. */
export function VoiceShare({ brandId, voices, period }: VoiceShareProps) {
  if (voices === null)
    return (
      <section class="panel">
        <h2>{t('Share of voice')}</h2>
        <p class="faint">{t('Name its competitors, and their share of what is said appears here.')}</p>
      </section>
    );
  const { from, to } = period;
  const compared = voices.voices.map(({ brand }) => brand.id).slice(0, 5);
  return (
    <section class="panel">
      <h2>
        <a href={hrefWith('/compare', { brands: compared.join(','), ...periodParams(period) })}>
          {t('Share of voice')}
        </a>
      </h2>
      <ol class="ranks">
        {voices.voices.map(({ brand, counts, share }) => (
          <li class={brand.id === brandId ? 'is-accent' : 'is-neutral'}>
            <span class="rank-name">
              <bdi>{brand.name}</bdi>
            </span>
            <NumberLink
              count={totalMentions(counts)}
              filter={{
                brandId: brand.id,
                from,
                to,
                withoutSources: voices.leftOut.map(({ source }) => source.id),
              }}
            />
            <span class="rank-share" title={share === null ? undefined : shareRange(share)}>
              {share === null ? '–' : portionText(share.estimate)}
            </span>
            <i class="rank-bar" style={`width:${Math.round(100 * (share?.estimate ?? 0))}%`} />
          </li>
        ))}
      </ol>
      <p class="meta">
        {voices.leftOut.length === 0
          ? t('Over all sources: each is read for all of them.')
          : t(
              'Over the sources that are read for all of them; {count, plural, one {# that asks for some only is} other {# that ask for some only are}} left out.',
              { count: voices.leftOut.length },
            )}
      </p>
    </section>
  );
}
