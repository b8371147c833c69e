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

/** Who has read a language as a native reader, and when; null until somebody has. */
const review: Record<string, { reviewed: string | null; pack: string }> = JSON.parse(readFileSync(join(EXTENSION, 'locales.json'), 'utf8'));

test('every language of the pack has an interface, and its state of review is on record', () => {
  const ofPack = readdirSync(join(EXTENSION, '../patterns/core/texts')).map((name) => name.replace('.yaml', '')).filter((name) => !name.endsWith('-Latn'));
  expect(Object.values(review).map(({ pack }) => pack).sort()).toEqual(ofPack.sort());
  expect(languages.sort()).toEqual(Object.keys(review).sort());
});

test.each(languages)('%s says which language its words are in', (language) => {
  expect(load(language).language?.message).toBe(language.replace('_', '-'));
});

/** Words that a language may share with English: names, forms that are all placeholder, and words that are the same word. */
const SHARED = new Set(['extension_name', 'card_rule', 'card_named', 'popup_pack_value']);
const SAME_WORD: Record<string, string[]> = {
  de: ['way_chat', 'server_label', 'options_server_heading'],
  es: ['card_score', 'way_chat', 'family_no'],
  fil: ['card_mode', 'way_chat', 'server_label', 'popup_options', 'options_title', 'options_server_heading', 'options_code', 'options_region_scotland', 'family_mode'],
  fr: ['card_score', 'card_score_one', 'card_score_other', 'card_mode', 'card_pack_value', 'popup_mode', 'popup_options', 'colour_violet', 'colour_rose'],
  id: ['card_mode', 'way_chat', 'server_label', 'options_server_heading', 'family_mode'],
  it: ['way_chat', 'server_label', 'options_server_heading', 'family_no'],
  pt_BR: ['card_score', 'way_chat'],
};

test.each(languages.filter((language) => language !== 'en'))('%s leaves nothing in English but what is listed', (language) => {
  const same = Object.entries(load(language)).filter(([key, { message }]) => message === english[key]?.message && !SHARED.has(key)).map(([key]) => key);
  expect(same).toEqual(SAME_WORD[language] ?? []);
});

/** The script each language is written in; a line that was pasted into the wrong file shows. */
const SCRIPT: Record<string, RegExp> = { ar: /\p{Script=Arabic}/u, hi: /\p{Script=Devanagari}/u };

test.each(languages)('%s is written in its own script', (language) => {
  const words = Object.entries(load(language)).filter(([key]) => key !== 'language' && !SHARED.has(key));
  const script = SCRIPT[language] ?? /\p{Script=Latin}/u;
  expect(words.filter(([, { message }]) => !script.test(message)).map(([key]) => key)).toEqual([]);
});

test.each(languages)('%s suggests twelve different words for a sign, short enough to be one', (language) => {
  const words = (load(language).sign_words?.message ?? '').split(' ');
  expect([new Set(words).size, words.filter((word) => word.length > 24)]).toEqual([12, []]);
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
