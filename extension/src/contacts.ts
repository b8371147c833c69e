/** The chats of which the person said "I know this person": their opaque keys, and nothing else. */

import type { Area } from './settings';
import { createTurns } from './turns';

const KEY = 'contacts';
const REMEMBERED = 1_000;

export interface Contacts {
  isKnown(thread: string): Promise<boolean>;
  set(thread: string, isKnown: boolean): Promise<void>;
  forget(): Promise<void>;
}

export function createContacts(area: Area): Contacts {
  const inTurn = createTurns();

  async function load(): Promise<string[]> {
    return ((await area.get([KEY]))[KEY] as string[] | undefined) ?? [];
  }

  return {
    isKnown: (thread) => inTurn(async () => (await load()).includes(thread)),
    set: (thread, isKnown) =>
      inTurn(async () => {
        const others = (await load()).filter((one) => one !== thread);
        await area.set({ [KEY]: isKnown ? [thread, ...others].slice(0, REMEMBERED) : others });
      }),
    forget: () => inTurn(() => area.remove([KEY])),
  };
}
