import { createTurns } from '../../extension/src/turns';
import { settled } from './support';

test('work is done one after the other, and a failure holds up nobody', async () => {
  const inTurn = createTurns();
  const done: string[] = [];
  let release: () => void = () => undefined;
  const first = inTurn(() => new Promise<void>((resolve) => (release = resolve)).then(() => void done.push('first')));
  const second = inTurn(() => Promise.reject(new Error('no')));
  const third = inTurn(async () => done.push('third'));
  await settled();
  expect(done).toEqual([]);
  release();
  await first;
  await expect(second).rejects.toThrow('no');
  await third;
  expect(done).toEqual(['first', 'third']);
});
