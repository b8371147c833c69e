import { seal } from '../../extension/src/seal';

test('the same name gives the same key, another name or another browser another one', async () => {
  expect(await seal('secret', 'stranger')).toBe(await seal('secret', 'stranger'));
  expect(await seal('secret', 'stranger')).not.toBe(await seal('secret', 'friend'));
  expect(await seal('secret', 'stranger')).not.toBe(await seal('other secret', 'stranger'));
});

test('a key says nothing of the name, not even its length', async () => {
  expect(await seal('secret', 'x')).toMatch(/^[0-9a-f]{32}$/);
  expect(await seal('secret', 'x'.repeat(500))).toMatch(/^[0-9a-f]{32}$/);
});
