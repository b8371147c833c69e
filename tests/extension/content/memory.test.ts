import { ThreadMemory } from '../../../extension/src/content/memory';
import type { ChatMessage } from '../../../extension/src/protocol';
import { siteMessage } from '../support';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const batch = (messages: ChatMessage[]): string[] => messages.map(({ text, seen }) => (seen ? `(${text})` : text));
const many = (count: number, from = 0) => Array.from({ length: count }, (_, index) => siteMessage(`m${from + index}`, `t${from + index}`));

test('on first sight what is recent or undated is new, and what is older is history', () => {
  const memory = new ThreadMemory();
  const old = siteMessage('1', 'old', { sentAt: '2026-11-20T12:00:00.000Z' });
  const recent = siteMessage('2', 'recent', { sentAt: '2026-11-24T11:00:00.000Z' });
  const undated = siteMessage('3', 'undated');
  expect(batch(memory.open([old, recent, undated], NOW))).toEqual(['(old)', 'recent', 'undated']);
});

test('on first sight what the person wrote is history, in its place, and later it is new', () => {
  const memory = new ThreadMemory();
  const [theirs, mine, last] = [siteMessage('1', 'theirs'), siteMessage('2', 'mine', { sender: 'self' }), siteMessage('3', 'theirs too')];
  expect(batch(memory.open([theirs, mine, last], NOW))).toEqual(['theirs', '(mine)', 'theirs too']);
  expect(batch(memory.add([siteMessage('4', 'mine too', { sender: 'self' })])).at(-1)).toBe('mine too');
});

test('on first sight no more than fifty messages count', () => {
  expect(new ThreadMemory().open(many(80), NOW).filter(({ seen }) => !seen)).toHaveLength(50);
});

test('a conversation with nothing new is still asked about, for the warning that may be open', () => {
  const memory = new ThreadMemory();
  expect(batch(memory.open([siteMessage('1', 'old', { sentAt: '2026-11-20T12:00:00.000Z' })], NOW))).toEqual(['(old)']);
});

test('the last ten messages go along as context', () => {
  const memory = new ThreadMemory();
  memory.open(many(20), NOW);
  expect(batch(memory.add(many(1, 20)))).toEqual([...many(10, 10).map(({ text }) => `(${text})`), 't20']);
});

test('an edit goes with its own context and its new text', () => {
  const memory = new ThreadMemory();
  memory.open(many(3), NOW);
  expect(memory.isKnown(siteMessage('m1', 'edited'))).toBe(false);
  expect(batch(memory.add([siteMessage('m1', 'edited')]))).toEqual(['(t0)', 'edited', '(t2)']);
  expect(memory.textOf('m1')).toBe('edited');
});

test('older messages that are loaded later are known and never new', () => {
  const memory = new ThreadMemory();
  memory.open(many(2, 10), NOW);
  memory.addHistory(many(2));
  expect(memory.hasId('m0')).toBe(true);
  expect(batch(memory.add(many(1, 12)))).toEqual(['(t0)', '(t1)', '(t10)', '(t11)', 't12']);
});

test('the latest messages can be had once more, as if none of them had been checked', () => {
  const memory = new ThreadMemory();
  memory.open(many(80), NOW);
  expect(batch(memory.latest())).toEqual(many(50, 30).map(({ text }) => text));
});

test('a message is news again when the page says later who wrote it', () => {
  const memory = new ThreadMemory();
  memory.add([siteMessage('1', 'hi', { sender: 'unknown' })]);
  expect(memory.isKnown(siteMessage('1', 'hi', { sender: 'unknown' }))).toBe(true);
  expect(memory.isKnown(siteMessage('1', 'hi', { sender: 'other' }))).toBe(false);
  memory.add([siteMessage('1', 'hi', { sender: 'other' })]);
  expect(memory.isKnown(siteMessage('1', 'hi', { sender: 'other' }))).toBe(true);
  expect(memory.isKnown(siteMessage('1', 'hi', { sender: 'unknown' }))).toBe(true);
});

test.each([['2026-11-24T09:00:00.000Z', true], ['2026-11-24T11:00:00.000Z', false], [null, false]])('a message sent at %s is older than what is known: %s', (sentAt, expected) => {
  const memory = new ThreadMemory();
  memory.add([siteMessage('1', 'hi', { sentAt: '2026-11-24T10:00:00.000Z' }), siteMessage('2', 'and?')]);
  expect(memory.isOlder(siteMessage('3', 'old?', { sentAt }))).toBe(expected);
});

test('all that is remembered is given oldest first, with what was loaded above and the latest words of what was edited', () => {
  const memory = new ThreadMemory();
  memory.open(many(3, 1), NOW);
  memory.addHistory(many(1));
  memory.add([siteMessage('m2', 'edited')]);
  expect(memory.all().map(({ text }) => text)).toEqual(['t0', 't1', 'edited', 't3']);
});
