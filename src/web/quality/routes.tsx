import { Hono } from 'hono';
import { allBrands, findBrand } from '../../../db/repos/brands/brands.ts';
import {
  answeredReviews,
  countOpenReviews,
  findReview,
  pageOfReviews,
} from '../../../db/repos/quality/reviews.ts';
import { isId } from '../../core/is-id.ts';
import { type SentimentLabel, sentimentLabels } from '../../core/sentiment.ts';
import { agreementOf, pairsOf } from '../../pipeline/quality/agreement.ts';
import { judgeReview } from '../../pipeline/quality/answer-review.ts';
import { sampledSince } from '../../pipeline/quality/error-rates.ts';
import { qualityReport } from '../../pipeline/quality/quality-report.ts';
import { knownActor } from '../actor.ts';
import { audit } from '../audit.ts';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { type BrandQuality, BrandsPage } from './brands-page.tsx';
import { QualityPage } from './quality-page.tsx';
import { ReviewPage } from './review-page.tsx';

const answers: readonly (SentimentLabel | 'not-about' | 'unsure')[] = [
  ...sentimentLabels,
  'not-about',
  'unsure',
];

/** How well all brands are judged. */
export function qualityRoutes({ store, clock }: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();
  routes.get('/', async (c) => {
    const brands: BrandQuality[] = [];
    for (const brand of await allBrands(store)) {
      const judged = pairsOf(await answeredReviews(store, brand.id, sampledSince(clock.now())));
      const { texts, accuracy, negativeRecall } = agreementOf(judged);
      brands.push({ brand, texts, accuracy, negativeRecall, open: await countOpenReviews(store, brand.id) });
    }
    return respond(
      c,
      frame,
      { title: t('How good is this?'), section: 'quality' },
      <BrandsPage brands={brands} />,
    );
  });
  return routes;
}

/** How well one brand is judged, and its blind samples to answer. */
export function brandQualityRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, work } = deps;
  const routes = new Hono();
  const brandOf = async (id: string) => (isId(id) ? findBrand(store, id) : null);

  routes.get('/:id/quality', async (c, next) => {
    const brand = await brandOf(c.req.param('id'));
    if (brand === null) return next();
    const report = await qualityReport(store, brand, clock.now());
    const title = t('How good is this for {brand}?', { brand: brand.name });
    const head = { title, section: 'quality', brandId: brand.id } as const;
    return respond(c, frame, head, <QualityPage brand={brand} report={report} />);
  });

  routes.get('/:id/reviews', async (c, next) => {
    const brand = await brandOf(c.req.param('id'));
    if (brand === null) return next();
    const { items } = await pageOfReviews(store, brand.id, false, { limit: 1, cursor: null });
    const page = (
      <ReviewPage brand={brand} review={items[0] ?? null} open={await countOpenReviews(store, brand.id)} />
    );
    const title = t('Judge mentions of {brand}', { brand: brand.name });
    return respond(c, frame, { title, section: 'quality', brandId: brand.id }, page);
  });

  routes.post('/:id/reviews/:review', async (c, next) => {
    const { id, review } = c.req.param();
    const field = await readForm(c);
    const answer = answers.find((known) => known === field('answer'));
    if (answer === undefined)
      throw new FormError(t('This button is not known. Reload the page and try again.'));
    const word = { by: knownActor(c) || 'somebody', at: clock.now() };
    const drawn = isId(review) ? await findReview(store, review) : null;
    if (drawn?.brandId !== id) return next();
    await judgeReview(store, review, answer, word);
    await audit(c, deps, {
      action: 'review.answer',
      subject: 'review',
      subjectId: review,
      brandId: id,
      changes: { answer },
    });
    await work.evaluate(id);
    return c.redirect(`/brands/${id}/reviews`, 303);
  });

  return routes;
}
