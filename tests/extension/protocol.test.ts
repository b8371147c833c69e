import { CONTENT_KINDS, severityRank } from '../../extension/src/protocol';

test('severities are in order, and an unknown one is below all', () => {
  const ranks = (['none', 'low', 'medium', 'high', 'critical'] as const).map(severityRank);
  expect(ranks).toEqual([...ranks].sort());
  expect(severityRank('huge' as never)).toBe(-1);
});

test('a content script has four verbs, none of which changes a setting', () => {
  expect([...CONTENT_KINDS].sort()).toEqual(['check', 'dismiss', 'hello', 'report']);
});
