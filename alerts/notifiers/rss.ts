import { z } from 'zod';
import type { Notifier } from '../notifier.ts';

interface RssSettings {
  title: string;
}

/**
 * A feed that programs read when they want to. Nothing leaves: what was delivered to this receiver is what its feed
 * shows, at an address that `GET /receivers/{id}` tells.
 */
export const rss: Notifier<RssSettings> = {
  id: 'rss',
  title: 'RSS feed',
  description: 'Keeps a feed of its messages at an address of its own, for feed readers',
  example: { title: 'Incidents of Acme' },
  settings: z.strictObject({ title: z.string().min(1).max(200).default('Earshot: incidents') }),
  mainSetting: 'title',
  secrets: [],
  async send() {
    return { ok: true, detail: 'kept for its feed' };
  },
};
