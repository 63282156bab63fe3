import { writeFile } from 'node:fs/promises';
import { contrastDocument } from './contrast-document.js';

// `npm run docs:contrast`
await writeFile('docs/contrast.md', await contrastDocument());
