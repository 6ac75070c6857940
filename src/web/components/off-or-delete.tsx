import type { Child } from 'hono/jsx';
import { t } from '../words/t.ts';
import { Confirm } from './confirm.tsx';
import { Panel } from './panel.tsx';

interface OffOrDeleteProps {
  /** Address of what it is about: `/off`, `/on` and `/remove` below it are posted to. */
  path: string;
  on: boolean;
  /** What the button that deletes says. */
  verb: string;
  /** What would be lost. */
  children?: Child;
}

/** How something that tells people is turned off for a while, or removed for good. */
export function OffOrDelete({ path, on, verb, children }: OffOrDeleteProps) {
  return (
    <Panel title={t('Turn off or delete')}>
      <div class="stack">
        <form method="post" action={`${path}/${on ? 'off' : 'on'}`}>
          <button type="submit">{on ? t('Turn off') : t('Turn on')}</button>
        </form>
        <Confirm label={t('Delete …')} action={`${path}/remove`} verb={verb}>
          {children}
        </Confirm>
      </div>
    </Panel>
  );
}
