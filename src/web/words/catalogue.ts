import { accountWords } from './accounts.ts';
import { alertWords } from './alerts.ts';
import { authorWords } from './authors.ts';
import { brandWords } from './brands.ts';
import { commonWords } from './common.ts';
import { compareWords } from './compare.ts';
import { coverageWords } from './coverage.ts';
import { deliveryWords } from './deliveries.ts';
import { digestWords } from './digests.ts';
import { escalationWords } from './escalations.ts';
import { filterWords } from './filters.ts';
import { forecastWords } from './forecast.ts';
import { frameWords } from './frame.ts';
import { incidentWords } from './incidents.ts';
import { kindWords } from './kinds.ts';
import { liveWords } from './live.ts';
import { meaningWords } from './meanings.ts';
import { mentionsWords } from './mentions.ts';
import { noticeWords } from './notices.ts';
import { overviewWords } from './overview.ts';
import { periodsWords } from './periods.ts';
import type { Phrases } from './phrases.ts';
import { praiseWords } from './praise.ts';
import { problemWords } from './problems.ts';
import { qualityWords } from './quality.ts';
import { quietHourWords } from './quiet-hours.ts';
import { receiverHealthWords } from './receiver-health.ts';
import { receiverSettingWords } from './receiver-settings.ts';
import { receiverWords } from './receivers.ts';
import { reviewWords } from './review.ts';
import { ruleKindWords } from './rule-kinds.ts';
import { ruleSettingWords } from './rule-settings.ts';
import { ruleTrialWords } from './rule-trials.ts';
import { searchWords } from './search.ts';
import { settingsWords } from './settings.ts';
import { signingWords } from './signing.ts';
import { silenceWords } from './silences.ts';
import { sourceSettingWords } from './source-settings.ts';
import { sourceWords } from './sources.ts';
import { storyWords } from './stories.ts';
import { themesWords } from './themes.ts';
import { triageWords } from './triage.ts';
import { viewWords } from './views.ts';
import { volumeWords } from './volume.ts';
import { welcomeWords } from './welcome.ts';

/** Every phrase of the interface. What is not in here cannot be said: `t` takes no other. */
export const catalogue = {
  ...mentionsWords,
  ...triageWords,
  ...filterWords,
  ...accountWords,
  ...commonWords,
  ...frameWords,
  ...forecastWords,
  ...qualityWords,
  ...reviewWords,
  ...incidentWords,
  ...liveWords,
  ...meaningWords,
  ...noticeWords,
  ...problemWords,
  ...receiverWords,
  ...receiverSettingWords,
  ...signingWords,
  ...quietHourWords,
  ...receiverHealthWords,
  ...digestWords,
  ...alertWords,
  ...ruleTrialWords,
  ...ruleSettingWords,
  ...ruleKindWords,
  ...escalationWords,
  ...deliveryWords,
  ...silenceWords,
  ...brandWords,
  ...kindWords,
  ...coverageWords,
  ...sourceSettingWords,
  ...sourceWords,
  ...searchWords,
  ...viewWords,
  ...volumeWords,
  ...welcomeWords,
  ...overviewWords,
  ...periodsWords,
  ...themesWords,
  ...compareWords,
  ...settingsWords,
  ...praiseWords,
  ...storyWords,
  ...authorWords,
} as const satisfies Phrases;

export type Phrase = keyof typeof catalogue;
