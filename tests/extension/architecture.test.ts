/** Which file may import which: the extension's counterpart of the server's import contracts. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const SOURCE = join(__dirname, '../../extension/src');

interface SourceFile {
  path: string;
  text: string;
  imports: string[];
}

const files: SourceFile[] = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
  .map((entry) => {
    const path = relative(SOURCE, join(entry.parentPath, entry.name));
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map(([, target]) => relative(SOURCE, join(SOURCE, path, '..', target ?? '')));
    return { path, text, imports };
  });

const importsOf = (test: (path: string) => boolean): string[] => files.filter(({ path }) => test(path)).flatMap(({ path, imports }) => imports.map((target) => `${path} → ${target}`));
const isInside = (folder: string) => (path: string): boolean => path.startsWith(`${folder}/`);
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

test('the source was found', () => {
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['protocol.ts', 'background.ts', 'sites/thelounge.ts', 'content/main.ts']));
});

test('the protocol imports the words it is made of and its part about households, and they import nothing but those words', () => {
  expect(importsOf((path) => ['protocol.ts', 'family/protocol.ts', 'vocabulary.ts'].includes(path)).map((line) => line.split(' → ')[1])).toEqual(expect.arrayContaining(['vocabulary']));
  const allowed = /^(?:protocol\.ts → (?:vocabulary|family\/protocol)|family\/protocol\.ts → vocabulary)$/;
  expect(importsOf((path) => ['protocol.ts', 'family/protocol.ts', 'vocabulary.ts'].includes(path)).filter((line) => !allowed.test(line))).toEqual([]);
});

test('sites know pages and nothing else', () => {
  expect(importsOf(isInside('sites')).filter((line) => !line.split(' → ')[1]?.startsWith('sites/'))).toEqual([]);
});

test('a block is data: it imports the form of blocks and nothing else', () => {
  expect(new Set(importsOf(isInside('sites/blocks')).map((line) => line.split(' → ')[1]))).toEqual(new Set(['sites/block']));
});

test('the floor is pure: it knows neither page, nor browser, nor network, and imports itself, the protocol, batches and fingerprints alone', () => {
  expect(importsOf(isInside('floor')).filter((line) => !/→ (?:floor\/[a-z]+|protocol|batch|fingerprints)$/.test(line))).toEqual([]);
  expect(files.filter(({ path, text }) => isInside('floor')(path) && /\b(?:chrome|document|fetch|Date\.now|Math\.random)\b/.test(code(text))).map(({ path }) => path)).toEqual([]);
});

test('content scripts reach neither the network, nor the settings, nor the background', () => {
  const forbidden = /→ (api-client|answers|settings|background|conversations|exchange|facts|contacts|overview|permissions|registration|tabs)$/;
  expect(importsOf(isInside('content')).filter((line) => forbidden.test(line))).toEqual([]);
});

test('only the background runs the API client', () => {
  const users = files.filter(({ text }) => /import \{[^}]*createApiClient[^}]*\} from/.test(text)).map(({ path }) => path);
  expect(users).toEqual(['background.ts']);
});

test('nobody fetches but the API client, which is handed the function', () => {
  const users = files.filter(({ text }) => /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/.test(code(text))).map(({ path }) => path);
  expect(users).toEqual([]);
  expect(files.filter(({ text }) => /\bfetch\b/.test(code(text))).map(({ path }) => path).sort()).toEqual(['api-client.ts', 'background.ts']);
});

test('only the evidence page keeps messages, and nothing else uses what it is made of', () => {
  expect(importsOf((path) => !isInside('evidence')(path)).filter((line) => line.includes('→ evidence/'))).toEqual([]);
  const users = files.filter(({ text }) => /from 'age-encryption'/.test(text)).map(({ path }) => path);
  expect(users).toEqual(['evidence/vault.ts']);
});

test.each(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'document.write', 'DOMParser', 'eval('])('no file uses %s', (word) => {
  expect(files.filter(({ text }) => code(text).includes(word)).map(({ path }) => path)).toEqual([]);
});

test.each(['.click()', '.scrollTo(', '.scrollIntoView', 'execCommand', '.value ='])('nothing that reads pages uses %s', (word) => {
  const readers = files.filter(({ path }) => isInside('sites')(path) || isInside('content')(path));
  expect(readers.filter(({ text }) => code(text).includes(word)).map(({ path }) => path)).toEqual([]);
});

test('no file writes to the console, where message text could end up', () => {
  expect(files.filter(({ text }) => /\bconsole\./.test(code(text))).map(({ path }) => path)).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  expect(files.filter(({ text }) => text.trimEnd().split('\n').length > 250).map(({ path }) => path)).toEqual([]);
});

/** What is tested elsewhere, through the files that use it. */
const TESTED_ELSEWHERE: Record<string, string> = {
  'ui/page.ts': 'popup, options and welcome', 'registration.ts': 'background', 'overview.ts': 'background', 'permissions.ts': 'background and options', 'content/words.ts': 'content/card', 'content/help.ts': 'content/card', 'sites/index.ts': 'sites/blocks', 'sites/block.ts': 'sites/blocks', 'sites/rows.ts': 'sites/reader',
  'content/page-reading.ts': 'content/reading', 'content-requests.ts': 'background', 'standing.ts': 'background', 'vocabulary.ts': 'protocol', 'family/calls.ts': 'family/household', 'family/protocol.ts': 'family/answers',
  'family/deciding.ts': 'family/family', 'family/joined.ts': 'family/family', 'family/offer.ts': 'family/family', 'family/people.ts': 'family/family', 'family/sees.ts': 'family/family', 'choices.ts': 'background', 'floor/guards.ts': 'floor/detect', 'floor/window.ts': 'floor/detect', 'sign-colours.ts': 'background', 'content/announce.ts': 'content/banner', 'content/host.ts': 'content/banner', 'content/hold.ts': 'content/banner and the hostile page in e2e', 'content/seat.ts': 'content/banner', 'content/why.ts': 'content/card', 'ui/sign.ts': 'content/card', 'evidence/shelf.ts': 'evidence/evidence',
};

test('every file has its test at the mirrored path', () => {
  const hasTest = (path: string): boolean => existsSync(join(__dirname, path.replace(/\.ts$/, '.test.ts')));
  // A block is data: its test is its row in `sites/blocks.test.ts`, which counts them.
  expect(files.map(({ path }) => path).filter((path) => !hasTest(path) && !(path in TESTED_ELSEWHERE) && !isInside('sites/blocks')(path))).toEqual([]);
});
