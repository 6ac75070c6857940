import type { Silence } from '../../core/routing.ts';
import { kindTitle } from '../alerts/rule-words.ts';
import { severityWords } from '../components/label-words.ts';
import { eitherText } from '../format.ts';
import { t } from '../words/t.ts';

/** What a silence is about, in words: `Acme; info or warning; “outage” in the title`. */
export function matchText(
  { brandId, matchers }: Pick<Silence, 'brandId' | 'matchers'>,
  names: ReadonlyMap<string, string>,
): string {
  const { rules, severities, themes, title } = matchers;
  return [
    brandId === null ? t('Every brand') : (names.get(brandId) ?? t('A brand that is gone')),
    rules && eitherText(rules.map(kindTitle)),
    severities && eitherText(severities.map((severity) => t(severityWords[severity]))),
    themes && t('theme {theme}', { theme: eitherText(themes) }),
    title && t('“{text}” in the title', { text: title }),
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}
