export {
  authRates,
  credentials,
  invitations,
  memberships,
  sessions,
  twoFactors,
  users,
  verifications,
} from './accounts.ts';
export { apiKeys } from './api-keys.ts';
export { auditLog } from './audit.ts';
export { authors } from './authors.ts';
export { brandCompetitors, brands } from './brands.ts';
export { changes } from './changes.ts';
export { crawls } from './crawls.ts';
export { digestReceivers, digestRuns, digests } from './digests.ts';
export { forecasts, incidentAlerts, incidentEvents, incidents } from './incidents.ts';
export { engagementSnapshots, followUps, itemKeys, itemRevisions, items, itemWords } from './items.ts';
export { mentionKeys, mentionRollups, mentions } from './mentions.ts';
export { deliveries, deliveryAttempts, messages } from './outbox.ts';
export { preferences } from './preferences.ts';
export { brandModels, corrections, reviews } from './quality.ts';
export { receivers, ruleReceivers, rules } from './rules.ts';
export { silences } from './silences.ts';
export { sources } from './sources.ts';
export { stories, storyKeys } from './stories.ts';
export { subscriptions } from './subscriptions.ts';
export { brandThemes, mentionThemeRollups } from './themes.ts';
export { bulkActions, savedViews } from './views.ts';
