import { createContacts } from '../../extension/src/contacts';
import { MemoryArea } from './support';

test('a chat is known once the person said so, until they take it back', async () => {
  const contacts = createContacts(new MemoryArea());
  expect(await contacts.isKnown('a')).toBe(false);
  await Promise.all([contacts.set('a', true), contacts.set('b', true)]);
  await contacts.set('a', false);
  expect([await contacts.isKnown('a'), await contacts.isKnown('b')]).toEqual([false, true]);
});

test('what is kept are keys, each once, and no more than a thousand', async () => {
  const area = new MemoryArea();
  const contacts = createContacts(area);
  for (let i = 0; i < 1_002; i++) await contacts.set(`k${i}`, true);
  await contacts.set('k1001', true);
  const kept = area.items.get('contacts') as string[];
  expect([kept.length, kept[0], kept.includes('k0')]).toEqual([1_000, 'k1001', false]);
});

test('forgetting leaves nothing', async () => {
  const area = new MemoryArea();
  const contacts = createContacts(area);
  await contacts.set('a', true);
  await contacts.forget();
  expect([...area.items]).toEqual([]);
});
