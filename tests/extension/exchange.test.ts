import type { CheckAnswer } from '../../extension/src/answers';
import type { CheckRequest } from '../../extension/src/api-client';
import { createExchange, moveTime, type Exchange } from '../../extension/src/exchange';
import { answer, message, support, warning } from './support';

const SUBJECT = { thread: { site: 'thelounge', name: 'net/query/stranger' }, key: 'key', contact: 'known' as const };

function start(...answers: CheckAnswer[]): { exchange: Exchange; requests: CheckRequest[] } {
  const requests: CheckRequest[] = [];
  const exchange = createExchange({
    seal: async (name) => `sealed ${name.length}`,
    check: async (request) => {
      requests.push(request);
      return answers[requests.length - 1] ?? answer();
    },
    floor: async ({ messages }) => ({ warning: null, state: { tracks: {}, read: messages.map(({ author }) => author ?? '') } }),
    envelope: async () => ({ locale: 'en', region: 'GB', age_band: 'under18' }),
    facts: { contextFor: async (key) => ({ recent_move: key === 'key', recent_incident: false }) },
  });
  return { exchange, requests };
}

const said = ({ messages }: CheckRequest): string[] => messages.map(({ text, seen }) => (seen ? `(${text})` : text));

test('a check carries the contact, the facts of this chat, and what the person chose', async () => {
  const { exchange, requests } = start();
  await exchange.ask(SUBJECT, 'token', [message('1', 'one')]);
  expect(requests[0]).toMatchObject({
    conversation: { key: 'key', site: 'thelounge', contact: 'known' },
    context: { recent_move: true, recent_incident: false }, region: 'GB', age_band: 'under18', state: 'token',
  });
});

test('the floor learns who is who by sealed names alone, as the server does', async () => {
  const { exchange, requests } = start();
  const { state } = await exchange.askFloor(SUBJECT, null, [message('1', 'one')]);
  expect(state.read).toEqual([expect.stringMatching(/^sealed \d+$/)]);
  expect(requests).toEqual([]);
});

test('what the person wrote before is not news when a lost state is told again', async () => {
  const { exchange, requests } = start(answer({ stateReset: true }));
  await exchange.ask(SUBJECT, 'old', [message('1', 'theirs', { seen: true }), message('2', 'mine', { seen: true, sender: 'self' }), message('3', 'mine, new', { sender: 'self' })]);
  expect(requests.map(said)).toEqual([['(theirs)', '(mine)', 'mine, new'], ['theirs', '(mine)', 'mine, new']]);
});

describe('own words of despair', () => {
  const BOTH = [message('1', 'theirs'), message('2', 'mine', { sender: 'self' })];

  test('alone take one question', async () => {
    const { exchange, requests } = start(answer({ support: support() }));
    expect(await exchange.ask(SUBJECT, null, BOTH)).toMatchObject({ warning: null, support: { id: 'own-1' } });
    expect(requests).toHaveLength(1);
  });

  test('and a threat together take a second one, on the same state, so that each has its card', async () => {
    const { exchange, requests } = start(answer({ support: support({ severity: 'high' }) }), answer({ warning: warning(), state: 'after' }));
    expect(await exchange.ask(SUBJECT, 'before', BOTH)).toMatchObject({ warning: { id: 'incident-1' }, support: { id: 'own-1' }, state: 'after' });
    expect(requests.map(said)).toEqual([['theirs', 'mine'], ['theirs', '(mine)']]);
    expect(requests.map(({ state }) => state)).toEqual(['before', 'before']);
  });
});

test('to ask anew takes what the other side wrote as all there is, without a state', async () => {
  const { exchange, requests } = start();
  await exchange.askAnew(SUBJECT, [message('1', 'theirs'), message('2', 'mine', { sender: 'self' })]);
  expect(requests[0]?.state).toBeNull();
  expect(requests.map(said)).toEqual([['theirs', '(mine)']]);
});

describe('the time of a move', () => {
  const NOW = Date.parse('2026-11-24T12:00:00Z');
  const at = '2026-11-24T10:00:00.000Z';
  const long = 'x'.repeat(80);

  test.each<[string, Parameters<typeof message>, number | null]>([
    ['a dated message', ['m', 'add me', { sentAt: at }], Date.parse(at)],
    ['an undated one', ['m', 'add me'], NOW],
    ['one that was checked before', ['m', 'add me', { seen: true }], null],
    ['one of the person', ['m', 'add me', { sender: 'self' }], null],
    ['one whose sender is not known', ['m', 'add me', { sender: 'unknown' }], null],
    ['another message', ['n', 'hello'], null],
  ])('is that of %s', (_name, made, expected) => {
    expect(moveTime(answer({ movedAt: ['m'] }), [message(...made)], NOW)).toBe(expected);
  });

  test.each([['shortened', long.slice(0, 64)], ['of a piece', `${long}#2`]])('is found by an id that came back %s', (_how, id) => {
    expect(moveTime(answer({ movedAt: [id] }), [message(long, 'add me')], NOW)).toBe(NOW);
  });
});
