import { Outbox } from '../../../extension/src/content/outbox';
import type { ChatMessage, CheckOutcome } from '../../../extension/src/protocol';
import { message, outcome, settled } from '../support';

const GOOD: CheckOutcome = outcome();
const LOST: CheckOutcome = { ok: false, code: 'unreachable' };

function start(): { outbox: Outbox; sent: string[][]; answer: (outcome: CheckOutcome) => Promise<void>; outcomes: CheckOutcome[]; stop: AbortController } {
  const sent: string[][] = [];
  const outcomes: CheckOutcome[] = [];
  const waiting: ((outcome: CheckOutcome) => void)[] = [];
  const stop = new AbortController();
  const check = (messages: ChatMessage[]): Promise<CheckOutcome> => {
    sent.push(messages.map(({ text, seen }) => (seen ? `(${text})` : text)));
    return new Promise((resolve) => waiting.push(resolve));
  };
  const outbox = new Outbox({ check, onOutcome: (outcome) => outcomes.push(outcome), signal: stop.signal });
  const answer = async (outcome: CheckOutcome): Promise<void> => {
    waiting.shift()?.(outcome);
    await settled();
  };
  return { outbox, sent, answer, outcomes, stop };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a batch is sent at once', () => {
  const { outbox, sent } = start();
  outbox.add([message('1', 'one', { seen: true }), message('2', 'two')]);
  expect(sent).toEqual([['(one)', 'two']]);
});

test('what arrives while a check is under way goes in the next one', async () => {
  const { outbox, sent, answer } = start();
  outbox.add([message('1', 'one')]);
  outbox.add([message('1', 'one', { seen: true }), message('2', 'two')]);
  outbox.add([message('3', 'three')]);
  await answer(GOOD);
  expect(sent).toEqual([['one'], ['one', 'two', 'three']]);
});

test('a lost server loses no message: it is sent again, ever more slowly, until there is an answer', async () => {
  const { outbox, sent, answer, outcomes } = start();
  outbox.add([message('1', 'one')]);
  await answer(LOST);
  expect(sent).toHaveLength(1);
  vi.advanceTimersByTime(1_000);
  expect(sent).toHaveLength(2);
  await answer(LOST);
  vi.advanceTimersByTime(1_000);
  expect(sent).toHaveLength(2);
  vi.advanceTimersByTime(1_000);
  expect(sent).toHaveLength(3);
  await answer(GOOD);
  vi.advanceTimersByTime(60_000);
  expect(sent).toEqual([['one'], ['one'], ['one']]);
  expect(outcomes).toEqual([LOST, LOST, GOOD]);
});

test('it never waits longer than half a minute', async () => {
  const { outbox, sent, answer } = start();
  outbox.add([message('1', 'one')]);
  for (let i = 0; i < 12; i++) {
    await answer(LOST);
    vi.advanceTimersByTime(30_000);
    expect(sent).toHaveLength(i + 2);
  }
});

test('word that the server is back sends at once', async () => {
  const { outbox, sent, answer } = start();
  outbox.add([message('1', 'one')]);
  await answer(LOST);
  outbox.retry();
  expect(sent).toHaveLength(2);
});

test('a message that was edited while it was under way is not lost', async () => {
  const { outbox, sent, answer } = start();
  outbox.add([message('1', 'one')]);
  outbox.add([message('1', 'one, edited')]);
  await answer(GOOD);
  expect(sent).toEqual([['one'], ['one, edited']]);
});

test('after the end nothing is sent', async () => {
  const { outbox, sent, answer, stop } = start();
  outbox.add([message('1', 'one')]);
  stop.abort();
  await answer(LOST);
  vi.advanceTimersByTime(60_000);
  outbox.add([message('2', 'two')]);
  expect(sent).toHaveLength(1);
});
