import { Hono } from 'hono';
import { findBrand } from '../../../db/repos/brands/brands.ts';
import { type MentionFilter, pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { correctionsOf } from '../../../db/repos/quality/corrections.ts';
import { answerPutAside } from '../../../db/repos/quality/relevance-reviews.ts';
import { isId } from '../../core/is-id.ts';
import { relevanceReport } from '../../pipeline/relevance/relevance-report.ts';
import { knownActor } from '../actor.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm } from '../form.ts';
import { checkedCursor } from '../list-cursor.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { reviewHref } from './review-href.ts';
import { ReviewPage } from './review-page.tsx';

const SHOWN = 30;
const ANSWERED = 5;

/** What a brand asks people: the mentions that may be about it, and some of those that were put aside. */
export function reviewRoutes({ store, clock }: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();
  const newest = (filter: MentionFilter, cursor: string | null) =>
    pageOfMentions(store, filter, '-publishedAt', { limit: SHOWN, cursor });

  routes.get('/:id/review', async (c, next) => {
    const id = c.req.param('id');
    const brand = isId(id) ? await findBrand(store, id) : null;
    if (brand === null) return next();
    const cursor = checkedCursor(c.req.query('cursor') || null, 'id');
    const report = await relevanceReport(store, brand);
    const possible = await newest({ brandId: brand.id, possible: true }, cursor);
    const words = await correctionsOf(store, brand.id, 'relevance', ANSWERED);
    const answered = await newest(
      { ids: words.map(({ mentionId }) => mentionId), irrelevantToo: true },
      null,
    );
    const sample = await newest({ ids: report.sample, irrelevantToo: true }, null);
    return respond(
      c,
      frame,
      { title: t('About {brand}, or not?', { brand: brand.name }), section: 'mentions', brandId: brand.id },
      <ReviewPage
        brand={brand}
        report={report}
        possible={possible.items}
        sample={sample.items}
        answered={answered.items}
        cursor={cursor}
        nextCursor={possible.nextCursor}
      />,
    );
  });

  routes.post('/:id/review', async (c) => {
    const mention = (await readForm(c))('unsure');
    if (!isId(mention)) throw new FormError(t('This button is not known. Reload the page and try again.'));
    const word = { by: knownActor(c) || 'somebody', at: clock.now() };
    await answerPutAside(store, mention, 'unsure', word);
    return c.redirect(withNotice(reviewHref(c.req.param('id')), 'unsure'), 303);
  });

  return routes;
}
