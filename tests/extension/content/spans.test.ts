import { excerptOf, utf16Index } from '../../../extension/src/content/spans';
import type { Reason } from '../../../extension/src/protocol';
import { checkAnswer } from '../../../extension/src/answers';
import { TEXT, THREAT_ANSWER } from '../fixtures/answers';

function reason(rest: Partial<Reason>): Reason {
  return { text: 'why', messageId: 'm1', start: null, end: null, quote: null, ...rest };
}

test.each([
  ['plain', 2, 2],
  ['😀x', 1, 2],
  ['😀😀x', 2, 4],
  ['a😀b', 2, 3],
  ['\ud83dx', 1, 1],
  ['é', 1, 1],
  ['👨‍👩‍👧x', 5, 8],
  ['short', 99, 5],
])('in %j code point %i is at UTF-16 index %i', (text, codePoints, index) => {
  expect(utf16Index(text, codePoints)).toBe(index);
});

test('evidence after emoji is marked exactly', () => {
  const marked = checkAnswer(THREAT_ANSWER).warning?.why.map((why) => excerptOf(why, TEXT)?.marked);
  expect(marked).toEqual(['pay 200', 'send the video to your whole team', undefined]);
});

test('offsets alone are enough when the server sends no quote', () => {
  expect(excerptOf(reason({ start: 3, end: 10 }), TEXT)?.marked).toBe('pay 200');
});

test('where text and offsets disagree the quote decides', () => {
  expect(excerptOf(reason({ start: 0, end: 4, quote: 'pay 200' }), TEXT)).toEqual({ before: '😀😀 ', marked: 'pay 200', after: ' or i send the video to your whole team' });
});

test('without the text at hand the quote stands alone', () => {
  expect(excerptOf(reason({ start: 3, end: 10, quote: 'pay 200' }), undefined)).toEqual({ before: '', marked: 'pay 200', after: '' });
  expect(excerptOf(reason({ start: 3, end: 10, quote: 'pay 200' }), 'another text')).toEqual({ before: '', marked: 'pay 200', after: '' });
});

test('a reason that rests on no words marks nothing', () => {
  expect(excerptOf(reason({ messageId: null }), TEXT)).toBeNull();
});

test('a long message is cut at words and never inside an emoji', () => {
  const text = `${'before '.repeat(30)}THE WORDS${' after'.repeat(30)}`;
  const excerpt = excerptOf(reason({ quote: 'THE WORDS' }), text);
  expect(excerpt?.before).toMatch(/^…before/);
  expect(excerpt?.after).toMatch(/after…$/);
  const emoji = excerptOf(reason({ quote: 'X' }), `${'😀'.repeat(99)}X${'😀'.repeat(99)}`);
  expect(`${emoji?.before}${emoji?.after}`).not.toMatch(/(^|[^\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff]($|[^\udc00-\udfff])/);
});
