import { findIn, Lexicon, mayOccur } from '../../../extension/src/floor/phrases';

const LISTS = { people: '0all your friends,0mom', currency: '0euros,0usd' };

function found(source: string, text: string): string[] {
  const lexicon = new Lexicon();
  const phrase = lexicon.parse(source, 'en', LISTS);
  const words = text.split(' ');
  const places = lexicon.find(words);
  return mayOccur(phrase, places) ? findIn(phrase, places, 0, words.length).map(([start, end]) => words.slice(start, end).join(' ')) : [];
}

test.each<[string, string, string[]]>([
  ['pay me', 'you pay me now', ['pay me']],
  ['pay me', 'you pay him', []],
  ['pay|give me', 'give me', ['give me']],
  ['want_to go', 'want to go', ['want to go']],
  ['record* you', 'recording you', ['recording you']],
  ['show your? video', 'show video', ['show video']],
  ['please? pay', 'please pay', ['please pay', 'pay']],
  ['tell {people}', 'tell all your friends', ['tell all your friends']],
  ['tell {people}|everyone', 'tell everyone', ['tell everyone']],
  ['send ..2 to {people}', 'send it now to mom to mom', ['send it now to mom']],
  ['send ..1 to', 'send it right to', []],
  ['^ pay', 'now pay', []],
  ['^ pay', 'pay now', ['pay']],
  ['pay $', 'pay now', []],
  ['pay $', 'now pay', ['pay']],
  ['pay {amount}', 'pay $ 2 k euros now', ['pay $ 2 k euros']],
  ['pay {amount} or', 'pay 300 or', ['pay 300 or']],
  ['in {number} hours', 'in 24 hours', ['in 24 hours']],
])('%s in "%s"', (source, text, expected) => {
  expect(found(source, text)).toEqual(expected);
});

test('a phrase full of gaps is answered at once, however long and hostile the text', () => {
  const began = performance.now();
  expect(found('a ..8 a ..8 a ..8 a ..8 b ..8 c', `${'a '.repeat(4000)}b`)).toEqual([]);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('the words that entries name are known by language, but for beginnings', () => {
  const lexicon = new Lexicon();
  lexicon.parse('record* {people}', 'en', LISTS);
  lexicon.parse('paga', 'es', {});
  expect(lexicon.words.get('en')).toEqual(new Set(['all', 'your', 'friends', 'mom']));
  expect(lexicon.words.get('es')).toEqual(new Set(['paga']));
});
