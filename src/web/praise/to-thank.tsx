import { countText } from '../format.ts';
import { MentionCard } from '../mentions/mention-card.tsx';
import { hrefWith, periodParams } from '../period/period-href.ts';
import { t } from '../words/t.ts';
import type { PraiseReport } from './praise-report.ts';

/** Praise that nobody answered, each with a form that says that somebody did. */
export function ToThank({ report: { brand, period, toThank, now } }: { report: PraiseReport }) {
  const here = hrefWith('/praise', { brand: brand.id, ...periodParams(period) });
  return (
    <section>
      <h2>{t('Whom to thank')}</h2>
      {toThank.length === 0 ? (
        <p class="faint">{t('Everybody who gave a name was thanked.')}</p>
      ) : (
        <div class="stack">
          {toThank.map(({ mention, reach, praises }) => (
            <MentionCard mention={mention} timezone={brand.timezone} now={now}>
              <div class="thanks">
                <ThankForm id={mention.id} returnTo={here} />
                <p class="meta">{worthOf(praises, reach === mention.reach ? null : reach)}</p>
              </div>
            </MentionCard>
          ))}
        </div>
      )}
    </section>
  );
}

function ThankForm({ id, returnTo }: { id: string; returnTo: string }) {
  return (
    <form method="post" action="/praise/thanked" class="row">
      <input type="hidden" name="mention" value={id} />
      <input type="hidden" name="return" value={returnTo} />
      <input
        type="url"
        name="url"
        aria-label={t('Address of your thanks, if it has one')}
        placeholder={t('Address of your thanks, if it has one')}
        maxlength={2000}
      />
      <button type="submit">{t('Mark as thanked')}</button>
    </form>
  );
}

/** Why this one comes first. */
function worthOf(praises: number, reach: number | null): string {
  const often =
    praises > 1 ? t('{count, plural, one {first praise} other {praised # times}}', { count: praises }) : '';
  const wide = reach !== null && reach > 0 ? t('reach {reach}', { reach: countText(reach) }) : '';
  return [often, wide].filter((word) => word !== '').join(' · ');
}
