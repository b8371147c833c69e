import { createSealer, seal } from '../../extension/src/seal';

test('the same name gives the same key, another name or another browser another one', async () => {
  expect(await seal('secret', 'stranger')).toBe(await seal('secret', 'stranger'));
  expect(await seal('secret', 'stranger')).not.toBe(await seal('secret', 'friend'));
  expect(await seal('secret', 'stranger')).not.toBe(await seal('other secret', 'stranger'));
});

test('a key says nothing of the name, not even its length', async () => {
  expect(await seal('secret', 'x')).toMatch(/^[0-9a-f]{32}$/);
  expect(await seal('secret', 'x'.repeat(500))).toMatch(/^[0-9a-f]{32}$/);
});

test('a sealer asks for the secret once a name, and seals as ever', async () => {
  let asked = 0;
  const sealer = createSealer(async () => (asked++, 'secret'));
  expect(await Promise.all([sealer('stranger'), sealer('stranger'), sealer('friend')])).toEqual([await seal('secret', 'stranger'), await seal('secret', 'stranger'), await seal('secret', 'friend')]);
  expect(asked).toBe(2);
});

test('a sealer that could not learn the secret tries again', async () => {
  let isThere = false;
  const sealer = createSealer(async () => (isThere ? 'secret' : Promise.reject(new Error('no storage'))));
  await expect(sealer('stranger')).rejects.toThrow('no storage');
  isThere = true;
  expect(await sealer('stranger')).toBe(await seal('secret', 'stranger'));
});
