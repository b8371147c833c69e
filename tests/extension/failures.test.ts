import { codeOf, Failure, FAILURE_SENTENCE, isTransient } from '../../extension/src/failures';
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
