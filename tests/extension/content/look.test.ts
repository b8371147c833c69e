import { isLoud, lookOf } from '../../../extension/src/content/look';
import type { ShownWarning } from '../../../extension/src/protocol';
import { warning } from '../support';

test.each<[string, Partial<ShownWarning>, string]>([
  ['medium', { severity: 'medium', kind: 'notice' }, 'notice'],
  ['high', { severity: 'high' }, 'strong'],
  ['critical', { severity: 'critical' }, 'urgent'],
  ['an emergency', { severity: 'high', kind: 'emergency' }, 'urgent'],
  ['one cruel line', { severity: 'medium', kind: 'emergency' }, 'notice'],
  ['a false officer', { kind: 'authority' }, 'strong'],
  ['a false helper', { kind: 'recovery' }, 'strong'],
  ['a mass e-mail', { kind: 'email' }, 'calm'],
  ['someone the person knows', { kind: 'known' }, 'discreet'],
  ['someone the person knows, in an emergency', { kind: 'known', severity: 'critical' }, 'urgent'],
  ['support without any severity', { kind: 'support', severity: 'none' }, 'support'],
  ['support beside a threat', { kind: 'support', severity: 'critical' }, 'support'],
  ['a kind that a newer server names', { kind: 'brand-new' }, 'strong'],
])('%s looks like itself', (_name, change, look) => {
  expect(lookOf(warning(change))).toBe(look);
});

test.each(['full', 'email', 'authority', 'support', 'emergency'])('where others use the screen too, a card of kind %s is discreet', (kind) => {
  expect(lookOf(warning({ kind, severity: 'critical' }), true)).toBe('discreet');
});

test.each([['full', true], ['authority', true], ['recovery', true], ['email', false], ['known', false], ['support', false]])('%s is loud: %s', (kind, expected) => {
  expect(isLoud(warning({ kind }))).toBe(expected);
});
