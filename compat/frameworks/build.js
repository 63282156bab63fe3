import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = 'compat/frameworks';
const { resolve } = createRequire(new URL('package.json', import.meta.url));

/** Copies of the projects, beside the package as npm would install it. Their frameworks are found a folder above. */
export const projectsFolder = join(here, '.tmp');

/** The packed package, unpacked. */
export const packageFolder = join(projectsFolder, 'node_modules/html-portlets');

/** Packs the package as it would be published, and installs it beside fresh copies of all projects. */
export async function installPackage() {
  rmSync(projectsFolder, { recursive: true, force: true });
  cpSync(join(here, 'projects'), projectsFolder, { recursive: true });
  mkdirSync(packageFolder, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = await run(npm, [
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    projectsFolder,
  ]);
  const [{ filename }] = JSON.parse(stdout);
  await run('tar', ['-xzf', join(projectsFolder, filename), '-C', packageFolder, '--strip-components', '1']);
  return join(projectsFolder, filename);
}

/** A program of one of the frameworks. @param {string} path In node_modules. */
export const program = (path) => join(here, 'node_modules', path);

/**
 * @param {string} file
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
export async function runProgram(file, args, cwd = '.') {
  const path = existsSync(file) ? join(process.cwd(), file) : file;
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', CI: 'true' };
  delete env.NODE_TEST_CONTEXT;
  try {
    return (await run(process.execPath, [path, ...args], { cwd, env, maxBuffer: 2 ** 26 })).stdout;
  } catch ({ stdout, stderr }) {
    throw new Error(`${stdout}\n${stderr}`);
  }
}

const check = (compiler) => (folder) =>
  runProgram(program(compiler), ['--project', join(folder, 'tsconfig.json')]);
const tsc = check('typescript/bin/tsc');

/** @param {(vite: any) => Promise<unknown[]>} plugins */
const vite = (plugins) => async (folder) => {
  const { build } = await import(resolve('vite'));
  await build({
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: await plugins(),
    build: { outDir: 'out', emptyOutDir: true, minify: false },
  });
};

const plugin = async (name, use) => use(await import(resolve(name)));

/** How the bundler of a project builds `main.js` into `out/main.js`; the page is beside it. */
const bundlers = {
  async webpack(folder) {
    const { default: webpack } = await import(resolve('webpack'));
    const compiler = webpack({
      mode: 'production',
      context: join(process.cwd(), folder),
      entry: './main.js',
      output: { path: join(process.cwd(), folder, 'out'), filename: 'main.js', publicPath: 'auto' },
      devtool: false,
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    const { errors, warnings } = stats.toJson();
    if (errors.length || warnings.length)
      throw new Error(JSON.stringify([...errors, ...warnings].map(({ message }) => message)));
  },
  async rollup(folder) {
    const { rollup } = await import(resolve('rollup'));
    const { nodeResolve } = await import(resolve('@rollup/plugin-node-resolve'));
    const warnings = [];
    const bundle = await rollup({
      input: join(folder, 'main.js'),
      plugins: [nodeResolve()],
      onwarn: ({ message }) => warnings.push(message),
    });
    await bundle.write({ dir: join(folder, 'out') });
    if (warnings.length) throw new Error(warnings.join('\n'));
  },
  async esbuild(folder, entry = 'main.js') {
    const { build } = await import(resolve('esbuild'));
    const { warnings } = await build({
      entryPoints: [join(folder, entry)],
      outdir: join(folder, 'out'),
      bundle: true,
      splitting: true,
      format: 'esm',
      logLevel: 'silent',
    });
    if (warnings.length) throw new Error(JSON.stringify(warnings));
  },
};

/**
 * The projects: how each is checked and built, and the folder that is served.
 *
 * @type {Readonly<Record<string, { check?(folder: string): Promise<unknown>, build(folder: string): Promise<unknown>, serves: string }>>}
 */
export const projects = {
  'vite-ts': { check: tsc, build: vite(async () => []), serves: 'out' },
  react: { check: tsc, build: vite(async () => []), serves: 'out' },
  preact: { check: tsc, build: vite(async () => []), serves: 'out' },
  solid: {
    check: tsc,
    build: vite(() => plugin('vite-plugin-solid', (module) => [module.default()])),
    serves: 'out',
  },
  vue: {
    check: check('vue-tsc/bin/vue-tsc.js'),
    build: vite(() =>
      plugin('@vitejs/plugin-vue', (module) => [
        module.default({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } }),
      ]),
    ),
    serves: 'out',
  },
  svelte: {
    check: svelteCheck,
    build: vite(() =>
      plugin('@sveltejs/vite-plugin-svelte', ({ svelte }) => [svelte({ configFile: false })]),
    ),
    serves: 'out',
  },
  angular: {
    check: (folder) =>
      runProgram(program('@angular/compiler-cli/bundles/src/bin/ngc.js'), [
        '--project',
        join(folder, 'tsconfig.json'),
      ]),
    build: (folder) => bundlers.esbuild(folder, 'compiled/main.js'),
    serves: '.',
  },
  astro: { build: (folder) => runProgram(program('astro/astro.js'), ['build'], folder), serves: 'out' },
  next: { build: (folder) => runProgram(program('next/dist/bin/next'), ['build'], folder), serves: 'out' },
  'lit-ssr': {
    async build(folder) {
      await bundlers.esbuild(folder);
      writeFileSync(join(folder, 'out/index.html'), await runProgram(join(folder, 'page.js'), []));
    },
    serves: 'out',
  },
  webpack: { build: bundlers.webpack, serves: '.' },
  rollup: { build: bundlers.rollup, serves: '.' },
  esbuild: { build: bundlers.esbuild, serves: '.' },
  'import-map': { build: linkModules, serves: '.' },
};

/** @param {string} folder */
export function svelteCheck(folder) {
  return runProgram(program('svelte-check/bin/svelte-check'), [
    '--workspace',
    folder,
    '--tsconfig',
    './tsconfig.json',
  ]);
}

/** What a page without a bundler has on its server. @param {string} folder */
async function linkModules(folder) {
  const modules = join(folder, 'node_modules');
  cpSync(packageFolder, join(modules, 'html-portlets'), { recursive: true });
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'])
    cpSync(program(name), join(modules, name), { recursive: true });
}

/** The folders of all projects. */
export const projectNames = readdirSync(join(here, 'projects'));
