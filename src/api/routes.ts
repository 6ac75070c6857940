import { createRouter, type Router } from './router.ts';
import { authorRoutes } from './routes/authors.ts';
import { brandThemeRoutes } from './routes/brand-themes.ts';
import { brandRoutes } from './routes/brands.ts';
import { deliveryRoutes } from './routes/deliveries.ts';
import { digestPreviewRoutes } from './routes/digest-preview.ts';
import { digestRoutes } from './routes/digests.ts';
import { discoverRoutes } from './routes/discover.ts';
import { exportRoutes } from './routes/export.ts';
import { forecastRoutes } from './routes/forecasts.ts';
import { incidentActionRoutes } from './routes/incident-actions.ts';
import { incidentRoutes } from './routes/incidents.ts';
import { mentionRoutes } from './routes/mentions.ts';
import { previewRoutes } from './routes/preview.ts';
import { pushRoutes } from './routes/push.ts';
import { qualityRoutes } from './routes/quality.ts';
import { receiverTestRoutes } from './routes/receiver-test.ts';
import { receiverRoutes } from './routes/receivers.ts';
import { relevanceRoutes } from './routes/relevance.ts';
import { ruleTrialRoutes } from './routes/rule-trials.ts';
import { ruleRoutes } from './routes/rules.ts';
import { silenceRoutes } from './routes/silences.ts';
import { sourceRoutes } from './routes/sources.ts';
import { statsRoutes } from './routes/stats.ts';
import { storyRoutes } from './routes/stories.ts';
import { storyEditRoutes } from './routes/story-edits.ts';
import { streamRoutes } from './routes/stream.ts';
import { themeRoutes } from './routes/themes.ts';
import { viewRoutes } from './routes/views.ts';

/** Every route under `/api/v1`. Handlers find what they work with on their context, so the routes stand alone. */
export function apiRoutes(): Router {
  const router = createRouter();
  const parts = [
    brandRoutes(),
    relevanceRoutes(),
    qualityRoutes(),
    previewRoutes(),
    sourceRoutes(),
    discoverRoutes(),
    // Before the routes of one mention, whose id `export` would be taken for.
    exportRoutes(),
    mentionRoutes(),
    pushRoutes(),
    incidentRoutes(),
    incidentActionRoutes(),
    ruleTrialRoutes(),
    ruleRoutes(),
    receiverRoutes(),
    receiverTestRoutes(),
    silenceRoutes(),
    deliveryRoutes(),
    digestRoutes(),
    digestPreviewRoutes(),
    statsRoutes(),
    forecastRoutes(),
    authorRoutes(),
    storyRoutes(),
    storyEditRoutes(),
    themeRoutes(),
    brandThemeRoutes(),
    viewRoutes(),
    streamRoutes(),
  ];
  for (const part of parts) router.route('/', part);
  return router;
}
