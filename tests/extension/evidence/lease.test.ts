import { createLease } from '../../../extension/src/evidence/lease';

const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(): { lease: ReturnType<typeof createLease<string>>; ends: () => number } {
  let ends = 0;
  return { lease: createLease<string>(5 * MINUTE, () => ends++), ends: () => ends };
}

test('it forgets after its time, and says so once', () => {
  const { lease, ends } = start();
  lease.hold('key');
  vi.advanceTimersByTime(5 * MINUTE - 1);
  expect(lease.value).toBe('key');
  vi.advanceTimersByTime(1);
  expect([lease.value, ends()]).toEqual([null, 1]);
  lease.end();
  vi.advanceTimersByTime(10 * MINUTE);
  expect(ends()).toBe(1);
});

test('use puts the end off', () => {
  const { lease } = start();
  lease.hold('key');
  vi.advanceTimersByTime(4 * MINUTE);
  lease.renew();
  vi.advanceTimersByTime(4 * MINUTE);
  expect(lease.value).toBe('key');
});

test('it can be ended at once, and use does not bring back what was forgotten', () => {
  const { lease, ends } = start();
  lease.hold('key');
  lease.end();
  lease.renew();
  expect([lease.value, ends()]).toEqual([null, 1]);
});
