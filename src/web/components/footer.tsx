import { languageNames } from '../language-names.ts';
import { locales, reader } from '../reader.ts';
import { t } from '../words/t.ts';

/** In which language and zone the page is written, and how to change that. */
export function Footer() {
  const { locale, timezone } = reader();
  return (
    <footer class="bottom">
      <div class="wide">
        <p>
          {timezone === null
            ? t('Times are those of each brand’s zone.')
            : t('Your times: {zone}', { zone: timezone })}
        </p>
        <form class="languages" method="post" action="/language" aria-label={t('Language')}>
          {locales.map((one) => (
            <button
              type="submit"
              name="locale"
              value={one}
              lang={one}
              aria-pressed={one === locale ? 'true' : 'false'}
            >
              {languageNames[one]}
            </button>
          ))}
        </form>
        <a href="/api/docs">API</a>
      </div>
    </footer>
  );
}
