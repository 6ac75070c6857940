import { parseArgs } from 'node:util';
import { openWorkplace } from '../../src/app/workplace.ts';
import { readSettings } from '../../src/config/settings.ts';
import { systemClock } from '../../src/core/clock.ts';
import { HOUR } from '../../src/core/time.ts';
import { seedDatabase } from './seed/seed.ts';

const { values } = parseArgs({
  options: {
    mentions: { type: 'string', default: '100000' },
    'data-dir': { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const mentions = Number(values.mentions);
const seed = Number(values.seed);
if (!Number.isInteger(mentions) || mentions < 1 || !Number.isInteger(seed)) {
  console.error('usage: npm run seed -- [--mentions N] [--seed N] [--data-dir FOLDER]   (or DATABASE_URL)');
  process.exit(2);
}
const settings = readSettings({
  ...process.env,
  ...(values['data-dir'] === undefined ? {} : { EARSHOT_DATA_DIR: values['data-dir'], DATABASE_URL: '' }),
});
const end = new Date(Math.floor(systemClock.now().getTime() / HOUR) * HOUR);
const workplace = await openWorkplace(settings, systemClock);
const begun = performance.now();
const seconds = () => ((performance.now() - begun) / 1_000).toFixed(0);
try {
  const progress = (stored: number) =>
    stored % 50_000 === 0 && console.error(`${stored} mentions after ${seconds()} s`);
  await seedDatabase(workplace.database, workplace.store, { mentions, end, seed, progress });
} finally {
  await workplace.close();
}
console.log(`${mentions} mentions in ${seconds()} s`);
