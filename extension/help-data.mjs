// Reads the pack's help lists for the build, so that help is at hand without any server. Only verified lines are taken.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../patterns/core/help');
const NAME = 'handrail:help';
/** Else a number to call such as 089 would be taken for 89. */
const AS_WRITTEN = { schema: 'failsafe' };

/** Region → lines, as `src/help-lines.ts` wants them. */
export async function readHelp(folder = FOLDER) {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const lists = await Promise.all(files.map(async (name) => parse(await readFile(join(folder, name), 'utf8'), AS_WRITTEN)));
  return Object.fromEntries(lists.map(({ region, help }) => [region, help.filter(({ confidence }) => confidence === 'verified').map(line)]));
}

function line({ name, purpose, audience, phone, sms, chat, url, hours }) {
  const text = (value) => (value === undefined || value === '' ? null : value);
  return { name, purpose, audience, phone: text(phone), sms: text(sms), chat: text(chat), url: text(url), hours: text(hours) };
}

/** `import lines from 'handrail:help'`, for esbuild. */
export const helpForEsbuild = {
  name: 'help',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^handrail:help$/ }, () => ({ path: NAME, namespace: 'help' }));
    onLoad({ filter: /.*/, namespace: 'help' }, async () => ({ contents: JSON.stringify(await readHelp()), loader: 'json' }));
  },
};

/** The same, for Vite. */
export const helpForVite = {
  name: 'help',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load: async (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(await readHelp())}` : undefined),
};
