import { createFloor, type FloorState, type Question } from '../../../extension/src/floor/floor';
import type { ChatMessage, ShownWarning } from '../../../extension/src/protocol';
import { message } from '../support';
import { SHIPPED } from './tables';

const floor = createFloor(() => SHIPPED);

function ask(messages: ChatMessage[], state: FloorState | null = null, rest: Partial<Question> = {}): { warning: ShownWarning | null; state: FloorState } {
  const reader = { locale: 'en', region: null, ageBand: null, contact: 'unknown' as const };
  return floor.judge({ key: 'key', reader, recentMove: false, recentIncident: false, messages, ...rest }, state, { help: () => [], note: 'Basic protection.', now: 0 });
}

const CLAIM = message('1', 'i have your nudes and all your followers');
const DEMAND = message('2', 'send me 300 in bitcoin or i post it');

test.each([
  ['English', 'pay me 200 or i send your nudes to your mom', 'pay me 200'],
  ['Spanish', 'tengo tus fotos desnuda, pagame 200 o se las mando a tu familia', 'tengo tus fotos'],
  ['a disguise', '😀 p4y me 200 or i s3nd your nudes to your mоm', 'p4y me 200'],
])('a plain threat in %s is found, with the words as they were sent', (_name, text, quote) => {
  const { warning } = ask([message('1', text)]);
  expect(warning?.severity).toBe('high');
  expect(warning?.why.map((reason) => reason.quote).join(' ')).toContain(quote);
  for (const { start, end, quote: words } of warning?.why.slice(2) ?? []) expect([...text].slice(start ?? 0, end ?? 0).join('')).toBe(words);
});

test.each(['are we still on for practice?', 'send me the notes or i fail lol', 'me pasas la tarea?', ''])('%j is left alone', (text) => {
  expect(ask([message('1', text)]).warning).toBeNull();
});

test('a threat that comes bit by bit is remembered from one look to the next, and the earlier words are shown', () => {
  const first = ask([CLAIM]);
  const second = ask([{ ...CLAIM, seen: true }, DEMAND], first.state);
  expect(second.warning?.why.map(({ messageId }) => messageId)).toEqual(expect.arrayContaining(['1', '2']));
});

test('what came before as context counts, and warns only with something new', () => {
  const context = { ...DEMAND, seen: true };
  expect(ask([context]).warning).toBeNull();
  expect(ask([{ ...CLAIM, seen: true }, message('3', 'hello?')]).warning).toBeNull();
  expect(ask([{ ...CLAIM, seen: true }, DEMAND]).warning).not.toBeNull();
});

test('the same messages are looked at once, however often the server is tried', () => {
  const first = ask([CLAIM, DEMAND]);
  expect(first.warning).not.toBeNull();
  expect(ask([CLAIM, DEMAND], first.state)).toEqual({ warning: null, state: first.state });
});

test('a message that was edited is looked at again', () => {
  const first = ask([message('1', 'hello')]);
  expect(ask([message('1', 'pay me 200 or i send your nudes to your mom')], first.state).warning).not.toBeNull();
});

test('own words raise nothing, and two people are not one', () => {
  expect(ask([{ ...CLAIM, sender: 'self' }, { ...DEMAND, sender: 'self' }]).warning).toBeNull();
  expect(ask([message('1', 'i have your nudes', { author: 'a' }), message('2', 'pay me', { author: 'b' })]).warning).toBeNull();
});

test('what is remembered holds no text', () => {
  expect(JSON.stringify(ask([CLAIM, DEMAND]).state)).not.toMatch(/nudes|bitcoin|followers/);
});

test('all of a warning in one chat has one name', () => {
  expect(ask([CLAIM, DEMAND]).warning?.id).toBe(ask([message('9', 'pay me 200 or i send your nudes to your mom')]).warning?.id);
});

test('a hostile text does not keep it busy', () => {
  const began = performance.now();
  expect(ask([message('1', `${'send your nudes to '.repeat(3000)} pay me 200 or i send your nudes to your mom`)]).warning).not.toBeNull();
  expect(performance.now() - began).toBeLessThan(10_000);
});
