import { defineConfig, type UserConfig } from 'vite';
import { chunkInputs, chunkOfModule } from './build/chunks.js';
import { globals } from './build/globals.js';
import { integrity } from './build/integrity.js';
import { litAttributes, litNotice, litPolicy } from './build/lit.js';
import { shortenChunks } from './build/minify.js';
import { ancient, registryFirst, modern, selfContainedFiles } from './build/self-contained.js';
import { minifyTemplates } from './build/templates.js';

/** `npm run build` asks for one mode after the other; Storybook uses none of them, and gets the sources as they are. */
export default defineConfig(async ({ mode }) => {
  switch (mode) {
    case 'chunks':
      return chunks();
    case 'module':
    case 'classic':
      return selfContained(selfContainedFiles[mode]);
    case 'doctor':
      return doctor(await integrity());
    default:
      return {};
  }
});

/** Templates take the most of a build. */
const checks = { bundlerTimings: false };

const plugins = () => [minifyTemplates(), litPolicy(), litAttributes(), litNotice()];

/** The files that `autoload.js` and those of the elements load. */
function chunks(): UserConfig {
  return {
    publicDir: false,
    plugins: [...plugins(), shortenChunks()],
    build: {
      target: modern,
      emptyOutDir: false,
      lib: { entry: chunkInputs(), formats: ['es'] },
      rolldownOptions: {
        checks,
        transform: { inject: globals },
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: 'chunks/[name]-[hash].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: {
            groups: [{ name: chunkOfModule(), debugName: 'elements' }],
            includeDependenciesRecursively: false,
          },
          minify: true,
        },
      },
    },
  };
}

/** All elements in one file. */
function selfContained(file: (typeof selfContainedFiles)['module' | 'classic']): UserConfig {
  return {
    publicDir: false,
    plugins: [...plugins(), registryFirst(file)],
    build: {
      target: modern,
      emptyOutDir: false,
      lib: { entry: 'src/classic.ts', formats: ['es'] },
      rolldownOptions: {
        checks,
        output: { entryFileNames: file.fileName, codeSplitting: false, minify: true },
      },
    },
  };
}

/** The doctor, a file of its own that is loaded only when asked for, and that names the hashes of all the others. */
function doctor(hashes: Record<string, string>): UserConfig {
  return {
    publicDir: false,
    plugins: [minifyTemplates()],
    define: { HASHES: JSON.stringify(hashes) },
    build: {
      target: ancient,
      emptyOutDir: false,
      lib: { entry: 'src/doctor/diagnose.ts', formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: 'doctor.js', codeSplitting: false, minify: true } },
    },
  };
}
