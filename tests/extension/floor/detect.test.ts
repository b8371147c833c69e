import { createDetector } from '../../../extension/src/floor/detect';
import { message } from '../support';
import { rule, table } from './tables';

const detector = createDetector(table());

function rules(...texts: string[]): string[] {
  const readings = texts.map((text, at) => detector.read(message(`m${at}`, text)));
  const last = readings.pop();
  return last ? detector.detect(last, readings).signals.map(({ rule: { id } }) => id).sort() : [];
}

test.each<[string, string[], string[]]>([
  ['a phrase', ['i have your video'], ['en.capture/i-have']],
  ['an exclusion of its own rule', ['dont send it to mom'], []],
  ['an exclusion elsewhere', ['dont send anything. i will send it to mom'], ['en.threat/show']],
  ['a guard for the whole message', ['haha. i will send it to mom'], []],
  ['a guard that is powerless here', ['haha i have your video, i will send it to mom'], ['en.capture/i-have', 'en.threat/show']],
  ['a guard in its own sentence', ['pay me back. pay me'], ['en.demand/pay']],
  ['a quotation alone', ['"pay me"'], ['en.demand/pay']],
  ['a quotation beside advice', ['do not pay. "pay me"'], []],
  ['a quotation behind a report', ['my friend got this: "pay me"'], []],
  ['reported speech without advice', ['he said pay me'], ['en.demand/pay']],
  ['reported speech beside advice', ['he said pay me. do not pay'], []],
  ['a phrase over two messages', ['i have', 'your video'], ['en.capture/i-have']],
  ['what only the message before says', ['pay me', 'now'], []],
  ['a quotation that the message before reports', ['my friend got this', '"pay me"'], []],
  ['quotations in a row that the message before them reports', ['my friend got this', '"i have your video"', '"pay me"'], []],
])('%s', (_name, texts, expected) => {
  expect(rules(...texts)).toEqual(expected);
});

test('what a guard silences says nothing in another language either', () => {
  const spanish = { language: 'es', lists: {}, rules: [rule('es.demand/paga', 'demand', ['pay me'])], guards: [] };
  const both = createDetector(table({}, {}, spanish));
  const said = (text: string): string[] => both.detect(both.read(message('m', text)), []).signals.map(({ rule: { id } }) => id);
  expect(said('pay me')).toEqual(['en.demand/pay', 'es.demand/paga']);
  expect(said('pay me back')).toEqual([]);
});

test('evidence is in code points of each message as sent', () => {
  const [first, last] = [detector.read(message('a', '😀 i have')), detector.read(message('b', 'YOUR vid\u200beo 😀'))];
  const [signal] = detector.detect(last, [first]).signals;
  expect(signal?.evidence.map(({ message: { id, text }, start, end }) => [id, [...text].slice(start, end).join('')])).toEqual([['a', 'i have'], ['b', 'YOUR vid\u200beo']]);
});

test('a guard that only weighs is named', () => {
  expect(detector.detect(detector.read(message('m', 'pay me, just joking')), []).softenedBy).toBe('en.guard/joking');
});
