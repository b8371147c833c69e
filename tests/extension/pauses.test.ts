import { createPauses, type Pauses } from '../../extension/src/pauses';
import { createSettings } from '../../extension/src/settings';
import { MemoryArea } from './support';

const MINUTE = 60_000;
let now = 1_000_000;
let pauses: Pauses;
beforeEach(() => {
  now = 1_000_000;
  pauses = createPauses(createSettings(new MemoryArea(), () => 'salt'), () => now);
});

test('a pause of everything ends by itself after an hour', async () => {
  await pauses.pause(true);
  now += 59 * MINUTE;
  expect(await pauses.until()).toBe(1_000_000 + 60 * MINUTE);
  now += MINUTE;
  expect(await pauses.until()).toBeNull();
});

test('it ends at a press, and a clock that is set back makes it no longer', async () => {
  await pauses.pause(true);
  now -= MINUTE;
  expect(await pauses.until()).toBeNull();
  await pauses.pause(true);
  await pauses.pause(false);
  expect(await pauses.until()).toBeNull();
});

test('a chat is paused for itself alone, until the person goes on', async () => {
  await pauses.pauseChat('stranger', true);
  await pauses.pauseChat('stranger', true);
  expect([await pauses.isPaused('stranger'), await pauses.isPaused('friend')]).toEqual([true, false]);
  await pauses.pauseChat('stranger', false);
  expect(await pauses.isPaused('stranger')).toBe(false);
});
