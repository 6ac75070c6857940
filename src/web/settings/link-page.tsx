import { t } from '../words/t.ts';
import { Section } from './section.tsx';
import { SettingsFrame } from './settings-frame.tsx';

interface LinkPageProps {
  title: string;
  /** What it is for, in a sentence. */
  says: string;
  url: string;
  /** Whether it went out by mail; null where none was meant to. */
  mailed: boolean | null;
}

/** A link that is shown once, for somebody else. */
export function LinkPage({ title, says, url, mailed }: LinkPageProps) {
  return (
    <SettingsFrame part="members">
      <Section id="link" title={title}>
        <p>{says}</p>
        <label class="field">
          <span>{t('Link to copy')}</span>
          <input class="copy" type="text" value={url} readonly />
        </label>
        {mailed === true && <p>{t('It is also on its way by mail.')}</p>}
        {mailed === false && <p>{t('No mail went out: hand the link over yourself.')}</p>}
        <p class="faint">{t('It is shown only now. Whoever has it can use it.')}</p>
        <p>
          <a class="button" href="/settings/members">
            {t('Back to the members')}
          </a>
        </p>
      </Section>
    </SettingsFrame>
  );
}
