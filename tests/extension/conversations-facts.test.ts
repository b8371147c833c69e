import type { CheckAnswer } from '../../extension/src/answers';
import { checked, news, OTHER, start, type Started, THREAD } from './chats';
import { message, settled, warning } from './support';

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
