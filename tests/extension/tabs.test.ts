import { NEW_TAB } from '../../extension/src/health';
import { createTabs } from '../../extension/src/tabs';
import { MemoryArea } from './support';

test('a tab is known from its first word, and forgotten when it closes', async () => {
  const tabs = createTabs(new MemoryArea());
  await tabs.update(7, { reading: 'reading' });
  expect(await tabs.get(7)).toBeNull();
  await tabs.update(7, { origin: 'https://chat.example.org' });
  await tabs.update(7, { reading: 'reading' });
  expect(await tabs.get(7)).toEqual({ ...NEW_TAB, origin: 'https://chat.example.org', reading: 'reading' });
  await tabs.remove(7);
  expect(await tabs.get(7)).toBeNull();
});

test('overlapping changes of two tabs lose nothing', async () => {
  const tabs = createTabs(new MemoryArea());
  await Promise.all([tabs.update(1, { origin: 'https://a.example' }), tabs.update(2, { origin: 'https://b.example' })]);
  expect([...(await tabs.all()).keys()]).toEqual([1, 2]);
});
