import { CONTENT_KINDS, send, severityRank } from '../../extension/src/protocol';
import { fakeChrome } from './support';

test('severities are in order, and an unknown one is below all', () => {
  const ranks = (['none', 'low', 'medium', 'high', 'critical'] as const).map(severityRank);
  expect(ranks).toEqual([...ranks].sort());
  expect(severityRank('huge' as never)).toBe(-1);
});

test('a content script may change no setting but what a person says of themselves on a card, and where the chat is on its own site, and has nobody told but by name', () => {
  expect([...CONTENT_KINDS].sort()).toEqual(['about-me', 'check', 'close-support', 'dismiss', 'hello', 'know-contact', 'quick-exit', 'report', 'save-evidence', 'set-place', 'showing', 'tell-person']);
});

describe('a worker that dies over the answer', () => {
  let calls = 0;
  const background = (deaths: number): void =>
    fakeChrome({
      runtime: {
        sendMessage: async () => {
          if (++calls <= deaths) throw new Error('A listener indicated an asynchronous response, but the message channel closed.');
          return { active: false, reason: 'off' };
        },
      },
    });
  beforeEach(() => void (calls = 0));

  test('is asked once more', async () => {
    background(1);
    expect(await send({ kind: 'hello' })).toEqual({ active: false, reason: 'off' });
  });

  test('is not asked for ever', async () => {
    background(9);
    await expect(send({ kind: 'hello' })).rejects.toThrow('channel closed');
    expect(calls).toBe(2);
  });
});
