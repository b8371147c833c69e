import { inflateRawSync } from 'node:zlib';
import { join } from 'node:path';
import { licencesOf } from '../../extension/licences.mjs';
import { zip } from '../../extension/zip.mjs';

const FILES = [
  { name: 'a.txt', content: Buffer.from('hello '.repeat(50)) },
  { name: 'folder/ñ.json', content: Buffer.from('{}') },
];

test('a package holds the files and nothing of the moment it was made', async () => {
  const first = zip(FILES);
  await new Promise((resolve) => setImmediate(resolve));
  expect(zip(FILES).equals(first)).toBe(true);

  const nameLength = first.readUInt16LE(26);
  const packed = first.subarray(30 + nameLength, 30 + nameLength + first.readUInt32LE(18));
  expect(first.toString('latin1', 0, 4)).toBe('PK\x03\x04');
  expect(first.toString('utf8', 30, 30 + nameLength)).toBe('a.txt');
  expect(inflateRawSync(packed).toString()).toBe('hello '.repeat(50));
  expect(first.readUInt16LE(first.length - 12)).toBe(2);
});

test('the licences are those of the packages that were put in, each once, and of no other', async () => {
  const inputs = { 'src/popup/popup.ts': {}, 'node_modules/fflate/esm/browser.js': {}, 'node_modules/@scure/base/index.js': {}, 'node_modules/@scure/base/other.js': {} };
  const text = await licencesOf(join(__dirname, '../../extension'), [{ inputs }]);
  expect(text.match(/^\S+ \d+\.\d+\.\d+ \(.+\)$/gm)?.map((line) => line.split(' ')[0])).toEqual(['@scure/base', 'fflate']);
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(2);
});
