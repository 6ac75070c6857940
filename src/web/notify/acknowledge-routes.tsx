import { Hono } from 'hono';
import { findIncident, type TrackedIncident } from '../../../db/repos/incidents/incidents.ts';
import { findReceiver } from '../../../db/repos/telling/receivers.ts';
import { readLink } from '../../access/link-tokens.ts';
import { actOnIncident } from '../../pipeline/incidents/actions.ts';
import type { PagesDeps } from '../deps.ts';
import { notFound } from '../problems.tsx';
import { type Frame, respond } from '../respond.tsx';
import { AcknowledgePage } from './acknowledge-page.tsx';

/**
 * What the link in a message opens. Programs open links before people do, to look for viruses, so opening shows a
 * button and does nothing; the button acknowledges in the name of the receiver that the message went to.
 */
export function acknowledgeRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, work, linkKey } = deps;
  const routes = new Hono();
  const lost = notFound(frame);

  /** The incident, or the one that it was made a part of since. */
  async function wholeOf(id: string): Promise<TrackedIncident | null> {
    const incident = await findIncident(store, id);
    return incident?.mergedInto == null ? incident : wholeOf(incident.mergedInto);
  }

  async function linked(token: string) {
    const [incidentId, receiverId] = readLink(linkKey, 'acknowledge', token, clock.now()) ?? [];
    if (incidentId === undefined || receiverId === undefined) return null;
    const incident = await wholeOf(incidentId);
    const receiver = await findReceiver(store, receiverId);
    return incident === null || receiver === null ? null : { incident, receiver };
  }

  routes.get('/:token', async (c, next) => {
    const found = await linked(c.req.param('token'));
    if (found === null) return lost(c, next);
    const page = <AcknowledgePage {...found} />;
    return respond(c, frame, { title: found.incident.title, bare: true }, page);
  });

  // The token in the address is what allows it: a form from elsewhere that has it could open the page as well.
  routes.post('/:token', async (c, next) => {
    const found = await linked(c.req.param('token'));
    if (found === null) return lost(c, next);
    const { incident, receiver } = found;
    await actOnIncident(deps, incident.id, { kind: 'acknowledge', actor: `receiver ${receiver.name}` });
    await work.deliverDue();
    return c.redirect(new URL(c.req.url).pathname, 303);
  });

  return routes;
}
