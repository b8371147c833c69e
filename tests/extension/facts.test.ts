import { createFacts, type Facts } from '../../extension/src/facts';
import { MemoryArea } from './support';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-24T12:00:00Z');

let area: MemoryArea;
let now: number;
let facts: Facts;
beforeEach(() => {
  area = new MemoryArea();
  now = START;
  facts = createFacts(area, () => now);
});

const isMoved = async (thread: string): Promise<boolean> => (await facts.contextFor(thread)).recent_move;
const hadIncident = async (): Promise<boolean> => (await facts.contextFor('any')).recent_incident;

test('at first there is nothing to say', async () => {
  expect(await facts.contextFor('a')).toEqual({ recent_move: false, recent_incident: false });
});

test('a move counts in every chat but the one it was asked in', async () => {
  await facts.noteMove('a', now);
  expect([await isMoved('a'), await isMoved('b')]).toEqual([false, true]);
});

test('a move in another chat counts in the first one too', async () => {
  await facts.noteMove('a', now);
  await facts.noteMove('b', now + 1);
  expect([await isMoved('a'), await isMoved('b'), await isMoved('c')]).toEqual([true, true, true]);
});

test.each([[DAY - 1, true], [DAY, false]])('a move of %i ms ago counts: %s', async (age, expected) => {
  await facts.noteMove('a', now);
  now += age;
  expect(await isMoved('b')).toBe(expected);
});

test.each([[60 * DAY - 1, true], [60 * DAY, false]])('an incident of %i ms ago counts: %s', async (age, expected) => {
  await facts.noteIncident(now);
  now += age;
  expect(await hadIncident()).toBe(expected);
});

test('a move that a page dates ahead ends a day from now, and one of last week is none', async () => {
  await facts.noteMove('a', now + 40 * DAY);
  await facts.noteMove('b', now - 7 * DAY);
  expect(await isMoved('a')).toBe(false);
  expect(await isMoved('b')).toBe(true);
  now += DAY;
  expect(await isMoved('b')).toBe(false);
});

test('an older message that is read later does not make a move older', async () => {
  await facts.noteMove('a', now);
  await facts.noteMove('a', now - 20 * HOUR);
  now += 23 * HOUR;
  expect(await isMoved('b')).toBe(true);
});

test('what no longer counts is gone from the disk', async () => {
  await facts.noteMove('a', now);
  await facts.noteIncident(now);
  now += 61 * DAY;
  await facts.contextFor('b');
  expect([...area.items]).toEqual([]);
});

test('what is on the disk is two keys of chats and times, however many chats there were', async () => {
  for (const thread of ['a', 'b', 'c', 'd']) await facts.noteMove(thread, now++);
  await facts.noteIncident(now);
  expect(area.items.get('facts')).toEqual({ moves: [{ thread: 'd', at: START + 3 }, { thread: 'c', at: START + 2 }], incident: START + 4 });
});

test('forgetting clears both', async () => {
  await facts.noteMove('a', now);
  await facts.noteIncident(now);
  await facts.forget();
  expect([await isMoved('b'), await hadIncident(), [...area.items]]).toEqual([false, false, []]);
});

test('both at once lose nothing', async () => {
  await Promise.all([facts.noteMove('a', now), facts.noteIncident(now)]);
  expect(await facts.contextFor('b')).toEqual({ recent_move: true, recent_incident: true });
});
