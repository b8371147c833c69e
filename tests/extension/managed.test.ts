import { asGiven, readManaged } from '../../extension/src/managed';
import { createSettings } from '../../extension/src/settings';
import { MemoryArea } from './support';

const policy = (values: Record<string, unknown>) => ({ get: async () => values });

test.each<[string, Record<string, unknown>, object]>([
  ['everything', { server: 'https://handrail.school.example', sensitivity: 'early', locked: true }, { server: 'https://handrail.school.example', sensitivity: 'early', isLocked: true }],
  ['nothing', {}, { isLocked: false }],
  ['values that make no sense', { server: 'http://school.example', sensitivity: 'loud', locked: 'yes' }, { isLocked: false }],
])('a policy with %s is read', async (_name, values, expected) => {
  expect(await readManaged(policy(values))).toEqual(expected);
});

test('no policy, and a browser that knows none, lock nothing', async () => {
  expect(await readManaged(undefined)).toEqual({ isLocked: false });
  expect(await readManaged({ get: () => Promise.reject(new Error('no manifest')) })).toEqual({ isLocked: false });
});

test.each([[false, 'serious'], [true, 'early']])('locked: %s, a choice of serious comes to %s', async (isLocked, expected) => {
  const store = createSettings(new MemoryArea(), () => 'salt', async () => asGiven({ sensitivity: 'early', isLocked }));
  expect((await store.read()).sensitivity).toBe('early');
  await store.update({ sensitivity: 'serious' });
  expect((await store.read()).sensitivity).toBe(expected);
});

test('what was never chosen follows a policy that comes later', async () => {
  const area = new MemoryArea();
  await createSettings(area, () => 'salt').update({ region: 'GB' });
  const later = await createSettings(area, () => 'salt', async () => asGiven({ server: 'https://handrail.school.example', isLocked: false })).read();
  expect(later).toMatchObject({ server: 'https://handrail.school.example', region: 'GB' });
});
