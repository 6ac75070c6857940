import type { Child } from 'hono/jsx';
import { may } from '../visitor.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';

const parts = {
  you: { label: 'You', href: '/settings' },
  members: { label: 'Members', href: '/settings/members' },
  keys: { label: 'API keys', href: '/settings/keys' },
  audit: { label: 'Audit log', href: '/settings/audit' },
  data: { label: 'Data', href: '/settings/data' },
} as const satisfies Record<string, { label: Phrase; href: string }>;

export type SettingsPart = keyof typeof parts;

interface SettingsFrameProps {
  part: SettingsPart;
  /** Heading of a page that lies within a part. */
  title?: string;
  children?: Child;
}

/** A page of the settings, below links to the others. Who is no admin sees their own alone. */
export function SettingsFrame({ part, title, children }: SettingsFrameProps) {
  return (
    <>
      <h1>{t('Settings')}</h1>
      {may('admin') && (
        <nav class="segments" aria-label={t('Settings')}>
          {Object.entries(parts).map(([name, { label, href }]) => (
            <a href={href} aria-current={name === part ? 'page' : undefined}>
              {t(label)}
            </a>
          ))}
        </nav>
      )}
      {title !== undefined && <h2 class="settings-title">{title}</h2>}
      <div class="stack settings">{children}</div>
    </>
  );
}
