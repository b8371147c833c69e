/** Every word of the interface exists in every language, and no word is carried along unused. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const EXTENSION = join(__dirname, '../../extension');

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const load = (language: string): Record<string, Entry> => JSON.parse(readFileSync(join(EXTENSION, '_locales', language, 'messages.json'), 'utf8'));
const languages = readdirSync(join(EXTENSION, '_locales'));
const english = load('en');

const sources = [
  join(EXTENSION, 'manifest.json'),
  ...readdirSync(join(EXTENSION, 'src'), { recursive: true }).map((name) => join(EXTENSION, 'src', String(name))),
]
  .filter((path) => statSync(path).isFile())
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

test('English and Spanish are there', () => {
  expect(languages).toEqual(expect.arrayContaining(['en', 'es']));
});

test.each(languages)('%s has exactly the keys of English', (language) => {
  expect(Object.keys(load(language)).sort()).toEqual(Object.keys(english).sort());
});

test.each(languages)('%s fills the same placeholders as English, and names no other', (language) => {
  for (const [key, { message, placeholders = {} }] of Object.entries(load(language))) {
    expect(placeholders, key).toEqual(english[key]?.placeholders ?? {});
    const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
    expect([...new Set(used)].sort(), key).toEqual(Object.keys(placeholders).sort());
  }
});

test.each(languages)('%s has no empty message', (language) => {
  expect(Object.entries(load(language)).filter(([, { message }]) => message.trim() === '')).toEqual([]);
});

test('no message is unused', () => {
  const isUsed = (key: string): boolean => new RegExp(`['"](__MSG_)?${key}(__)?['"]`).test(sources);
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
});

test('no page or manifest asks for a message that is missing', () => {
  const asked = [...sources.matchAll(/data-i18n="(\w+)"|__MSG_(\w+)__/g)].map(([, page, manifest]) => page ?? manifest ?? '');
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((key) => !(key in english))).toEqual([]);
});

/** Words that blame, frighten or promise: `domain.md`'s list of what a warning must not say. */
const NEVER = [/you should have/i, /compromising/i, /your nudes/i, /you are safe/i, /\brisk \d/i, /\bvictim\b/i, /\bFP\b|\bFN\b/];
test.each(NEVER)('no English message says %s', (pattern) => {
  const allowed = 'No warning does not mean that you are safe.';
  const offending = Object.entries(english).filter(([, { message }]) => pattern.test(message.replace(allowed, '')));
  expect(offending).toEqual([]);
});
