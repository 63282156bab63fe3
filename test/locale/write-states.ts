import { writeFile } from 'node:fs/promises';
import { statesDocument } from './states-document.js';

// `npm run docs:states`
await writeFile('docs/states.md', statesDocument());
