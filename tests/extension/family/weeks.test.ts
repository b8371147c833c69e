import { bandOf, monthOf, monthsUntil, weekOf } from '../../../extension/src/family/weeks';

test.each([
  ['2026-11-16T00:00:00Z', '2026-W47'], ['2026-11-22T23:59:59Z', '2026-W47'], ['2026-11-23T00:00:00Z', '2026-W48'],
  // Years with 53 weeks, and days that belong to the week of the year before or after.
  ['2026-12-31T12:00:00Z', '2026-W53'], ['2027-01-03T12:00:00Z', '2026-W53'], ['2027-01-04T12:00:00Z', '2027-W01'], ['2024-12-30T00:00:00Z', '2025-W01'], ['1970-01-01T00:00:00Z', '1970-W01'],
])('%s lies in %s', (time, week) => {
  expect(weekOf(Date.parse(time))).toBe(week);
});

test.each([[0, '0'], [1, '1-2'], [2, '1-2'], [3, '3+'], [40, '3+']])('%i cards are told as %s', (count, band) => {
  expect(bandOf(count)).toBe(band);
});

test('the months to choose from go from this one to the one that was offered', () => {
  const now = Date.parse('2026-11-30T23:00:00Z');
  expect(monthOf(now)).toBe('2026-11');
  expect(monthsUntil('2027-02', now)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  expect(monthsUntil('2026-10', now)).toEqual([]);
  expect(monthsUntil('9999-12', now).length).toBeLessThan(400);
});
