import { createWeekCounter, type WeekCounter } from '../../../extension/src/family/counter';
import type { ShownWarning } from '../../../extension/src/protocol';
import { MemoryArea, support, warning } from '../support';

const WEEK_MS = 7 * 24 * 3_600_000;
let area: MemoryArea;
let now: number;
let counter: WeekCounter;
beforeEach(() => {
  area = new MemoryArea();
  now = Date.parse('2026-11-18T12:00:00Z');
  counter = createWeekCounter(area, () => now);
});

test.each<[string, ShownWarning, string]>([
  ['a grave card', warning(), '1-2'],
  ['a quiet notice', warning({ severity: 'medium', kind: 'notice' }), '0'],
  ['the card for own words', support({ severity: 'high' }), '0'],
  ['an emergency', warning({ kind: 'emergency', severity: 'critical' }), '0'],
  ['one with a crisis line first', warning({ slots: ['cruelty'] }), '0'],
])('%s is told as %s once the week is over', async (_name, card, band) => {
  await counter.touch();
  await counter.count(card);
  expect(await counter.finished()).toEqual([]);
  now += WEEK_MS;
  expect(await counter.finished()).toEqual([{ week: '2026-W47', band }]);
});

test('what is kept is a number for each week, and not a word of what it was', async () => {
  for (let i = 0; i < 3; i++) await counter.count(warning());
  expect([...area.items]).toEqual([['weeks', { '2026-W47': 3 }]]);
});

test('a week in which the device was not in use is not told', async () => {
  await counter.count(warning());
  now += 3 * WEEK_MS;
  await counter.touch();
  expect(await counter.finished()).toEqual([{ week: '2026-W47', band: '1-2' }]);
});

test('a week that was told is forgotten, and so is what could not be told for long', async () => {
  for (let i = 0; i < 12; i++, now += WEEK_MS) await counter.touch();
  const weeks = (await counter.finished()).map(({ week }) => week);
  expect(weeks).toHaveLength(8);
  await counter.forget(weeks[0] ?? '');
  expect((await counter.finished()).map(({ week }) => week)).toEqual(weeks.slice(1));
});

test('erased means gone from the disk', async () => {
  await counter.count(warning());
  await counter.erase();
  expect([...area.items]).toEqual([]);
});
