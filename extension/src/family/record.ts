/** What is kept of a household between two questions to its server: in `storage.local`, closed to content scripts. */

import type { Server } from '../api-client';
import type { Area } from '../settings';
import { createTurns } from '../turns';
import type { Membership, NewsPart } from './protocol';

export interface HouseholdRecord {
  /** The device was paired with a code of a household: there is something to follow. */
  isFollowed: boolean;
  membership: Membership | null;
  /** What changed that the person has not looked at, and which household it is of. */
  news: NewsPart[];
  newsOf: string;
  /** The last report, and when it was told in milliseconds since 1970. */
  reported: { at: number; words: string } | null;
  /** Memberships that were left and whose servers have not been told. */
  farewells: Server[];
}

export interface RecordStore {
  read(): Promise<HouseholdRecord>;
  /** Changes the record in one turn, so that two at once lose nothing; gives what it was and what it is. */
  update(edit: (record: HouseholdRecord) => Partial<HouseholdRecord>): Promise<{ before: HouseholdRecord; after: HouseholdRecord }>;
}

const KEY = 'household';
const EMPTY: HouseholdRecord = { isFollowed: false, membership: null, news: [], newsOf: '', reported: null, farewells: [] };

export function createRecordStore(area: Area): RecordStore {
  const inTurn = createTurns();

  async function load(): Promise<HouseholdRecord> {
    return { ...EMPTY, ...((await area.get([KEY]))[KEY] as Partial<HouseholdRecord> | undefined) };
  }

  return {
    read: () => inTurn(load),
    update: (edit) =>
      inTurn(async () => {
        const before = await load();
        const after = { ...before, ...edit(before) };
        await area.set({ [KEY]: after });
        return { before, after };
      }),
  };
}
