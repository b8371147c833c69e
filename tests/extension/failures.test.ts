import { codeOf, Failure, FAILURE_SENTENCE, healthSentence, isOnTheFloor, isTransient } from '../../extension/src/failures';
import { t } from '../../extension/src/i18n';
import { fakeChrome } from './support';

test('every code has a sentence a person can read', () => {
  fakeChrome();
  for (const [code, key] of Object.entries(FAILURE_SENTENCE)) {
    expect(t(key), code).toMatch(/^[A-Z].*\.$/);
    expect(t(key), code).not.toContain('_');
  }
});

test('an error that is not ours is a bad response and carries nothing along', () => {
  expect(codeOf(new Error('secret text'))).toBe('bad-response');
  expect(codeOf(new Failure('timeout'))).toBe('timeout');
});

test('a lost server may come back by itself, a lost pairing does not', () => {
  expect(isTransient('unreachable')).toBe(true);
  expect(isTransient('unauthorised')).toBe(false);
});

test.each<[Parameters<typeof isOnTheFloor>[0], boolean]>([
  [{ state: 'degraded', detail: 'unreachable' }, true],
  [{ state: 'degraded', detail: 'server-error' }, true],
  [{ state: 'not-paired', detail: 'unauthorised' }, true],
  [{ state: 'not-paired', detail: null }, false],
  [{ state: 'degraded', detail: 'rules-only' }, false],
  [{ state: 'degraded', detail: 'pack-old' }, false],
  [{ state: 'protecting', detail: null }, false],
  [{ state: 'paused', detail: 'chat' }, false],
])('%j is basic protection: %s', (health, expected) => {
  expect(isOnTheFloor(health)).toBe(expected);
});

test.each(['unreachable', 'timeout', 'unauthorised'] as const)('a server that is %s leaves basic protection, and the sentence says so', (code) => {
  fakeChrome();
  expect(t(healthSentence({ state: code === 'unauthorised' ? 'not-paired' : 'degraded', detail: code }))).toContain('Basic protection');
});
