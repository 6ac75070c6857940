import { notifierById } from '../../../alerts/registry.ts';
import { pageOfDeliveries } from '../../../db/repos/telling/deliveries.ts';
import { allReceivers } from '../../../db/repos/telling/receivers.ts';
import type { Store } from '../../../db/store.ts';
import type { Receiver } from '../../core/receiver.ts';
import { type Finding, ill, well } from './finding.ts';

/** Whether there are receivers, can be told, and took what they were told last. */
export async function checkReceivers(store: Store, mail: { hasMailServer: boolean }): Promise<Finding[]> {
  const receivers = await allReceivers(store);
  if (receivers.length === 0)
    return [ill('receivers', 'nobody is told anything', 'add a receiver to earshot.yaml, and apply it')];
  const findings: Finding[] = [];
  for (const receiver of receivers) {
    findings.push(checkSettings(receiver, mail) ?? (await checkNewestDelivery(store, receiver)));
  }
  return findings;
}

function checkSettings(
  { name, kind, settings, disabledReason }: Receiver,
  { hasMailServer }: { hasMailServer: boolean },
): Finding | null {
  const what = `receiver ${name}`;
  if (disabledReason !== null)
    return ill(what, `disabled: ${disabledReason}`, 'correct its settings, which enables it again');
  const notifier = notifierById(kind);
  if (notifier === null) return ill(what, `there is no notifier "${kind}"`, 'remove it, or update Earshot');
  if (!notifier.settings.safeParse(settings).success)
    return ill(what, 'its settings are not valid', 'correct them in earshot.yaml, and apply it');
  if (kind === 'email' && !hasMailServer) return ill(what, 'no mail server is set', 'set SMTP_URL');
  return null;
}

async function checkNewestDelivery(store: Store, { id, name, kind }: Receiver): Promise<Finding> {
  const { items } = await pageOfDeliveries(store, { receiverId: id }, { limit: 1, cursor: null });
  const [newest] = items;
  const what = `receiver ${name}`;
  if (newest?.state !== 'retrying' && newest?.state !== 'parked') return well(what, kind);
  return ill(
    what,
    `did not take what was sent last: ${newest.lastReason ?? 'no reason was kept'}`,
    'see that its address is right and reachable from here',
  );
}
