import { readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { checkBudget } from './budget.js';
import { commandOptions } from './command-line.js';
import { buildEditorData } from './editors.js';
import { buildEntries, buildPreloadLines } from './entries.js';
import { integrity } from './integrity.js';
import { buildLibrary } from './library.js';
import { manifest } from './manifest.js';
import { buildServer } from './server.js';
import { buildThemes } from './themes.js';

// Everything in dist/ comes from here: `npm run build`.
commandOptions({});
await rm('dist', { recursive: true, force: true });
const [{ output: chunks }] = await build({ mode: 'chunks', logLevel: 'warn' });
const entries = await buildEntries(chunks);
await buildPreloadLines(chunks);
await build({ mode: 'module', logLevel: 'warn' });
await build({ mode: 'classic', logLevel: 'warn' });
await buildThemes();
await buildLibrary();
await buildServer();
const described = await manifest();
await writeFile('dist/custom-elements.json', `${JSON.stringify(described, null, 2)}\n`);
await buildEditorData(described, JSON.parse(await readFile('package.json', 'utf8')));
await build({ mode: 'doctor', logLevel: 'warn' });
await writeFile('dist/sri.json', `${JSON.stringify(await integrity(), null, 2)}\n`);
await checkBudget(entries, chunks);
