import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { beforeAll, describe, expect, it } from 'vitest';
import { mailServer } from '../../alerts/support/mail-server.ts';
import { serve } from '../../net/local-server.ts';
import { manualClock } from '../../support/clock.ts';
import { ingest } from '../../support/seed.ts';
import { sharedInstallation } from '../installation.ts';
