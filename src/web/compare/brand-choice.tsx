import type { Brand } from '../../core/brand.ts';
import type { Period } from '../period/period.ts';
import { periodParams } from '../period/period-href.ts';
import { t } from '../words/t.ts';

interface BrandChoiceProps {
  all: readonly Brand[];
  /** Ids. */
  chosen: readonly string[];
  period: Period;
}

/** Which brands are compared: a box to tick for each. */
export function BrandChoice({ all, chosen, period }: BrandChoiceProps) {
  return (
    <form method="get" action="/compare" class="row choices">
      {Object.entries(periodParams(period)).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {all.map(({ id, name }) => (
        <label class="check">
          <input type="checkbox" name="brand" value={id} checked={chosen.includes(id)} />
          <bdi>{name}</bdi>
        </label>
      ))}
      <button type="submit">{t('Compare')}</button>
    </form>
  );
}
