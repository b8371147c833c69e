import { isWorthShowing } from '../../extension/src/sensitivity';
import type { Sensitivity, ShownWarning } from '../../extension/src/protocol';
import { warning } from './support';

test.each<[Sensitivity, Partial<ShownWarning>, boolean]>([
  ['usual', { severity: 'low' }, false], ['usual', { severity: 'medium' }, true],
  ['early', { severity: 'low' }, false], ['early', { severity: 'medium' }, true],
  ['serious', { severity: 'medium' }, false], ['serious', { severity: 'high' }, true], ['serious', { severity: 'critical' }, true],
  ['serious', { severity: 'medium', slots: ['cruelty'] }, true], ['serious', { severity: 'medium', kind: 'emergency' }, true],
])('at %s, %j is shown: %s', (sensitivity, change, expected) => {
  expect(isWorthShowing(warning(change), sensitivity)).toBe(expected);
});
