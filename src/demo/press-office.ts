import type { Clock } from '../core/clock.ts';
import type { IncidentData } from '../core/message.ts';
import type { MilestoneLog } from './milestones.ts';
import type { Telling } from './telling.ts';
import type { ReceivedMessage, WebhookReceiver } from './world/receiver.ts';

/** A webhook with the domain time at which it came. */
type HeardMessage = ReceivedMessage & { at: Date };

/** The people who answer: they trust verified webhooks only, and act through the HTTP API as any program would. */
export interface PressOffice {
  /** Webhooks that came since the last call. */
  heard(): HeardMessage[];
  /** Says what each message is; an incident that opened is acknowledged. */
  answer(messages: readonly HeardMessage[]): Promise<void>;
  respond(incidentId: string, response: { url: string; at: Date }): Promise<void>;
}

export interface PressOfficeOptions {
  baseUrl: string;
  apiKey: string;
  receiver: WebhookReceiver;
  clock: Clock;
  telling: Telling;
  milestones: MilestoneLog;
}

export function createPressOffice(options: PressOfficeOptions): PressOffice {
  const { receiver, clock, telling, milestones } = options;
  const inbox: HeardMessage[] = [];
  receiver.onMessage((message) => inbox.push({ ...message, at: clock.now() }));

  async function answerOne({ type, verified, id, body, at }: HeardMessage): Promise<void> {
    const verdict = verified ? 'verified' : 'NOT GENUINE';
    telling.say(at, verified ? '✓' : '!', `webhook ${type} ${verdict} (${id.slice(0, 13)}…)`);
    if (!verified) return;
    if (type === 'incident.resolved') milestones.reach('resolved');
    if (type !== 'incident.opened') return;
    milestones.reach('webhook verified');
    const { incident } = (body as { data: IncidentData }).data;
    await act(options, incident.id, 'acknowledge', {});
  }

  return {
    heard: () => inbox.splice(0),
    async answer(messages) {
      for (const message of messages) await answerOne(message);
    },
    respond: (incidentId, { url, at }) => act(options, incidentId, 'respond', { url, at: at.toISOString() }),
  };
}

async function act(
  { baseUrl, apiKey }: PressOfficeOptions,
  incidentId: string,
  verb: 'acknowledge' | 'respond',
  body: object,
): Promise<void> {
  const response = await fetch(`${baseUrl}/api/v1/incidents/${incidentId}/${verb}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok)
    throw new Error(`the API answered ${response.status} to ${verb}: ${await response.text()}`);
}
