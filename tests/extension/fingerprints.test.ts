import { fingerprints } from '../../extension/src/fingerprints';
import { message } from './support';

const [theirs, own] = (['other', 'self'] as const).map((sender) => fingerprints(message('1', 'hello', { sender }))[0]);

test('the same words of the same message are known again, and hold none of them', () => {
  expect(fingerprints(message('1', 'hello'))).toEqual([theirs]);
  expect(theirs).not.toContain('hello');
});

test.each([['an edit', message('1', 'hello!')], ['another message', message('2', 'hello')], ['the same by the person', message('1', 'hello', { sender: 'self' })]])('%s is not the same', (_name, other) => {
  expect(fingerprints(other)[0]).not.toBe(theirs);
});

test('a message of which nobody knows who wrote it counts as the other side\'s, and is known whoever it turned out to be', () => {
  expect(fingerprints(message('1', 'hello', { sender: 'unknown' }))).toEqual([theirs, own]);
});
