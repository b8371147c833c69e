/**
 * How many grave cards each week had, kept on this device alone until the week is over: numbers by week, no kinds, no
 * times, no chats. Cards on which a crisis line stands first are never counted.
 */

import { isEmergency, isGrave } from '../incident';
import type { ShownWarning } from '../protocol';
import type { Area } from '../settings';
import { createTurns } from '../turns';
import type { Band } from './protocol';
import { bandOf, weekOf } from './weeks';

const KEY = 'weeks';
/** What could not be told in this many weeks is forgotten. */
const REMEMBERED = 8;

export interface WeekCounter {
  /** Notes that the device was in use this week, so that a week without a card is told as such. */
  touch(): Promise<void>;
  /** Notes a card that came up. */
  count(card: ShownWarning): Promise<void>;
  /** The weeks that are over and not told yet, oldest first. */
  finished(): Promise<{ week: string; band: Band }[]>;
  forget(week: string): Promise<void>;
  erase(): Promise<void>;
}

export function createWeekCounter(area: Area, now: () => number): WeekCounter {
  const inTurn = createTurns();

  async function load(): Promise<Record<string, number>> {
    return ((await area.get([KEY]))[KEY] as Record<string, number> | undefined) ?? {};
  }

  async function save(counts: Record<string, number>): Promise<void> {
    await area.set({ [KEY]: Object.fromEntries(Object.entries(counts).sort().slice(-REMEMBERED)) });
  }

  const add = (cards: number): Promise<void> =>
    inTurn(async () => {
      const counts = await load();
      const week = weekOf(now());
      if (cards > 0 || counts[week] === undefined) await save({ ...counts, [week]: (counts[week] ?? 0) + cards });
    });

  return {
    touch: () => add(0),
    count: async (card) => {
      if (isGrave(card) && !isEmergency(card)) await add(1);
    },
    finished: () =>
      inTurn(async () => {
        const week = weekOf(now());
        // Weeks are written so that the later one is the greater text.
        return Object.entries(await load()).sort().filter(([one]) => one < week).map(([one, count]) => ({ week: one, band: bandOf(count) }));
      }),
    forget: (week) =>
      inTurn(async () => {
        const { [week]: _told, ...others } = await load();
        await save(others);
      }),
    erase: () => inTurn(() => area.remove([KEY])),
  };
}
