import { remembered } from '../../extension/src/remembered';
import { MemoryArea } from './support';

class CountingArea extends MemoryArea {
  asked: string[][] = [];
  /** What is written reaches the storage when this is called. */
  release: (() => void) | null = null;
  isFull = false;

  override async get(keys: string[]): Promise<Record<string, unknown>> {
    this.asked.push(keys);
    return super.get(keys);
  }

  override async set(items: Record<string, unknown>): Promise<void> {
    if (this.isFull) throw new Error('quota exceeded');
    if (this.release) await new Promise<void>((resolve) => (this.release = resolve));
    return super.set(items);
  }
}

let area: CountingArea;
beforeEach(() => void (area = new CountingArea()));

test('a key is read once, whether it is there or not', async () => {
  area.items.set('a', [1]);
  const memory = remembered(area);
  expect(await memory.get(['a', 'b'])).toEqual({ a: [1] });
  expect(await memory.get(['a', 'b'])).toEqual({ a: [1] });
  expect(area.asked).toEqual([['a', 'b']]);
});

test('what was written is known at once, and is in the storage for the next worker', async () => {
  const memory = remembered(area);
  await memory.set({ a: { count: 1 } });
  expect([await memory.get(['a']), await remembered(area).get(['a'])]).toEqual([{ a: { count: 1 } }, { a: { count: 1 } }]);
  await memory.remove(['a']);
  expect([await memory.get(['a']), await remembered(area).get(['a'])]).toEqual([{}, {}]);
});

test('what a caller does with what it got changes nothing', async () => {
  const memory = remembered(area);
  const list = [1];
  await memory.set({ list });
  list.push(2);
  ((await memory.get(['list'])).list as number[]).push(3);
  expect(await memory.get(['list'])).toEqual({ list: [1] });
});

test('a read that is under way does not bring back what was written meanwhile', async () => {
  area.items.set('a', 'old');
  const memory = remembered(area);
  const reading = memory.get(['a']);
  await memory.set({ a: 'new' });
  await reading;
  expect(await memory.get(['a'])).toEqual({ a: 'new' });
});

test('writing waits for the storage, and says so when it fails', async () => {
  area.isFull = true;
  await expect(remembered(area).set({ a: 1 })).rejects.toThrow('quota');
});

test('writing ahead waits for nothing, and what does not fit is still known', async () => {
  const memory = remembered(area, true);
  area.release = () => undefined;
  await memory.set({ a: 1 });
  expect([area.items.has('a'), await memory.get(['a'])]).toEqual([false, { a: 1 }]);
  area.release();
  await vi.waitFor(() => expect(area.items.get('a')).toBe(1));

  area.release = null;
  area.isFull = true;
  await memory.set({ b: 2 });
  expect(await memory.get(['b'])).toEqual({ b: 2 });
});
