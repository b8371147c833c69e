import { Decrypter } from 'age-encryption';
import { createVault } from '../../../extension/src/evidence/vault';
import { MemoryArea } from '../support';
import { exhibit, THREAT } from './exhibits';

const PASSPHRASE = 'lantern gravel violin thursday';
/** Cheap, so that the tests are quick; what protects people is the default. */
const WORK_FACTOR = 10;

let area: MemoryArea;
beforeEach(() => void (area = new MemoryArea()));

const vaultIn = (place: MemoryArea): ReturnType<typeof createVault> => createVault(place, WORK_FACTOR);
const stored = (): string => JSON.stringify([...area.items]);

async function filled(): Promise<ReturnType<typeof createVault>> {
  const vault = vaultIn(area);
  await vault.setUp(PASSPHRASE);
  await vault.add(exhibit());
  await vault.add(exhibit({ id: 'two', savedAt: '2026-11-25T09:00:00.000Z' }));
  return vault;
}

test('what was saved comes back word for word, newest first, in another session', async () => {
  await filled();
  const vault = vaultIn(area);
  expect(await vault.open(await vault.unlock(PASSPHRASE))).toEqual({ exhibits: [exhibit({ id: 'two', savedAt: '2026-11-25T09:00:00.000Z' }), exhibit()], unreadable: 0 });
});

test('saving needs no passphrase once there is one', async () => {
  await filled();
  await vaultIn(area).add(exhibit({ id: 'three' }));
  expect(await vaultIn(area).count()).toBe(3);
});

test('nothing of it is stored in the clear: no words, no names, no place, no passphrase', async () => {
  await filled();
  for (const word of [THREAT, 'last chance', 'mia', 'chat.example.org', 'thelounge', '2026-11', PASSPHRASE, 'AGE-SECRET-KEY']) expect(stored()).not.toContain(word);
});

test('each exhibit is a file that any program for age opens', async () => {
  const vault = await filled();
  const key = await vault.unlock(PASSPHRASE);
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  const file = String(area.items.get('evidence:one'));
  expect(file.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')).toBe(true);
  const { armor } = await import('age-encryption');
  expect(JSON.parse(await decrypter.decrypt(armor.decode(file), 'text'))).toEqual(exhibit());
});

test('a passphrase typed as other code points is the same one', async () => {
  const vault = vaultIn(area);
  await vault.setUp('caf\u00e9 lantern gravel');
  await expect(vault.unlock('cafe\u0301 lantern gravel')).resolves.toMatch(/^AGE-SECRET-KEY/);
});

test.each([
  ['another passphrase', 'wrong-passphrase', async () => (await filled()).unlock('gravel lantern violin thursday')],
  ['a short passphrase', 'too-short', () => vaultIn(area).setUp('elevenchars')],
  ['nothing that could be unlocked', 'damaged', () => vaultIn(area).unlock(PASSPHRASE)],
  ['a browser without room', 'no-room', async () => {
    const vault = await filled();
    area.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    return vault.add(exhibit({ id: 'three' }));
  }],
] as const)('%s is refused as %s', async (_name, code, attempt) => {
  await expect(attempt()).rejects.toMatchObject({ code });
});

test('one that is damaged is counted, and the others are read', async () => {
  const vault = await filled();
  const file = String(area.items.get('evidence:one'));
  area.items.set('evidence:one', file.replace(/\n(.)/g, (_all, letter: string) => `\n${letter === 'A' ? 'B' : 'A'}`));
  const { exhibits, unreadable } = await vault.open(await vault.unlock(PASSPHRASE));
  expect([exhibits.map(({ id }) => id), unreadable]).toEqual([['two'], 1]);
});

test('what is deleted is gone, and the rest stays', async () => {
  const vault = await filled();
  await vault.remove('one');
  expect(stored()).not.toContain('evidence:one');
  expect((await vault.open(await vault.unlock(PASSPHRASE))).exhibits.map(({ id }) => id)).toEqual(['two']);
});

test('where everything is deleted, nothing is left, and a copy that somebody kept opens with no passphrase', async () => {
  const vault = await filled();
  const copy = area.items.get('evidence:one');
  await vault.removeAll();
  expect([...area.items]).toEqual([]);
  await vault.setUp(PASSPHRASE);
  area.items.set('evidence:one', copy);
  area.items.set('evidence', { ...(area.items.get('evidence') as object), ids: ['one'] });
  expect(await vault.open(await vault.unlock(PASSPHRASE))).toEqual({ exhibits: [], unreadable: 1 });
});

test('it takes nothing away that is not its own', async () => {
  area.items.set('settings', { server: 'x' });
  await (await filled()).removeAll();
  expect([...area.items.keys()]).toEqual(['settings']);
});
