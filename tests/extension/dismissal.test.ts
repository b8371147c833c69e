import { dismissalOf, isCovered } from '../../extension/src/dismissal';
import type { ShownWarning } from '../../extension/src/protocol';
import { warning } from './support';

const NOON = new Date(2026, 0, 31, 12);
const MIDNIGHT = new Date(2026, 1, 1);
const FINE = dismissalOf(warning({ severity: 'high', slots: ['leverage', 'audience'] }), NOON);

test.each<[string, Partial<ShownWarning>, boolean]>([
  ['the same', { severity: 'high', slots: ['leverage', 'audience'] }, true],
  ['the same in other words', { title: 'Other words.', slots: ['audience'] }, true],
  ['less severe', { severity: 'medium', slots: ['audience'] }, true],
  ['more severe', { severity: 'critical', slots: ['audience'] }, false],
  ['another kind of evidence', { severity: 'medium', slots: ['audience', 'deadline'] }, false],
])('"this is fine" and %s', (_name, change, covered) => {
  expect(isCovered(warning(change), FINE, NOON)).toBe(covered);
});

test('a new day begins at midnight on the person\'s own calendar, and shows it again', () => {
  expect(isCovered(warning(), FINE, new Date(MIDNIGHT.getTime() - 1))).toBe(true);
  expect(isCovered(warning(), FINE, MIDNIGHT)).toBe(false);
});

test('an emergency is never fine', () => {
  const emergency = warning({ severity: 'critical', slots: [] });
  expect(isCovered(emergency, dismissalOf(emergency, NOON), NOON)).toBe(false);
});

test('nothing is covered where nothing was called fine', () => {
  expect(isCovered(warning(), null, NOON)).toBe(false);
});
