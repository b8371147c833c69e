// The pages of the extension: one shell around what each of them has to itself.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), 'src');
export const PAGES = ['popup', 'options', 'welcome', 'help', 'rehearsal', 'evidence', 'family'];
const BRAND = '<header class="brand"><img src="icons/48.png" alt=""><span data-i18n="extension_name"></span></header>';

/** The HTML of a page. The popup has a head of its own; what is in the files of the others stands in `main`. */
export async function pageOf(name) {
  const [shell, own] = await Promise.all([readFile(join(SOURCE, 'ui/shell.html'), 'utf8'), readFile(join(SOURCE, name, `${name}.html`), 'utf8')]);
  const body = name === 'popup' ? own : `${BRAND}\n<main>\n${own}</main>`;
  const look = name === 'popup' ? ' class="popup"' : '';
  const title = name === 'popup' ? 'extension_name' : `${name}_title`;
  return shell.replace('{name}', name).replace('{title}', title).replace('{look}', look).replace('{body}', () => body.trimEnd());
}
