/** An exhibit as files: a page to read or print, JSON for programs, a report, and the checksums of the three in one zip. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strToU8, zipSync } from 'fflate';
import { isRightToLeft, language, t } from '../i18n';
import { el } from '../ui/dom';
import type { Exhibit } from './exhibit';
import { readable } from './readable';
import { reportText } from './report';

const FORMAT = 'handrail-evidence/1';
/** In the form of `sha256sum`, so that `sha256sum --check` verifies it. */
export const MANIFEST = 'manifest-sha256.txt';

/** The page has to be readable without anything beside it. */
const STYLE = `
  body { font: 400 15px/1.5 system-ui, sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #18272b; background: #fff; overflow-wrap: anywhere; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; }
  dt, .quiet { color: #4b5d62; }
  dd { margin: 0; }
  .messages li { margin-block-end: 12px; break-inside: avoid; }
  .messages p { margin: 0; }
  .words { white-space: pre-wrap; }
`;

/** Name → content. The names are the same in every language. */
export function filesOf(exhibit: Exhibit): Record<string, string> {
  const files = {
    'conversation.html': pageOf(exhibit),
    'conversation.json': `${JSON.stringify({ format: FORMAT, ...exhibit }, null, 2)}\n`,
    'report.txt': reportText(exhibit),
  };
  const sums = Object.entries(files).map(([name, content]) => `${bytesToHex(sha256(strToU8(content)))}  ${name}\n`);
  return { ...files, [MANIFEST]: sums.join('') };
}

export function zipOf(exhibit: Exhibit): Uint8Array<ArrayBuffer> {
  const files = Object.entries(filesOf(exhibit)).map(([name, content]) => [name, strToU8(content)]);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: exhibit.savedAt }));
}

export function zipName({ savedAt }: Exhibit): string {
  return `evidence-${savedAt.slice(0, 19).replaceAll(':', '-')}.zip`;
}

function pageOf(exhibit: Exhibit): string {
  const page = document.implementation.createHTMLDocument(t('evidence_title'));
  page.documentElement.lang = language();
  page.documentElement.dir = isRightToLeft() ? 'rtl' : 'ltr';
  page.head.prepend(el('meta', { charset: 'utf-8' }));
  // The words of a stranger are in here: it may load and run nothing.
  page.head.append(el('meta', { 'http-equiv': 'Content-Security-Policy', 'content': "default-src 'none'; style-src 'unsafe-inline'" }));
  page.body.append(el('h1', {}, t('evidence_title')), readable(exhibit));
  const markup = new XMLSerializer().serializeToString(page.documentElement);
  // As text, since our own page allows no element of that kind to be made.
  return `<!doctype html>\n${markup.replace('</head>', () => `<style>${STYLE}</style></head>`)}\n`;
}
