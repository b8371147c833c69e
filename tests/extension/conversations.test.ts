import type { CheckAnswer } from '../../extension/src/answers';
import type { CheckRequest } from '../../extension/src/api-client';
import { createContacts, type Contacts } from '../../extension/src/contacts';
import { createConversations, type Conversations } from '../../extension/src/conversations';
import { dismissalOf } from '../../extension/src/dismissal';
import { createFacts, type Facts } from '../../extension/src/facts';
import { Failure } from '../../extension/src/failures';
import { answer as answered, MemoryArea, message, outcome as calm, settled, support, warning } from './support';

const THREAD = { site: 'thelounge', name: 'https://chat.example.org net/query/stranger' };
const OTHER = { site: 'thelounge', name: 'https://chat.example.org net/query/friend' };

/** A server whose answers the test gives one by one. */
class FakeServer {
  requests: CheckRequest[] = [];
  private waiting: { resolve: (answer: CheckAnswer) => void; reject: (error: Error) => void }[] = [];

  check = (request: CheckRequest): Promise<CheckAnswer> => {
    this.requests.push(request);
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  };

  async answer(answer: Partial<CheckAnswer> = {}): Promise<void> {
    await settled();
    this.waiting.shift()?.resolve(answered({ state: `token-${this.requests.length}`, ...answer }));
    await settled();
  }

  async fail(code: ConstructorParameters<typeof Failure>[0]): Promise<void> {
    await settled();
    this.waiting.shift()?.reject(new Failure(code));
    await settled();
  }

  texts(index: number): string[] {
    return (this.requests[index]?.messages ?? []).map(({ text, seen }) => (seen ? `(${text})` : text));
  }
}

interface Started {
  server: FakeServer;
  conversations: Conversations;
  session: MemoryArea;
  disk: MemoryArea;
  facts: Facts;
  contacts: Contacts;
}

function start(session = new MemoryArea(), disk = new MemoryArea()): Started {
  const server = new FakeServer();
  const facts = createFacts(disk, Date.now);
  const contacts = createContacts(disk);
  const conversations = createConversations({
    session,
    seal: async (name) => `sealed[${name}]`.replaceAll('stranger', 's'),
    check: server.check,
    envelope: async () => ({ locale: 'en', region: null, age_band: null }),
    facts,
    contacts,
    now: Date.now,
  });
  return { server, conversations, session, disk, facts, contacts };
}

test('one request per conversation is under way; what arrives meanwhile goes together in the next', async () => {
  const { server, conversations } = start();
  const first = conversations.submit(THREAD, [message('1', 'one')]);
  const second = conversations.submit(THREAD, [message('2', 'two')]);
  const third = conversations.submit(THREAD, [message('3', 'three')]);
  await settled();
  expect(server.requests).toHaveLength(1);
  await server.answer();
  expect(server.requests).toHaveLength(2);
  expect(server.texts(1)).toEqual(['two', 'three']);
  await server.answer();
  expect(await Promise.all([first, second, third])).toEqual(Array(3).fill(calm()));
});

test('two conversations do not wait for each other', async () => {
  const { server, conversations } = start();
  void conversations.submit(THREAD, [message('1', 'one')]);
  void conversations.submit(OTHER, [message('1', 'hello')]);
  await settled();
  expect(server.requests).toHaveLength(2);
});

test('the state token goes back with the next check, also after the worker was restarted', async () => {
  const { server, conversations, session } = start();
  const first = conversations.submit(THREAD, [message('1', 'one')]);
  await server.answer({ state: 'token-a' });
  await first;
  const restarted = start(session);
  void restarted.conversations.submit(THREAD, [message('2', 'two')]);
  await settled();
  expect([server.requests[0]?.state, restarted.server.requests[0]?.state]).toEqual([null, 'token-a']);
});

test('a message that was checked before goes along as context and causes no check of its own', async () => {
  const { server, conversations } = start();
  const first = conversations.submit(THREAD, [message('1', 'one')]);
  await server.answer({ warning: warning() });
  await first;
  expect(await conversations.submit(THREAD, [message('1', 'one')])).toMatchObject({ ok: true, warning: { id: 'incident-1' } });
  expect(server.requests).toHaveLength(1);
  void conversations.submit(THREAD, [message('1', 'one'), message('2', 'two')]);
  await settled();
  expect(server.texts(1)).toEqual(['(one)', 'two']);
});

test('an edited message is checked again', async () => {
  const { server, conversations } = start();
  const first = conversations.submit(THREAD, [message('1', 'one')]);
  await server.answer();
  await first;
  void conversations.submit(THREAD, [message('1', 'one, or else')]);
  await settled();
  expect(server.texts(1)).toEqual(['one, or else']);
});

test('what could not be checked counts as not checked', async () => {
  const { server, conversations } = start();
  const first = conversations.submit(THREAD, [message('1', 'one')]);
  await server.fail('unreachable');
  expect(await first).toEqual({ ok: false, code: 'unreachable' });
  void conversations.submit(THREAD, [message('1', 'one')]);
  await settled();
  expect(server.texts(1)).toEqual(['one']);
});

test('a lost state is told to the server again from what is at hand', async () => {
  const { server, conversations } = start();
  const first = conversations.submit(THREAD, [message('1', 'one')]);
  await server.answer();
  await first;
  const second = conversations.submit(THREAD, [message('1', 'one'), message('2', 'two')]);
  await server.answer({ stateReset: true });
  expect(server.requests[2]).toMatchObject({ state: null });
  expect(server.texts(2)).toEqual(['one', 'two']);
  await server.answer({ state: 'token-new', warning: warning() });
  expect(await second).toMatchObject({ ok: true, warning: { id: 'incident-1' } });
  void conversations.submit(THREAD, [message('3', 'three')]);
  await settled();
  expect(server.requests[3]?.state).toBe('token-new');
});

test('names of people and chats leave the browser sealed', async () => {
  const { server, conversations } = start();
  void conversations.submit(THREAD, [message('1', 'one'), message('2', 'two', { author: null })]);
  await settled();
  expect(server.requests[0]?.conversation.key).toMatch(/^sealed\[/);
  expect(server.requests[0]?.messages.map(({ author }) => author)).toEqual([expect.stringMatching(/^sealed\[author/), null]);
});

test('no text of any message is remembered', async () => {
  const { server, conversations, session } = start();
  const first = conversations.submit(THREAD, [message('1', 'a canary sings')]);
  await server.answer();
  await first;
  expect(JSON.stringify([...session.items])).not.toContain('canary');
});

describe('"this is fine"', () => {
  const SEEN = warning({ severity: 'high', slots: ['leverage', 'audience'] });

  async function dismissed(): Promise<ReturnType<typeof start>> {
    const started = start();
    const first = started.conversations.submit(THREAD, [message('1', 'one')]);
    await started.server.answer({ warning: SEEN });
    await first;
    await started.conversations.dismiss(THREAD, dismissalOf(SEEN));
    return started;
  }

  async function next(started: ReturnType<typeof start>, answer: Partial<CheckAnswer>): Promise<unknown> {
    const outcome = started.conversations.submit(THREAD, [message(`n${Math.random()}`, 'next')]);
    await started.server.answer(answer);
    const result = await outcome;
    return result.ok ? (result.warning?.severity ?? null) : result.code;
  }

  test('keeps the same warning away', async () => {
    expect(await next(await dismissed(), { warning: warning({ severity: 'high', slots: ['audience'] }) })).toBeNull();
  });

  test('said while a check is under way holds for its answer too', async () => {
    const started = await dismissed();
    const worse = warning({ severity: 'critical', slots: ['audience'] });
    await next(started, { warning: worse });
    const outcome = started.conversations.submit(THREAD, [message('5', 'five')]);
    await settled();
    await started.conversations.dismiss(THREAD, dismissalOf(worse));
    await started.server.answer({ warning: worse });
    expect(await outcome).toMatchObject({ ok: true, warning: null });
  });

  test('holds for a check that starts right after the press, before the dismissal is written down', async () => {
    const started = start();
    const first = started.conversations.submit(THREAD, [message('1', 'one')]);
    await started.server.answer({ warning: SEEN });
    await first;
    void started.conversations.dismiss(THREAD, dismissalOf(SEEN));
    expect(await started.conversations.submit(THREAD, [message('1', 'one')])).toMatchObject({ ok: true, warning: null });
  });

  test('covers what was seen, not something worse that came in the moment of the press', async () => {
    const started = start();
    const first = started.conversations.submit(THREAD, [message('1', 'one')]);
    await started.server.answer({ warning: SEEN });
    await first;
    await next(started, { warning: warning({ severity: 'critical', slots: ['audience'] }) });
    await started.conversations.dismiss(THREAD, dismissalOf(SEEN));
    expect(await next(started, { warning: null })).toBe('critical');
  });

  test('does not keep a higher severity away', async () => {
    expect(await next(await dismissed(), { warning: warning({ severity: 'critical', slots: ['audience'] }) })).toBe('critical');
  });

  test('does not keep new evidence away', async () => {
    expect(await next(await dismissed(), { warning: warning({ severity: 'high', slots: ['audience', 'deadline'] }) })).toBe('high');
  });

  test('holds for one conversation only', async () => {
    const started = await dismissed();
    const outcome = started.conversations.submit(OTHER, [message('1', 'one')]);
    await started.server.answer({ warning: warning() });
    expect(await outcome).toMatchObject({ warning: { severity: 'high' } });
  });
});

test('an open incident stays when the next answer has no news, and never gets quieter', async () => {
  const { server, conversations } = start();
  const submit = async (id: string, answer: Partial<CheckAnswer>): Promise<unknown> => {
    const outcome = conversations.submit(THREAD, [message(id, id)]);
    await server.answer(answer);
    const result = await outcome;
    return result.ok && result.warning?.severity;
  };
  expect(await submit('1', { warning: warning({ severity: 'high' }) })).toBe('high');
  expect(await submit('2', { warning: null })).toBe('high');
  expect(await submit('3', { warning: warning({ severity: 'medium' }) })).toBe('high');
  expect(await submit('4', { warning: warning({ severity: 'critical' }) })).toBe('critical');
});

test('a low severity shows nothing', async () => {
  const { server, conversations } = start();
  const outcome = conversations.submit(THREAD, [message('1', 'one')]);
  await server.answer({ warning: warning({ severity: 'low' }) });
  expect(await outcome).toMatchObject({ ok: true, warning: null });
});

test('forgetting leaves nothing in the session', async () => {
  const { server, conversations, session } = start();
  const outcome = conversations.submit(THREAD, [message('1', 'one')]);
  await server.answer();
  await outcome;
  await conversations.forget();
  expect([...session.items]).toEqual([]);
});

test('a check that starts while everything is being forgotten finds nothing of before', async () => {
  const { server, conversations } = start();
  const first = conversations.submit(THREAD, [message('1', 'one')]);
  await server.answer({ state: 'token-of-the-old-server' });
  await first;
  void conversations.forget();
  void conversations.submit(THREAD, [message('1', 'one')]);
  await settled();
  expect(server.requests[1]?.state).toBeNull();
  expect(server.texts(1)).toEqual(['one']);
});

test('an answer that comes after everything was forgotten is not remembered', async () => {
  const { server, conversations, session } = start();
  const outcome = conversations.submit(THREAD, [message('1', 'one')]);
  await settled();
  await conversations.forget();
  await server.answer({ warning: warning() });
  expect(await outcome).toEqual({ ok: false, code: 'stale-context' });
  expect([...session.items]).toEqual([]);
});

/** Has messages checked, and answered at once. */
async function checked({ server, conversations }: Started, thread: typeof THREAD, messages: Parameters<Conversations['submit']>[1], answer: Partial<CheckAnswer> = {}): Promise<unknown> {
  const outcome = conversations.submit(thread, messages);
  await server.answer(answer);
  return outcome;
}

let count = 0;
const news = (rest: Parameters<typeof message>[2] = {}): ReturnType<typeof message>[] => [message(`n${count++}`, 'news', rest)];

describe('the support card', () => {
  test('is shown whatever its severity, and stays through answers without it', async () => {
    const started = start();
    expect(await checked(started, THREAD, news({ sender: 'self' }), { support: support() })).toMatchObject({ warning: null, support: { id: 'own-1' } });
    expect(await checked(started, THREAD, news())).toMatchObject({ support: { id: 'own-1' } });
  });

  test('does not stand for a warning, nor a warning for it', async () => {
    const started = start();
    await checked(started, THREAD, news(), { support: support() });
    expect(await checked(started, THREAD, news(), { warning: warning() })).toMatchObject({ warning: { id: 'incident-1' }, support: { id: 'own-1' } });
  });

  test('outlives the worker, and is gone when it was closed', async () => {
    const started = start();
    await checked(started, THREAD, news(), { support: support() });
    const restarted = start(started.session);
    expect(await checked(restarted, THREAD, news())).toMatchObject({ support: { id: 'own-1' } });
    await restarted.conversations.closeSupport(THREAD, 'own-1');
    expect(await checked(restarted, THREAD, news())).toMatchObject({ support: null });
  });

  test('that is newer than the one that was closed stays', async () => {
    const started = start();
    await checked(started, THREAD, news(), { support: support({ id: 'own-2' }) });
    await started.conversations.closeSupport(THREAD, 'own-1');
    expect(await checked(started, THREAD, news())).toMatchObject({ support: { id: 'own-2' } });
  });

  test('counts nowhere: no incident, no dismissal, nothing on the disk, nothing in what is sent next', async () => {
    const started = start();
    await checked(started, THREAD, news({ sender: 'self' }), { support: support() });
    await started.conversations.closeSupport(THREAD, 'own-1');
    expect([...started.disk.items]).toEqual([]);
    expect(JSON.stringify([...started.session.items])).not.toMatch(/own-1|You matter|support":{|dismissal":{/);
    await checked(started, OTHER, news(), { warning: warning({ severity: 'medium', slots: [] }) });
    expect(started.server.requests.at(-1)?.context).toEqual({ recent_move: false, recent_incident: false });
  });

  test('is not covered by "this is fine"', async () => {
    const started = start();
    await checked(started, THREAD, news(), { warning: warning({ severity: 'critical' }) });
    await started.conversations.dismiss(THREAD, dismissalOf(warning({ severity: 'critical' })));
    expect(await checked(started, THREAD, news(), { support: support() })).toMatchObject({ warning: null, support: { id: 'own-1' } });
  });
});

describe('across chats', () => {
  const contextAfter = async (started: Started, thread = OTHER): Promise<unknown> => {
    await checked(started, thread, news());
    return started.server.requests.at(-1)?.context;
  };

  test('the wish to move in one is told of in the others, also after the worker was restarted', async () => {
    const started = start();
    await checked(started, THREAD, [message('m', 'lets move')], { movedAt: ['m'] });
    expect(await contextAfter(started, THREAD)).toEqual({ recent_move: false, recent_incident: false });
    expect(await contextAfter(start(started.session, started.disk))).toEqual({ recent_move: true, recent_incident: false });
  });

  test('an old wish that the server still counts is no new one', async () => {
    const started = start();
    await checked(started, THREAD, [message('m', 'lets move', { seen: true }), ...news()], { movedAt: ['m'] });
    expect(await contextAfter(started)).toMatchObject({ recent_move: false });
  });

  test.each([['medium', false], ['high', true], ['critical', true]] as const)('a %s warning is an incident: %s', async (severity, expected) => {
    const started = start();
    await checked(started, THREAD, news(), { warning: warning({ severity }) });
    expect(await contextAfter(started)).toMatchObject({ recent_incident: expected });
  });

  test('nothing of it is text', async () => {
    const started = start();
    await checked(started, THREAD, [message('m', 'a canary sings')], { movedAt: ['m'], warning: warning({ title: 'canary' }) });
    expect(started.disk.items.size).toBe(1);
    expect(JSON.stringify([...started.disk.items])).not.toMatch(/canary|blackmail/);
  });
});

describe('"I know this person"', () => {
  const MESSAGES = [message('1', 'theirs'), message('2', 'mine', { sender: 'self' as const })];
  const KNOWN = warning({ id: 'another', kind: 'known' });

  async function known(open: Partial<CheckAnswer>, anew: Partial<CheckAnswer>): Promise<{ started: Started; result: unknown }> {
    const started = start();
    await checked(started, THREAD, MESSAGES, open);
    const outcome = started.conversations.know(THREAD, MESSAGES);
    if (open.warning) await started.server.answer(anew);
    return { started, result: await outcome };
  }

  test('has the open warning looked at again in that light, as the same incident', async () => {
    const { started, result } = await known({ warning: warning(), state: 'before' }, { warning: KNOWN, state: 'of no use' });
    expect(result).toMatchObject({ ok: true, contact: 'known', warning: { id: 'incident-1', kind: 'known' } });
    expect(started.server.requests[1]).toMatchObject({ state: null, conversation: { contact: 'known' } });
    expect(started.server.texts(1)).toEqual(['theirs', '(mine)']);
    await checked(started, THREAD, news());
    expect(started.server.requests[2]).toMatchObject({ state: 'before', conversation: { contact: 'known' } });
  });

  test('never takes a grave warning away, and takes a notice away that is only for strangers', async () => {
    expect((await known({ warning: warning() }, { warning: null })).result).toMatchObject({ warning: { id: 'incident-1', severity: 'high' } });
    expect((await known({ warning: warning({ severity: 'medium', kind: 'notice' }) }, { warning: null })).result).toMatchObject({ warning: null });
  });

  test('is remembered as a key for this chat alone, and can be taken back', async () => {
    const { started } = await known({}, {});
    await started.conversations.forget();
    expect([await started.conversations.isKnown(THREAD), await started.conversations.isKnown(OTHER)]).toEqual([true, false]);
    await started.conversations.unknow(THREAD);
    await checked(started, THREAD, news());
    expect(started.server.requests.at(-1)?.conversation.contact).toBe('unknown');
  });

  test('waits for the check that is under way, and the next check for it', async () => {
    const started = start();
    await checked(started, THREAD, MESSAGES, { warning: warning() });
    const { server, conversations } = started;
    const first = conversations.submit(THREAD, news());
    await settled();
    const looked = conversations.know(THREAD, MESSAGES);
    const second = conversations.submit(THREAD, news());
    await settled();
    expect(server.requests).toHaveLength(2);
    await server.answer();
    expect(server.requests).toHaveLength(3);
    await server.answer();
    expect(server.requests).toHaveLength(4);
    await server.answer();
    expect((await Promise.all([first, looked, second])).map(({ ok }) => ok)).toEqual([true, true, true]);
  });

  test('that could not be looked at is remembered all the same', async () => {
    const started = start();
    await checked(started, THREAD, MESSAGES, { warning: warning() });
    const outcome = started.conversations.know(THREAD, MESSAGES);
    await started.server.fail('unreachable');
    expect(await outcome).toEqual({ ok: false, code: 'unreachable' });
    expect(await started.conversations.isKnown(THREAD)).toBe(true);
  });

  test('is told by a site that knows, where the person has said nothing', async () => {
    const started = start();
    await checked(started, { ...THREAD, contact: 'new' } as typeof THREAD, news());
    expect(started.server.requests[0]?.conversation.contact).toBe('new');
  });
});
