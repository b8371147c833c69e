// What basic protection needs, for the build: the table that `handrail pack floor` made, and the words of the pack's cards.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const HERE = dirname(fileURLToPath(import.meta.url));
const TEXTS = join(HERE, '../patterns/core/texts');
const NAME = 'handrail:floor';
/** The kinds of card that are shown for something of at least `high`. */
const KINDS = ['full', 'email', 'known', 'authority', 'recovery', 'emergency'];

/** Table and texts as `src/floor/floor.ts` wants them. */
export async function readFloor(folder = TEXTS) {
  const table = JSON.parse(await readFile(join(HERE, 'floor.json'), 'utf8'));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const read = await Promise.all(files.map(async (name) => parse(await readFile(join(folder, name), 'utf8'))));
  return { table, texts: Object.fromEntries(read.map((file) => [file.language, words(file)])) };
}

function words({ reviewed, cards, variants, slots, labels }) {
  const steps = (list = []) => list.map(({ id, text, url = null, age = null, regions = [] }) => ({ id, text, url, age, regions }));
  return {
    isReviewed: (reviewed ?? null) !== null,
    cards: Object.fromEntries(KINDS.filter((kind) => kind in cards).map((kind) => [kind, { title: cards[kind].title, lead: cards[kind].lead, steps: steps(cards[kind].steps) }])),
    variants: Object.fromEntries(Object.entries(variants).map(([id, { name, steps: own }]) => [id, { name, steps: steps(own) }])),
    slots,
    someScript: labels['some-script'],
  };
}

/** `import written from 'handrail:floor'`, for esbuild: as text, for it is read only when no server answers. */
export const floorForEsbuild = {
  name: 'floor',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^handrail:floor$/ }, () => ({ path: NAME, namespace: 'floor' }));
    onLoad({ filter: /.*/, namespace: 'floor' }, async () => ({ contents: JSON.stringify(await readFloor()), loader: 'text' }));
  },
};

/** The same, for Vite. */
export const floorForVite = {
  name: 'floor',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load: async (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(JSON.stringify(await readFloor()))}` : undefined),
};
