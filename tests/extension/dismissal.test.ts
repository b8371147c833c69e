import { dismissalOf, isCovered } from '../../extension/src/dismissal';
import type { ShownWarning } from '../../extension/src/protocol';
import { warning } from './support';

const FINE = dismissalOf(warning({ severity: 'high', slots: ['leverage', 'audience'] }));

test.each<[string, Partial<ShownWarning>, boolean]>([
  ['the same', { severity: 'high', slots: ['leverage', 'audience'] }, true],
  ['the same in other words', { title: 'Other words.', slots: ['audience'] }, true],
  ['less severe', { severity: 'medium', slots: ['audience'] }, true],
  ['more severe', { severity: 'critical', slots: ['audience'] }, false],
  ['another kind of evidence', { severity: 'medium', slots: ['audience', 'deadline'] }, false],
])('"this is fine" and %s', (_name, change, covered) => {
  expect(isCovered(warning(change), FINE)).toBe(covered);
});

test('nothing is covered where nothing was called fine', () => {
  expect(isCovered(warning(), null)).toBe(false);
});
