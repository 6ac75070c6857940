import { notifierById } from '../../../alerts/registry.ts';
import type { ReceiverWish } from '../../setup/receivers.ts';
import type { WatchWish } from '../../setup/watch-brand.ts';
import { reader } from '../reader.ts';
import { listed, webAddress } from '../written.ts';
import { type Answers, queryOf } from './answers.ts';
import { wishOf } from './place.ts';
import { simpleNotifiers } from './telling-step.tsx';

/** Every morning at eight. */
const MORNING = '0 8 * * *';

/** All answers as what is to be set up. */
export function watchWish(answers: Answers, given: URLSearchParams): WatchWish {
  const { name, aliases, handles, competitors, url, description, sources } = answers;
  return {
    brand: {
      name,
      query: queryOf(answers),
      aliases: listed(aliases),
      handles: listed(handles),
      description: description === '' ? null : description,
      url: webAddress(url),
      timezone: reader().timezone ?? undefined,
    },
    competitors: listed(competitors),
    sources: (sources ?? []).flatMap((value) => wishOf(value) ?? []),
    receiverIds: given.getAll('receiver'),
    receiver: receiverIn(given),
    digestAt: given.get('digest') === 'yes' ? MORNING : null,
  };
}

/** The receiver that was asked for by the one thing that its notifier needs to know. */
function receiverIn(given: URLSearchParams): ReceiverWish | null {
  const kind = simpleNotifiers.find((id) => id === given.get('kind'));
  const notifier = notifierById(kind ?? '');
  const to = (given.get('to') ?? '').trim();
  if (notifier === null) return null;
  const value = notifier.id === 'email' ? [to] : to;
  const name = notifier.id === 'email' ? to : notifier.title;
  return { name, kind: notifier.id, settings: { [notifier.mainSetting]: value } };
}
