import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { Child } from 'hono/jsx';
import { allBrands, findBrand, findBrandByName } from '../../../db/repos/brands/brands.ts';
import { allReceivers } from '../../../db/repos/telling/receivers.ts';
import { transaction } from '../../../db/store.ts';
import { isId } from '../../core/is-id.ts';
import { SetupError } from '../../setup/fault.ts';
import { queryFault } from '../../setup/query-fault.ts';
import { watchBrand } from '../../setup/watch-brand.ts';
import { audit } from '../audit.ts';
import type { PagesDeps } from '../deps.ts';
import { type Frame, respond } from '../respond.tsx';
import { may } from '../visitor.ts';
import { t } from '../words/t.ts';
import { webAddress } from '../written.ts';
import { type Answers, answersIn, givenIn, queryOf } from './answers.ts';
import { FoundPlaces } from './found-places.tsx';
import { Look, lookAt } from './look.tsx';
import { NameStep } from './name-step.tsx';
import { placesFor } from './place.ts';
import { queryPreview } from './preview.tsx';
import { QueryStep } from './query-step.tsx';
import { whatCameSoFar } from './so-far.ts';
import { SourcesStep } from './sources-step.tsx';
import { TellingStep } from './telling-step.tsx';
import { watchWish } from './watch-wish.ts';
import { SoFarPart, stateOf, WatchingPage } from './watching-page.tsx';

/** Leads to the first run where no brand is watched yet. */
export function firstRun({ store }: PagesDeps): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.path !== '/' || !may('admin') || (await allBrands(store)).length > 0) return next();
    return c.redirect('/welcome');
  };
}

/** The way to a brand, in steps that carry their answers along; only the last one writes. */
export function welcomeRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, work, sample, discover } = deps;
  const routes = new Hono();
  /** The menu leads nowhere yet where no brand is watched. */
  const show = async (c: Context, page: Child, status: 200 | 422 = 200) => {
    const bare = (await allBrands(store)).length === 0;
    return respond(c, frame, { title: t('Watch a brand'), status, bare }, page);
  };
  const isFragment = (c: Context) => c.req.header('hx-request') === 'true';

  /** The step that has to be answered anew before those behind it make sense; null where all is well. */
  async function faulty(answers: Answers): Promise<Child | null> {
    const another = (await allBrands(store)).length > 0;
    const nameStep = (error: string | undefined) => <NameStep {...{ answers, another, error }} />;
    if (answers.name === '') return nameStep(undefined);
    if ((await findBrandByName(store, answers.name)) !== null)
      return nameStep(t('{name} is watched already.', { name: answers.name }));
    return null;
  }

  async function queryStep(answers: Answers, previewed: boolean): Promise<Child> {
    const wanted = previewed || queryFault(queryOf(answers)) !== null;
    return <QueryStep answers={answers} preview={wanted ? await queryPreview(deps, answers) : null} />;
  }

  async function tellingStep(answers: Answers, given: URLSearchParams, error?: string): Promise<Child> {
    const mails = deps.mail !== null;
    return <TellingStep {...{ answers, mails, given, error }} receivers={await allReceivers(store)} />;
  }

  routes.get('/', async (c) => {
    const another = (await allBrands(store)).length > 0;
    return show(c, <NameStep answers={answersIn(await givenIn(c))} another={another} />);
  });

  routes.get('/query', async (c) => {
    const answers = answersIn(await givenIn(c));
    const wrong = await faulty(answers);
    return wrong === null ? show(c, await queryStep(answers, false)) : show(c, wrong, 422);
  });

  routes.post('/preview', async (c) => {
    const answers = answersIn(await givenIn(c));
    if (isFragment(c)) return c.html(await queryPreview(deps, answers));
    return show(c, await queryStep(answers, true));
  });

  routes.get('/sources', async (c) => {
    const answers = answersIn(await givenIn(c));
    const wrong = await faulty(answers);
    if (wrong !== null) return show(c, wrong, 422);
    if (queryFault(queryOf(answers)) !== null) return show(c, await queryStep(answers, true), 422);
    const { name, sources, site } = answers;
    const places = placesFor(name, sources ?? []);
    const address = webAddress(site);
    const found = address && <FoundPlaces {...(await discover(address, c.req.raw.signal))} known={places} />;
    return show(c, <SourcesStep {...{ answers, places, found }} looks={new Map()} />);
  });

  routes.post('/look', async (c) => {
    const given = await givenIn(c);
    const answers = answersIn(given);
    const ticked = answers.sources ?? [];
    const tried = given.get('tried');
    const { signal } = c.req.raw;
    if (isFragment(c)) {
      if (tried === null || !ticked.includes(tried)) return c.html('');
      return c.html(<Look sampled={await lookAt(sample, tried, signal)} />);
    }
    const looks = await Promise.all(
      ticked.map(async (value) => [value, <Look sampled={await lookAt(sample, value, signal)} />] as const),
    );
    const places = placesFor(answers.name, ticked);
    return show(c, <SourcesStep {...{ answers, places }} found={null} looks={new Map(looks)} />);
  });

  routes.get('/telling', async (c) => {
    const given = await givenIn(c);
    const answers = answersIn(given);
    const wrong = await faulty(answers);
    return wrong === null ? show(c, await tellingStep(answers, given)) : show(c, wrong, 422);
  });

  routes.post('/', async (c) => {
    const given = await givenIn(c);
    const answers = answersIn(given);
    const wrong = await faulty(answers);
    if (wrong !== null) return show(c, wrong, 422);
    try {
      const wish = watchWish(answers, given);
      const { brand, added } = await transaction(store, (tx) => watchBrand(tx, wish, clock.now()));
      for (const { id } of added) {
        await audit(c, deps, { action: 'brand.create', subject: 'brand', subjectId: id, brandId: id });
        await work.rematch(id);
      }
      await work.crawlDue();
      return c.redirect(`/welcome/watching/${brand.id}`, 303);
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      return show(
        c,
        await tellingStep(answers, given, t('This cannot be set up: {why}.', { why: error.message })),
        422,
      );
    }
  });

  routes.get('/watching/:id', async (c, next) => {
    const brand = await brandOf(c);
    if (brand === null) return next();
    const soFar = await whatCameSoFar(store, brand.id, clock.now());
    return respond(
      c,
      frame,
      { title: brand.name, brandId: brand.id },
      <WatchingPage {...{ brand, soFar }} />,
    );
  });

  routes.get('/watching/:id/so-far', async (c, next) => {
    const brand = await brandOf(c);
    if (brand === null) return next();
    const soFar = await whatCameSoFar(store, brand.id, clock.now());
    // Nothing new: whoever reads is left in peace.
    if (c.req.query('seen') === stateOf(soFar)) return c.body(null, 204);
    return c.html(<SoFarPart {...{ brand, soFar }} />);
  });

  return routes;

  async function brandOf(c: Context) {
    const id = c.req.param('id') ?? '';
    return isId(id) ? findBrand(store, id) : null;
  }
}
