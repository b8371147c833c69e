/** @vitest-environment jsdom */

import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { filesOf, MANIFEST, zipName, zipOf } from '../../../extension/src/evidence/bundle';
import { fakeChrome } from '../support';
import { exhibit, THREAT } from './exhibits';

fakeChrome();

const unzipped = (): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(zipOf(exhibit()))).map(([name, content]) => [name, strFromU8(content)]));

test('the zip holds the page, the data, the report and the checksums, the same as the files', () => {
  expect(unzipped()).toEqual(filesOf(exhibit()));
  expect(Object.keys(unzipped())).toEqual(['conversation.html', 'conversation.json', 'report.txt', MANIFEST]);
});

test('the checksums are those of the files as they are written', () => {
  const files = unzipped();
  const lines = (files[MANIFEST] ?? '').trimEnd().split('\n').map((line) => line.split('  '));
  expect(lines.map(([, name]) => name)).toEqual(['conversation.html', 'conversation.json', 'report.txt']);
  for (const [sum, name] of lines) expect(sum).toBe(createHash('sha256').update(files[name ?? ''] ?? '', 'utf8').digest('hex'));
});

test('the data holds all that was saved, and says in which form', () => {
  expect(JSON.parse(filesOf(exhibit())['conversation.json'] ?? '')).toEqual({ format: 'handrail-evidence/1', ...exhibit() });
});

test('the page holds the exact words as text, and may load and run nothing', () => {
  const page = new DOMParser().parseFromString(filesOf(exhibit())['conversation.html'] ?? '', 'text/html');
  expect([...page.querySelectorAll('.words')].map(({ textContent }) => textContent)).toEqual([THREAT, 'no', 'last chance']);
  expect(page.querySelectorAll('script, img, link, b, a')).toHaveLength(0);
  expect(page.head.querySelector('style')?.textContent).toContain('.words');
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  expect([page.compatMode, page.characterSet, page.documentElement.lang]).toEqual(['CSS1Compat', 'UTF-8', 'en']);
});

test('the same exhibit gives the same bytes, under a name that any system takes', () => {
  expect(zipOf(exhibit())).toEqual(zipOf(exhibit()));
  expect(zipName(exhibit())).toBe('evidence-2026-11-24T12-05-00.zip');
});
