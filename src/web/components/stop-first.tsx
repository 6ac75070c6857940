import { rich } from '../words/t.ts';

/** What a person must know who is told to run a command while these pages are served. */
export function StopFirst() {
  return (
    <p class="faint">
      {rich(
        'Without {setting}, stop Earshot first and start it again afterwards: its embedded database belongs to one process.',
        { setting: <code>DATABASE_URL</code> },
      )}
    </p>
  );
}
