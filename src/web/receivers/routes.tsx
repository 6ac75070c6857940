import { type Context, Hono } from 'hono';
import { notifierById } from '../../../alerts/registry.ts';
import { attemptsOf, findDelivery } from '../../../db/repos/telling/deliveries.ts';
import { receiverHealth } from '../../../db/repos/telling/receiver-health.ts';
import { allReceivers, deleteReceiver, findReceiver } from '../../../db/repos/telling/receivers.ts';
import { transaction } from '../../../db/store.ts';
import { feedUrl } from '../../access/message-links.ts';
import { isId } from '../../core/is-id.ts';
import type { Receiver } from '../../core/receiver.ts';
import { postPing } from '../../pipeline/post-ping.ts';
import { changeReceiver, checkReceiverName, type ReceiverWishChange } from '../../setup/change-receiver.ts';
import { addReceiver, newSigningSecret } from '../../setup/receivers.ts';
import { audit } from '../audit.ts';
import { type NoticeCode, withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { readForm } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { zoneOf } from '../time-text.ts';
import { t } from '../words/t.ts';
import { freshSettings, settingsIn, writtenSettings } from './form-settings.ts';
import { KindsPage, NewReceiverPage } from './new-receiver-page.tsx';
import { quietHoursIn } from './quiet-form.ts';
import { faultsOf, fieldsIn } from './read-receiver.ts';
import type { ReceiverFields } from './receiver-form.tsx';
import { ReceiverPage } from './receiver-page.tsx';
import { ReceiversPage } from './receivers-page.tsx';
import { SecretPage } from './secret-page.tsx';
import { TestPanel } from './test-panel.tsx';
import { usesOfReceivers } from './usage.ts';

/** Receivers: what there are, a new one, its settings, a test. */
export function receiverRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, work, baseUrl, linkKey } = deps;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const health = await receiverHealth(store);
    const uses = await usesOfReceivers(store);
    const receivers = (await allReceivers(store)).map((receiver) => ({
      receiver,
      health: health.get(receiver.id),
      uses: uses.get(receiver.id) ?? [],
    }));
    const page = <ReceiversPage receivers={receivers} now={clock.now()} />;
    return respond(c, frame, { title: t('Receivers'), section: 'receivers' }, page);
  });

  routes.get('/new', (c) => {
    const kind = c.req.query('kind') ?? '';
    if (notifierById(kind) === null) return show(c, <KindsPage />);
    return show(c, <NewReceiverPage fields={{ kind, name: '', written: freshSettings(kind) }} faults={{}} />);
  });

  routes.post('/new', async (c, next) => {
    const kind = c.req.query('kind') ?? '';
    if (notifierById(kind) === null) return next();
    const field = await readForm(c);
    const fields = fieldsIn(kind, field);
    const secret = kind === 'webhook' ? newSigningSecret() : null;
    const given = Object.entries(settingsIn(kind, field)).filter(([, value]) => value !== null);
    const settings = { ...Object.fromEntries(given), ...(secret !== null && { secret }) };
    let receiver: Receiver;
    try {
      receiver = await transaction(store, async (tx) => {
        await checkReceiverName(tx, fields.name);
        return addReceiver(tx, { name: fields.name, kind, settings }, clock.now());
      });
    } catch (error) {
      return show(c, <NewReceiverPage fields={fields} faults={faultsOf(error, field)} />, 422);
    }
    await note(c, 'create', receiver);
    if (secret === null) return c.redirect(withNotice(`/receivers/${receiver.id}`, 'receiver-added'), 303);
    return show(c, <SecretPage receiver={receiver} secret={secret} rotated={false} />);
  });

  routes.get('/:id', async (c, next) => {
    const receiver = await receiverOf(c);
    return receiver === null ? next() : showReceiver(c, receiver);
  });

  routes.get('/:id/tests/:deliveryId', async (c, next) => {
    const test = await testOf(c.req.param('id'), c.req.param('deliveryId'));
    return test === null ? next() : c.html(<TestPanel {...test} now={clock.now()} />);
  });

  routes.post('/:id', async (c, next) => {
    const receiver = await receiverOf(c);
    if (receiver === null) return next();
    const field = await readForm(c);
    const fields = fieldsIn(receiver.kind, field);
    const settings = settingsIn(receiver.kind, field);
    try {
      return await change(c, receiver, { name: fields.name, settings }, 'receiver-changed');
    } catch (error) {
      return showReceiver(c, receiver, { fields, faults: faultsOf(error, field) });
    }
  });

  routes.post('/:id/quiet', async (c, next) => {
    const receiver = await receiverOf(c);
    if (receiver === null) return next();
    return change(c, receiver, { quietHours: quietHoursIn(await readForm(c)) }, 'receiver-changed');
  });

  routes.post('/:id/test', async (c, next) => {
    const receiver = await receiverOf(c);
    if (receiver === null) return next();
    const deliveryId = await postPing(store, receiver.id, clock.now());
    await note(c, 'test', receiver);
    await work.deliverDue();
    return c.redirect(`/receivers/${receiver.id}?test=${deliveryId}`, 303);
  });

  routes.post('/:id/rotate', async (c, next) => {
    const receiver = await receiverOf(c);
    if (receiver?.kind !== 'webhook') return next();
    const secret = newSigningSecret();
    await transaction(store, (tx) => changeReceiver(tx, receiver.id, { settings: { secret } }));
    await note(c, 'rotate', receiver);
    return show(c, <SecretPage {...{ receiver, secret }} rotated={true} />);
  });

  routes.post('/:id/end-overlap', async (c, next) => {
    const receiver = await receiverOf(c);
    if (receiver === null) return next();
    return change(c, receiver, { settings: { previousSecret: null } }, 'overlap-ended');
  });

  routes.post('/:id/:verb{on|off}', async (c, next) => {
    const receiver = await receiverOf(c);
    if (receiver === null) return next();
    const enabled = c.req.param('verb') === 'on';
    return change(c, receiver, { enabled }, enabled ? 'receiver-on' : 'receiver-off');
  });

  routes.post('/:id/remove', async (c, next) => {
    const receiver = await receiverOf(c);
    if (receiver === null) return next();
    await deleteReceiver(store, receiver.id);
    await note(c, 'delete', receiver);
    return c.redirect(withNotice('/receivers', 'receiver-removed'), 303);
  });

  return routes;

  async function change(
    c: Context,
    receiver: Receiver,
    wish: ReceiverWishChange,
    notice: NoticeCode,
  ): Promise<Response> {
    await transaction(store, (tx) => changeReceiver(tx, receiver.id, wish));
    await note(c, 'update', receiver);
    return c.redirect(withNotice(`/receivers/${receiver.id}`, notice), 303);
  }

  function note(c: Context, verb: string, { id }: Receiver) {
    const about = { subject: 'receiver', subjectId: id, brandId: null };
    return audit(c, deps, { action: `receiver.${verb}`, ...about });
  }

  async function showReceiver(
    c: Context,
    receiver: Receiver,
    wrong?: { fields: ReceiverFields; faults: Record<string, string> },
  ): Promise<Response> {
    const { id, name, kind, settings } = receiver;
    const fields = wrong?.fields ?? { name, kind, written: writtenSettings(kind, settings) };
    const props = {
      ...{ receiver, fields, faults: wrong?.faults ?? {} },
      health: (await receiverHealth(store)).get(id),
      uses: (await usesOfReceivers(store)).get(id) ?? [],
      test: await testOf(id, c.req.query('test') ?? ''),
      feedUrl: kind === 'rss' ? feedUrl(baseUrl, linkKey, id) : null,
      ...{ zone: zoneOf('UTC'), now: clock.now() },
    };
    return show(c, <ReceiverPage {...props} />, wrong === undefined ? 200 : 422, name);
  }

  function show(
    c: Context,
    page: Parameters<typeof respond>[3],
    status: 200 | 422 = 200,
    title = t('Receivers'),
  ) {
    return respond(c, frame, { title, section: 'receivers', status }, page);
  }

  async function receiverOf(c: Context): Promise<Receiver | null> {
    const id = c.req.param('id') ?? '';
    return isId(id) ? findReceiver(store, id) : null;
  }

  async function testOf(receiverId: string, deliveryId: string) {
    const delivery = isId(deliveryId) ? await findDelivery(store, deliveryId) : null;
    if (delivery === null || delivery.receiverId !== receiverId) return null;
    return { delivery, attempt: (await attemptsOf(store, delivery.id)).at(-1) ?? null };
  }
}
