import type { Receiver } from '../../core/receiver.ts';
import { Field } from '../components/fields.tsx';
import { Panel } from '../components/panel.tsx';
import { t } from '../words/t.ts';
import { QUIET_ROWS } from './quiet-form.ts';
import { QuietWeek } from './quiet-week.tsx';
import { dayNames } from './week-words.ts';

interface QuietPanelProps {
  receiver: Receiver;
  /** Zone that is proposed where none is set. */
  zone: string;
}

/** When a receiver is left alone, drawn and to be changed. */
export function QuietPanel({ receiver: { id, quietHours }, zone }: QuietPanelProps) {
  const rows = [...(quietHours?.windows ?? []), { days: [], from: '', to: '' }].slice(0, QUIET_ROWS);
  const names = dayNames('short');
  return (
    <Panel title={t('Quiet hours')} id="quiet">
      {quietHours === null ? (
        <p>{t('None: messages come at any time of day.')}</p>
      ) : (
        <QuietWeek quietHours={quietHours} />
      )}
      <form method="post" action={`/receivers/${id}/quiet`} class="form">
        <p class="row">
          <button type="submit" name="do" value="nights">
            {t('Every night, 22 to 7')}
          </button>
          <button type="submit" name="do" value="off-work">
            {t('Evenings, nights and weekends')}
          </button>
          {quietHours !== null && (
            <button type="submit" name="do" value="none">
              {t('No quiet hours')}
            </button>
          )}
        </p>
        <Field
          name="timezone"
          label={t('Time zone of those who get it')}
          value={quietHours?.timezone ?? zone}
          required
          maxlength={100}
        />
        <details open={quietHours !== null}>
          <summary>{t('Set the times yourself')}</summary>
          <div class="form">
            {rows.map(({ days, from, to }, row) => (
              <fieldset class="window">
                <legend>{row < rows.length - 1 ? t('Quiet') : t('Another time')}</legend>
                <div class="row">
                  {names.map((name, day) => (
                    <label class="check">
                      <input
                        type="checkbox"
                        name={`day-${row}-${day + 1}`}
                        value="yes"
                        checked={days.includes(day + 1)}
                      />
                      <span>{name}</span>
                    </label>
                  ))}
                </div>
                <div class="row">
                  <Field type="time" name={`from-${row}`} label={t('Begins')} value={from} />
                  <Field type="time" name={`to-${row}`} label={t('Ends')} value={to} />
                </div>
              </fieldset>
            ))}
            <p class="meta">
              {t(
                'An end that is not after the beginning is on the next day; 00:00 to 00:00 is the whole day.',
              )}
            </p>
            <button type="submit" name="do" value="save">
              {t('Save quiet hours')}
            </button>
          </div>
        </details>
      </form>
    </Panel>
  );
}
