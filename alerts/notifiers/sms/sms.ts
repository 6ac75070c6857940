import { z } from 'zod';
import type { Notifier } from '../../notifier.ts';
import { post } from '../../post.ts';
import { tellingOf } from '../../render/message-telling.ts';
import { type BodyType, bodyTypes, filledBody, filledUrl } from './template.ts';
import { smsText } from './text.ts';

interface SmsSettings {
  to: string;
  url: string;
  method: 'GET' | 'POST';
  type: BodyType;
  body?: string | undefined;
  authorization?: string | undefined;
  parts: number;
}

/**
 * Sends a text message through the HTTP interface of any gateway: `url` and `body` are what it documents, with `{to}`
 * and `{text}` where they belong.
 */
export const sms: Notifier<SmsSettings> = {
  id: 'sms',
  title: 'Text message',
  description: 'Sends a text message through the HTTP interface of any SMS gateway',
  example: {
    to: '+4915112345678',
    url: 'https://sms.example.com/v1/messages',
    method: 'POST',
    type: 'application/json',
    body: '{"recipient":"{to}","content":"{text}"}',
    authorization: 'Bearer XXXX',
    parts: 2,
  },
  settings: z
    .strictObject({
      to: z.string().regex(/^\+?\d{3,20}$/u, { error: 'expected a number such as +4915112345678' }),
      url: z
        .string()
        .max(2_000)
        .refine(isAddress, { error: 'expected an address that begins with https://' }),
      method: z.enum(['GET', 'POST']).default('POST'),
      type: z.enum(bodyTypes).default('application/json'),
      body: z.string().max(10_000).optional(),
      /** The whole header, such as `Bearer …` or `Basic …`. */
      authorization: z
        .string()
        .regex(/^[\x20-\x7e]{1,1000}$/u)
        .optional(),
      /** How many messages a long one may cost. */
      parts: z.int().min(1).max(6).default(2),
    })
    .refine(({ url, body }) => `${url}${body ?? ''}`.includes('{text}'), {
      error: 'url or body must hold {text}',
      path: ['body'],
    })
    .refine(({ method, body }) => method === 'POST' || body === undefined, {
      error: 'GET has no body: put {to} and {text} into url',
      path: ['body'],
    })
    .refine(({ type, body }) => type !== 'application/json' || body === undefined || isJson(body), {
      error: 'expected JSON with "{to}" and "{text}" between quotation marks',
      path: ['body'],
    }),
  mainSetting: 'to',
  secrets: ['url', 'body', 'authorization'],
  send({ message, links }, settings, context) {
    const { to, url, method, type, body, authorization, parts } = settings;
    const values = { to, text: smsText(tellingOf(message, links), parts) };
    const request = {
      url: filledUrl(url, values),
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': type }),
        ...(authorization === undefined ? {} : { authorization }),
      },
      ...(body === undefined ? {} : { body: filledBody(body, type, values) }),
    };
    return post(request, context);
  },
};

/** Placeholders may stand anywhere but in the host. */
function isAddress(url: string): boolean {
  const values = { to: 'a', text: 'b' };
  if (!/^https?:\/\//u.test(url) || !URL.canParse(filledUrl(url, values))) return false;
  return new URL(filledUrl(url, values)).host === new URL(filledUrl(url, { to: 'c', text: 'd' })).host;
}

function isJson(template: string): boolean {
  try {
    JSON.parse(filledBody(template, 'application/json', { to: '+1', text: '"\\' }));
    return true;
  } catch {
    return false;
  }
}
