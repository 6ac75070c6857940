import { eq } from 'drizzle-orm';
import { recordAudit } from '../../db/repos/access/audit.ts';
import { changeMention } from '../../db/repos/mentions/change-mention.ts';
import { pageOfMentions } from '../../db/repos/mentions/mention-feed.ts';
import { reviews } from '../../db/schema/index.ts';
import type { Store } from '../../db/store.ts';
import type { SentimentLabel } from '../../src/core/sentiment.ts';
import { addMs, DAY, HOUR } from '../../src/core/time.ts';
import { judgeReview } from '../../src/pipeline/quality/answer-review.ts';
import { drawSentimentSamples } from '../../src/pipeline/quality/draw-reviews.ts';
import { addBrandTheme } from '../../src/setup/brand-themes.ts';
import { addBrand } from '../../src/setup/brands.ts';
import { addReceiver } from '../../src/setup/receivers.ts';
import { addRule } from '../../src/setup/rules.ts';
import { addSilence } from '../../src/setup/silences.ts';
import { saveView } from '../../src/setup/views.ts';
import { compareWith } from '../../src/setup/watch-brand.ts';
import { ingest, type Seeded, seed, seedDigest } from './seed.ts';
import { teamPosts } from './seed-team-posts.ts';

/** What tells one brand from the things that are called as it is. */
const rentals = 'Rental bikes in the city: stations, locks, an app.';

/** A team that has lived with Earshot for a while: every page has something to show. */
export async function seedTeam(store: Store): Promise<Seeded> {
  const seeded = await seed(store);
  const { brand, clock } = seeded;
  const now = clock.now();
  await addBrand(store, { name: 'Summit', timezone: brand.timezone, description: rentals }, now);
  await compareWith(store, brand, ['Pedalo', 'Summit'], now);
  await ingest(store, clock, teamPosts(now));
  await seedDigest(store, seeded);
  await tellMore(store, seeded);
  await addBrandTheme(
    store,
    brand.id,
    { title: 'Locks', phrases: ['lock*', 'unlock*'], origin: 'person' },
    now,
  );
  await answerSome(store, seeded);
  await saveView(
    store,
    { name: 'Angry and unanswered', query: 'sentiment=negative&status=new', userId: null },
    now,
  );
  await recordAudit(store, {
    at: now,
    actor: { kind: 'local', id: null, name: 'Mara' },
    action: 'silence.create',
    subject: 'silence',
    subjectId: null,
    brandId: brand.id,
    changes: { reason: [null, 'The new prices were announced'] },
  });
  await judgeSamples(store, seeded);
  return seeded;
}

/** Blind samples of this week, of which most have been judged: as the program did, now and then otherwise. */
async function judgeSamples(store: Store, { brand, clock }: Seeded): Promise<void> {
  await drawSentimentSamples(store, addMs(clock.now(), 7 * DAY));
  const drawn = await store.db.query.reviews.findMany({ where: eq(reviews.brandId, brand.id), limit: 24 });
  for (const [index, { id, said }] of drawn.entries()) {
    const answer = index % 5 === 4 ? 'neutral' : (said as SentimentLabel);
    await judgeReview(store, id, answer, { by: 'Mara', at: clock.now() });
  }
}

/** Receivers of several kinds, rules that wait and escalate, and a silence. */
async function tellMore(store: Store, { brand, clock }: Seeded): Promise<void> {
  const now = clock.now();
  const phone = await addReceiver(
    store,
    { name: 'night-phone', kind: 'ntfy', settings: { topic: 'halden-night' } },
    now,
  );
  const chat = await addReceiver(
    store,
    {
      name: 'marketing',
      kind: 'slack',
      settings: { url: 'https://hooks.slack.example/services/SECRET-SLACK' },
      quietHours: {
        timezone: 'Europe/Berlin',
        windows: [{ days: [1, 2, 3, 4, 5], from: '20:00', to: '07:00' }],
      },
    },
    now,
  );
  await addRule(
    store,
    {
      brandId: brand.id,
      kind: 'keyword',
      settings: { query: 'refund OR scandal' },
      receiverIds: [chat.id],
      escalation: { steps: [{ afterMinutes: 30, receiverIds: [phone.id] }], remindMinutes: 120 },
    },
    now,
  );
  await addSilence(
    store,
    {
      brandId: brand.id,
      matchers: { themes: ['prices'] },
      startsAt: addMs(now, -HOUR),
      endsAt: addMs(now, DAY),
      reason: 'The new prices were announced; we know that people grumble.',
      createdBy: 'Mara',
    },
    now,
  );
}

/** A mention that was answered, one that somebody looks after, and one that a person judged otherwise. */
async function answerSome(store: Store, { brand, clock }: Seeded): Promise<void> {
  const filter = { brandId: brand.id, sentiment: 'negative' as const };
  const { items } = await pageOfMentions(store, filter, 'score', { limit: 3, cursor: null });
  const word = { by: 'Mara', at: clock.now() };
  const [first, second, third] = items;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('nobody complained');
  const response = { url: 'https://halden.example/answers/1', at: clock.now().toISOString() };
  await changeMention(store, first.id, { status: 'answered', response, tags: ['refund', 'vip'] }, word);
  await changeMention(store, second.id, { assignee: 'Jonas', status: 'seen', tags: ['refund'] }, word);
  await changeMention(store, third.id, { sentiment: 'neutral' }, word);
}
