import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { telegram } from '../../../alerts/notifiers/telegram/telegram.ts';
import { serve } from '../../net/local-server.ts';
import { notifyContext } from '../support/context.ts';
import { messageOf, opened } from '../support/messages.ts';

const settings = { chat: '-100', token: '1:abc' };

test('a chat that became a supergroup is followed, and said so', async () => {
  const chats: string[] = [];
  const server = await serve(async (request, response) => {
    const { chat_id } = JSON.parse(await text(request)) as { chat_id: string };
    chats.push(chat_id);
    const moved = chat_id === '-100';
    response
      .writeHead(moved ? 400 : 200)
      .end(
        moved
          ? '{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded","parameters":{"migrate_to_chat_id":-200}}'
          : '{"ok":true,"result":{}}',
      );
  });
  const outcome = await telegram.send(
    { id: 'msg-1', message: opened },
    { ...settings, server },
    notifyContext(),
  );
  expect(chats).toEqual(['-100', '-200']);
  expect(outcome).toEqual({ ok: true, detail: 'answered 200; the chat is -200 now: set it' });
});

test.each([
  [401, '{"ok":false,"description":"Unauthorized"}', 'unauthorized'],
  [404, '{"ok":false,"description":"Not Found"}', 'unauthorized'],
  [400, '{"ok":false,"description":"Bad Request: chat not found"}', 'not-found'],
  [200, '{"ok":false}', 'unexpected-answer'],
])('%i %s is %s', async (status, body, reason) => {
  const server = await serve((_, response) => void response.writeHead(status).end(body));
  const outcome = await telegram.send({ id: 'm', message: opened }, { ...settings, server }, notifyContext());
  expect(outcome).toMatchObject({ ok: false, reason, retryable: false });
});

test('a link that Telegram would refuse as a button is written out', async () => {
  const bodies: string[] = [];
  const server = await serve(async (request, response) => {
    bodies.push(await text(request));
    response.end('{"ok":true}');
  });
  const { data } = messageOf('incident.opened');
  const message = messageOf('incident.opened', {
    incident: { ...data.incident, url: 'http://127.0.0.1:3000/incidents/1' },
  });
  const links = { acknowledge: 'http://10.0.0.7/ack/1', chart: null };
  await telegram.send({ id: 'msg-1', message, links }, { ...settings, server }, notifyContext());
  const sent = JSON.parse(bodies[0] ?? '');
  expect(sent).not.toHaveProperty('reply_markup');
  for (const url of [links.acknowledge, 'http://127.0.0.1:3000/incidents/1'])
    expect(sent.text).toContain(`: ${url}\n`);
});

test.each([
  [-1001234567890, '-1001234567890'],
  ['@acme_alerts', '@acme_alerts'],
])('the chat may be written as %j', (chat, read) => {
  expect(telegram.settings.parse({ ...settings, chat }).chat).toBe(read);
});
