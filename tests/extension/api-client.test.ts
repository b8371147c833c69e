import { createApiClient, MAX_BODY_BYTES, splitMessages, type CheckRequest } from '../../extension/src/api-client';
import { CALM_ANSWER, HEALTH_ANSWER, THREAT_ANSWER } from './fixtures/answers';
import { message } from './support';

const SERVER = { address: 'http://127.0.0.1:8787', token: 'secret' };

interface Call {
  url: string;
  init: RequestInit;
}

/** Answers in turn; a function as an answer decides for itself. */
function fakeFetch(...answers: (Response | (() => Response | Promise<Response>))[]): { fetch: typeof fetch; calls: Call[] } {
  const calls: Call[] = [];
  return {
    calls,
    fetch: async (input, init = {}) => {
      calls.push({ url: String(input), init });
      const answer = answers[Math.min(calls.length, answers.length) - 1];
      if (!answer) throw new Error('no answer');
      return typeof answer === 'function' ? answer() : answer.clone();
    },
  };
}

const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status });

function request(messages = [message('m1', 'hello')]): CheckRequest {
  return {
    conversation: { key: 'k', site: 'thelounge', contact: 'unknown' },
    context: { recent_move: false, recent_incident: false },
    locale: 'en-GB', region: 'GB', age_band: null, state: 'token-0', messages,
  };
}

test('a check is a POST with the token and the fields of the contract', async () => {
  const { fetch, calls } = fakeFetch(json(CALM_ANSWER));
  await createApiClient(fetch).check(SERVER, request([message('m1', 'hi', { sentAt: '2026-01-01T12:00:00.000Z' })]));
  expect(calls[0]?.url).toBe('http://127.0.0.1:8787/v1/check');
  expect(calls[0]?.init).toMatchObject({ method: 'POST', credentials: 'omit', cache: 'no-store', redirect: 'error', headers: { Authorization: 'Bearer secret' } });
  expect(JSON.parse(String(calls[0]?.init.body))).toEqual({
    conversation: { key: 'k', site: 'thelounge', contact: 'unknown' },
    context: { recent_move: false, recent_incident: false },
    locale: 'en-GB', region: 'GB', age_band: null, state: 'token-0',
    messages: [{ id: 'm1', sender: 'other', author: 'stranger', kind: 'text', text: 'hi', sent_at: '2026-01-01T12:00:00.000Z', seen: false }],
  });
});

test.each([
  [401, 'unauthorised'], [400, 'rejected'], [409, 'rejected'], [413, 'rejected'], [403, 'refused'], [421, 'refused'], [429, 'rate-limited'], [500, 'server-error'], [503, 'server-error'], [404, 'bad-response'],
])('status %i becomes the code %s', async (status, code) => {
  const { fetch } = fakeFetch(json({ title: 'x' }, status));
  await expect(createApiClient(fetch).check(SERVER, request())).rejects.toMatchObject({ code });
});

test('a server that is not there is unreachable', async () => {
  const { fetch } = fakeFetch(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(createApiClient(fetch).health(SERVER)).rejects.toMatchObject({ code: 'unreachable' });
});

test('a server that does not answer in time is a timeout', async () => {
  const abort = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
  const { fetch } = fakeFetch(() => Promise.reject(new DOMException('late', 'TimeoutError')));
  await expect(createApiClient(fetch).health(SERVER)).rejects.toMatchObject({ code: 'timeout' });
  abort.mockRestore();
});

test('an answer that is not JSON is a bad response', async () => {
  const { fetch } = fakeFetch(new Response('<html>'));
  await expect(createApiClient(fetch).check(SERVER, request())).rejects.toMatchObject({ code: 'bad-response' });
});

test('health needs no token and says what the server is', async () => {
  const { fetch, calls } = fakeFetch(json(HEALTH_ANSWER));
  expect(await createApiClient(fetch).health({ ...SERVER, token: null })).toMatchObject({ mode: 'full', version: '0.1.0', authorised: true });
  expect(calls[0]?.init.headers).not.toHaveProperty('Authorization');
});

test('pairing sends the code without a token and turns refusals into sentences of its own', async () => {
  const good = fakeFetch(json({ token: 'new', device: { id: 'd', name: 'n' } }));
  expect(await createApiClient(good.fetch).pair(SERVER, 'ABCD-1234', 'Chrome on Linux')).toEqual({ token: 'new', isFamily: false });
  expect(good.calls[0]?.init.headers).not.toHaveProperty('Authorization');
  expect(JSON.parse(String(good.calls[0]?.init.body))).toEqual({ code: 'ABCD-1234', name: 'Chrome on Linux' });
  await expect(createApiClient(fakeFetch(json({}, 400)).fetch).pair(SERVER, 'x', 'n')).rejects.toMatchObject({ code: 'code-wrong' });
  await expect(createApiClient(fakeFetch(json({}, 429)).fetch).pair(SERVER, 'x', 'n')).rejects.toMatchObject({ code: 'code-too-many' });
});

test('a long history goes in several requests below the limit, in order, with the state handed on', async () => {
  const messages = Array.from({ length: 9 }, (_, index) => message(`m${index}`, 'x'.repeat(60_000)));
  const { fetch, calls } = fakeFetch(json(THREAT_ANSWER), json(CALM_ANSWER));
  const answer = await createApiClient(fetch).check(SERVER, request(messages));
  const bodies = calls.map(({ init }) => String(init.body));
  expect(bodies.length).toBeGreaterThan(1);
  for (const body of bodies) expect(new TextEncoder().encode(body).length).toBeLessThan(256 * 1024);
  expect(bodies.flatMap((body) => JSON.parse(body).messages.map(({ id }: { id: string }) => id))).toEqual(messages.map(({ id }) => id));
  expect(bodies.map((body) => JSON.parse(body).state).slice(0, 2)).toEqual(['token-0', 'token-2']);
  expect(answer).toMatchObject({ state: 'token-1', warning: { id: 'incident-1' } });
});

test('what any of several requests found of own words and of moves is not lost', async () => {
  const messages = Array.from({ length: 9 }, (_, index) => message(`m${index}`, 'x'.repeat(60_000)));
  const moved = { ...CALM_ANSWER, assessment: { ...CALM_ANSWER.assessment, signals: [{ rule: 'en.move/another-app', slot: 'move', message_id: 'm0', weight: 1 }] } };
  const own = { ...moved, warning: { ...THREAT_ANSWER.warning, kind: 'support', severity: 'none' } };
  const { fetch } = fakeFetch(json(own), json(THREAT_ANSWER), json(CALM_ANSWER));
  expect(await createApiClient(fetch).check(SERVER, request(messages))).toMatchObject({ warning: { kind: 'full' }, support: { kind: 'support' }, movedAt: ['m0'] });
});

describe('splitMessages', () => {
  test.each([
    ['ASCII', 'a'],
    ['characters that JSON escapes', '\u0000'],
    ['emoji', '😀'],
    ['lone surrogates', '\ud83d'],
  ])('cuts an over-long message of %s into overlapping pieces that each fit', (_name, unit) => {
    const text = unit.repeat(200_000);
    const runs = splitMessages([message('m1', text)]);
    for (const run of runs) expect(new TextEncoder().encode(JSON.stringify(run)).length).toBeLessThan(MAX_BODY_BYTES + 1_024);
    const pieces = runs.flat();
    expect(pieces[0]?.id).toBe('m1');
    expect(new Set(pieces.map(({ id }) => id)).size).toBe(pieces.length);
    expect(pieces.reduce((sum, piece) => sum + piece.text.length, 0)).toBeGreaterThanOrEqual(text.length);
  });

  test('a phrase at a cut is whole in one of the pieces', () => {
    const pieces = splitMessages([message('m1', `${'a'.repeat(95)}THE PHRASE${'b'.repeat(200)}`)], 150, 100).flat();
    expect(pieces.some(({ text }) => text.includes('THE PHRASE'))).toBe(true);
  });

  test('what fits stays one request', () => {
    const messages = [message('a', 'one'), message('b', 'two')];
    expect(splitMessages(messages)).toEqual([messages]);
  });
});
