import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../config/package-root.ts';
import { openApiText } from './openapi-text.ts';

// A script: run it whenever routes or schemas change.
writeFileSync(join(packageRoot(), 'docs', 'openapi.json'), openApiText());
