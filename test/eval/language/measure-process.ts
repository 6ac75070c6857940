import { once } from 'node:events';
import { ownTexts, posts } from './labelled.ts';
import { measure } from './measure.ts';

/** Measures the detector named first on the texts of our own and of the folder named second, if any; prints JSON. */
const [detector = '', folder] = process.argv.slice(2);
const texts = [...(await ownTexts()), ...(folder === undefined ? [] : await posts(folder))];
const measured = await measure(detector, texts);
if (!process.stdout.write(JSON.stringify(measured))) await once(process.stdout, 'drain');
