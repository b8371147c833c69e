// Builds dist/ with esbuild; with --package also the zips for the stores, the same bytes for the same sources. With --out both
// go into another folder.
import { build } from 'esbuild';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { floorForEsbuild } from './floor-data.mjs';
import { helpForEsbuild } from './help-data.mjs';
import { licencesOf } from './licences.mjs';
import { pageOf, PAGES } from './pages.mjs';
import { zip } from './zip.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({ options: { package: { type: 'boolean' }, out: { type: 'string', default: here } } });
const dist = join(options.out, 'dist');
/** Browsers fall back from `pt_PT` to English, not to its sister. The words are chosen to be understood in both. */
const SISTERS = { pt_PT: 'pt_BR' };

/** `import css from './card.css?inline'`: a style sheet as text, as Vite reads it too. */
const inlineCss = {
  name: 'inline-css',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      // Relative, or the bundle would name the folder it was built in.
      path: relative(here, join(resolveDir, path.replace('?inline', ''))),
      namespace: 'inline-css',
    }));
    onLoad({ filter: /.*/, namespace: 'inline-css' }, async ({ path }) => ({ contents: await readFile(join(here, path), 'utf8'), loader: 'text' }));
  },
};

const common = { absWorkingDir: here, bundle: true, charset: 'utf8', legalComments: 'none', metafile: true, logLevel: 'warning', plugins: [inlineCss, floorForEsbuild, helpForEsbuild], target: ['chrome121', 'firefox142'] };

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const [content, pages] = await Promise.all([
  build({ ...common, entryPoints: { content: 'src/content/main.ts' }, format: 'iife', outdir: dist }),
  build({ ...common, entryPoints: { background: 'src/background.ts', ...Object.fromEntries(PAGES.map((page) => [page, `src/${page}/${page}.ts`])) }, format: 'esm', outdir: dist }),
  cp(join(here, 'manifest.json'), join(dist, 'manifest.json')),
  cp(join(here, 'managed-schema.json'), join(dist, 'managed-schema.json')),
  cp(join(here, '_locales'), join(dist, '_locales'), { recursive: true }),
  cp(join(here, 'src/ui/tokens.css'), join(dist, 'tokens.css')),
  cp(join(here, 'src/ui/page.css'), join(dist, 'page.css')),
  cp(join(here, 'icons'), join(dist, 'icons'), { recursive: true, filter: (source) => !source.endsWith('.mjs') }),
  ...PAGES.map(async (page) => writeFile(join(dist, `${page}.html`), await pageOf(page))),
]);
// Their licences ask that they travel with the code.
await writeFile(join(dist, 'licences.txt'), await licencesOf(here, [content.metafile, pages.metafile]));
for (const [locale, sister] of Object.entries(SISTERS)) await cp(join(here, '_locales', sister), join(dist, '_locales', locale), { recursive: true });

if (options.package) {
  const { version } = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'));
  const names = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1).replaceAll('\\', '/'))
    .sort();
  const files = await Promise.all(names.map(async (name) => ({ name, content: await readFile(join(dist, name)) })));
  await mkdir(join(options.out, 'packages'), { recursive: true });
  for (const browser of ['chrome', 'firefox']) {
    await writeFile(join(options.out, 'packages', `handrail-${browser}-${version}.zip`), zip(files));
  }
}
