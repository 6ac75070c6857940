import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { except } from 'hono/combine';
import { csrf } from 'hono/csrf';
import { requireAccess, takeToken } from './access.tsx';
import { accountRoutes } from './accounts/routes.tsx';
import { alertRoutes } from './alerts/routes.tsx';
import { loadAssets } from './assets.ts';
import { auditNet } from './audit.ts';
import { authorRoutes } from './authors/routes.tsx';
import { brandRoutes } from './brands/routes.tsx';
import { compareRoutes } from './compare/routes.tsx';
import { coverageRoutes } from './coverage/routes.tsx';
import { deliveryRoutes } from './deliveries/routes.tsx';
import type { PagesDeps } from './deps.ts';
import { digestRoutes } from './digests/routes.tsx';
import { incidentRoutes } from './incidents/routes.tsx';
import { languageRoutes } from './language.ts';
import { liveRoutes } from './live/routes.ts';
import { mentionRoutes } from './mentions/routes.tsx';
import { acknowledgeRoutes } from './notify/acknowledge-routes.tsx';
import { chartRoutes } from './notify/chart-routes.ts';
import { feedRoutes } from './notify/feed-routes.ts';
import { brandOverviewRoutes, overviewRoutes } from './overview/routes.tsx';
import { praiseRoutes } from './praise/routes.tsx';
import { notFound, onError } from './problems.tsx';
import { brandQualityRoutes, qualityRoutes } from './quality/routes.tsx';
import { readerOfBrowser } from './reader.ts';
import { receiverRoutes } from './receivers/routes.tsx';
import type { Frame } from './respond.tsx';
import { reviewRoutes } from './review/routes.tsx';
import { securityHeaders } from './security-headers.ts';
import { settingsRoutes } from './settings/routes.tsx';
import { silenceRoutes } from './silences/routes.tsx';
import { sourceRoutes } from './sources/routes.tsx';
import { storyRoutes } from './stories/routes.tsx';
import { themeRoutes } from './themes/routes.tsx';
import { viewRoutes } from './views/routes.tsx';
import { recogniseVisitor } from './visitor.ts';
import { firstRun, welcomeRoutes } from './welcome/routes.tsx';

const FORM_LIMIT = 64 * 1024;
/** A subscription list of some thousand feeds. */
const UPLOAD_LIMIT = 2 * 1024 * 1024;

/**
 * The pages, for people: rendered here, usable without JavaScript. To be mounted last, since whatever no other part
 * answers gets their 404.
 */
export function createPages(deps: PagesDeps): Hono {
  const assets = loadAssets();
  const frame: Frame = { ...deps, ...assets };
  const ownOrigin = new URL(deps.baseUrl).origin;

  const pages = new Hono();
  pages.onError(onError(frame, deps.log));
  // Programs elsewhere read these, and show pictures beside what is not ours.
  pages.route('/charts', chartRoutes(deps));
  pages.route('/feeds', feedRoutes(deps));
  pages.use(securityHeaders);
  pages.use(readerOfBrowser);
  pages.route('/assets', assets.routes);
  pages.route('/ack', acknowledgeRoutes(deps, frame));
  pages.use('/sources/opml', bodyLimit({ maxSize: UPLOAD_LIMIT }));
  pages.use(except('/sources/opml', bodyLimit({ maxSize: FORM_LIMIT })));
  pages.route('/language', languageRoutes());
  // Behind a proxy the address that browsers know is not the one that reaches us: both are our own.
  pages.use(csrf({ origin: (origin, c) => origin === ownOrigin || origin === new URL(c.req.url).origin }));
  pages.use(takeToken(deps));
  pages.use(recogniseVisitor(deps));
  pages.route('/', accountRoutes(deps, frame));
  pages.use(requireAccess(deps, frame));
  pages.use(auditNet(deps));

  pages.use('/', firstRun(deps));
  pages.route('/', overviewRoutes(deps, frame));
  pages.route('/welcome', welcomeRoutes(deps, frame));
  pages.route('/mentions', mentionRoutes(deps, frame));
  pages.route('/brands', brandRoutes(deps, frame));
  pages.route('/views', viewRoutes(deps, frame));
  pages.route('/brands', reviewRoutes(deps, frame));
  pages.route('/live', liveRoutes(deps));
  pages.route('/incidents', incidentRoutes(deps, frame));
  pages.route('/alerts', alertRoutes(deps, frame));
  pages.route('/themes', themeRoutes(deps, frame));
  pages.route('/compare', compareRoutes(deps, frame));
  pages.route('/praise', praiseRoutes(deps, frame));
  pages.route('/authors', authorRoutes(deps, frame));
  pages.route('/stories', storyRoutes(deps, frame));
  pages.route('/silences', silenceRoutes(deps, frame));
  pages.route('/sources', sourceRoutes(deps, frame));
  pages.route('/coverage', coverageRoutes(deps, frame));
  pages.route('/deliveries', deliveryRoutes(deps, frame));
  pages.route('/receivers', receiverRoutes(deps, frame));
  pages.route('/digests', digestRoutes(deps, frame));
  pages.route('/quality', qualityRoutes(deps, frame));
  pages.route('/brands', brandQualityRoutes(deps, frame));
  pages.route('/brands', brandOverviewRoutes(deps, frame));
  pages.route('/settings', settingsRoutes(deps, frame));
  pages.all('*', notFound(frame));
  return pages;
}
