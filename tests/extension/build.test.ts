import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
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

test('the same sources give the same packages, wherever and whenever they are built', () => {
  const build = (zone: string): Record<string, Buffer> => {
    const out = mkdtempSync(join(tmpdir(), 'handrail-build-'));
    execFileSync(process.execPath, [join(__dirname, '../../extension/build.mjs'), '--package', '--out', out], { env: { ...process.env, TZ: zone, LANG: 'C' } });
    const packages = Object.fromEntries(readdirSync(join(out, 'packages')).map((name) => [name, readFileSync(join(out, 'packages', name))]));
    rmSync(out, { recursive: true });
    return packages;
  };
  const [first, second] = [build('UTC'), build('Pacific/Kiritimati')];
  expect(Object.keys(first)).toEqual([expect.stringMatching(/^handrail-chrome-.+\.zip$/), expect.stringMatching(/^handrail-firefox-.+\.zip$/)]);
  for (const [name, bytes] of Object.entries(first)) expect(second[name]?.equals(bytes), name).toBe(true);
});
