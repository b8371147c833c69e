/**
 * Where exhibits are kept: each an age file in the extension's storage, and nothing of it in the clear but how many there
 * are. Saving needs no passphrase, since it takes the public half of a key pair; the other half is locked with it.
 */

import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Area } from '../settings';
import { createTurns } from '../turns';
import type { Exhibit } from './exhibit';

/** `damaged`: what is stored cannot be what was saved. `no-room`: the browser refuses to store more. */
export type VaultCode = 'wrong-passphrase' | 'too-short' | 'damaged' | 'no-room';

export class VaultProblem extends Error {
  constructor(readonly code: VaultCode) {
    super(code);
  }
}

/** What opens the exhibits. It is in memory alone. */
export type Key = string;

interface Index {
  /** The public half: makes exhibits and opens none. */
  recipient: string;
  /** The other half, in an age file that the passphrase opens. */
  lock: string;
  ids: string[];
}

export interface Opened {
  /** Newest first. */
  exhibits: Exhibit[];
  /** How many could not be read. */
  unreadable: number;
}

export interface Vault {
  isSetUp(): Promise<boolean>;
  count(): Promise<number>;
  /** Makes the key pair; to be called once. Rejects with `too-short`. */
  setUp(passphrase: string): Promise<Key>;
  /** Rejects with `wrong-passphrase`, and with `damaged` where there is nothing that a passphrase could open. */
  unlock(passphrase: string): Promise<Key>;
  /** Rejects with `no-room`. */
  add(exhibit: Exhibit): Promise<void>;
  open(key: Key): Promise<Opened>;
  remove(id: string): Promise<void>;
  /** Takes the key pair away as well: no copy of an exhibit, wherever it is left, can be read after that. */
  removeAll(): Promise<void>;
}

export const SHORTEST_PASSPHRASE = 12;

const INDEX = 'evidence';
/** Base-2 logarithm of scrypt's cost: 128 MiB and about a second for every guess. */
const WORK_FACTOR = 17;

const nameOf = (id: string): string => `${INDEX}:${id}`;

export function createVault(area: Area, workFactor = WORK_FACTOR): Vault {
  const inTurn = createTurns();

  async function index(): Promise<Index | null> {
    return ((await area.get([INDEX]))[INDEX] as Index | undefined) ?? null;
  }

  async function needIndex(): Promise<Index> {
    const found = await index();
    if (!found) throw new VaultProblem('damaged');
    return found;
  }

  async function store(items: Record<string, unknown>): Promise<void> {
    try {
      await area.set(items);
    } catch {
      throw new VaultProblem('no-room');
    }
  }

  return {
    isSetUp: async () => (await index()) !== null,
    count: async () => (await index())?.ids.length ?? 0,

    setUp: (passphrase) =>
      inTurn(async () => {
        if ([...passphrase].length < SHORTEST_PASSPHRASE) throw new VaultProblem('too-short');
        const key = await generateX25519Identity();
        const encrypter = new Encrypter();
        encrypter.setScryptWorkFactor(workFactor);
        encrypter.setPassphrase(normal(passphrase));
        const made: Index = { recipient: await identityToRecipient(key), lock: armor.encode(await encrypter.encrypt(key)), ids: [] };
        await store({ [INDEX]: made });
        return key;
      }),

    async unlock(passphrase) {
      const { lock } = await needIndex();
      const decrypter = new Decrypter();
      decrypter.addPassphrase(normal(passphrase));
      const file = bytesOf(lock);
      if (file === null) throw new VaultProblem('damaged');
      return decrypter.decrypt(file, 'text').catch(() => Promise.reject(new VaultProblem('wrong-passphrase')));
    },

    add: (exhibit) =>
      inTurn(async () => {
        const known = await needIndex();
        const encrypter = new Encrypter();
        encrypter.addRecipient(known.recipient);
        const file = armor.encode(await encrypter.encrypt(JSON.stringify(exhibit)));
        await store({ [nameOf(exhibit.id)]: file, [INDEX]: { ...known, ids: [...known.ids, exhibit.id] } });
      }),

    open: (key) =>
      inTurn(async () => {
        const { ids } = await needIndex();
        const files = await area.get(ids.map(nameOf));
        const read = await Promise.all(ids.map((id) => opened(files[nameOf(id)], key)));
        const exhibits = read.filter((exhibit) => exhibit !== null);
        return { exhibits: exhibits.sort((a, b) => b.savedAt.localeCompare(a.savedAt)), unreadable: read.length - exhibits.length };
      }),

    remove: (id) =>
      inTurn(async () => {
        await area.remove([nameOf(id)]);
        const known = await index();
        if (known) await store({ [INDEX]: { ...known, ids: known.ids.filter((one) => one !== id) } });
      }),

    removeAll: () =>
      inTurn(async () => {
        const ids = (await index())?.ids ?? [];
        await area.remove([...ids.map(nameOf), INDEX]);
      }),
  };
}

/** The same passphrase may be typed as other code points on another keyboard. */
function normal(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return armor.decode(file);
  } catch {
    return null;
  }
}

async function opened(file: unknown, key: Key): Promise<Exhibit | null> {
  const bytes = typeof file === 'string' ? bytesOf(file) : null;
  if (bytes === null) return null;
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  return decrypter.decrypt(bytes, 'text').then((text) => JSON.parse(text) as Exhibit, () => null);
}
