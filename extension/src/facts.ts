/**
 * The two facts that the device keeps across chats, so that a script can be followed from one to the next: when the other
 * side asked to move elsewhere, and when there was an incident. Times, and the opaque keys of the chats; never any text.
 */

import type { CheckRequest } from './api-client';
import type { Area } from './settings';
import { createTurns } from './turns';

const HOUR_MS = 60 * 60 * 1000;
const MOVE_MS = 24 * HOUR_MS;
const INCIDENT_MS = 60 * 24 * HOUR_MS;
const KEY = 'facts';
/** The latest move counts for all chats but its own, and for that one the latest of another. */
const REMEMBERED_MOVES = 2;

interface Stored {
  moves: { thread: string; at: number }[];
  incident: number | null;
}

export interface Facts {
  /** What to say of the facts in a check of this chat. */
  contextFor(thread: string): Promise<CheckRequest['context']>;
  noteMove(thread: string, at: number): Promise<void>;
  noteIncident(at: number): Promise<void>;
  forget(): Promise<void>;
}

export function createFacts(area: Area, now: () => number): Facts {
  const inTurn = createTurns();

  /** What still counts; what does not is gone from the disk too. */
  async function load(): Promise<Stored> {
    const stored = ((await area.get([KEY]))[KEY] as Stored | undefined) ?? { moves: [], incident: null };
    const moves = stored.moves.filter(({ at }) => now() - at < MOVE_MS);
    const incident = stored.incident !== null && now() - stored.incident < INCIDENT_MS ? stored.incident : null;
    if (moves.length < stored.moves.length || incident !== stored.incident) await save({ moves, incident });
    return { moves, incident };
  }

  async function save(facts: Stored): Promise<void> {
    if (facts.moves.length === 0 && facts.incident === null) await area.remove([KEY]);
    else await area.set({ [KEY]: facts });
  }

  return {
    contextFor: (thread) =>
      inTurn(async () => {
        const { moves, incident } = await load();
        return { recent_move: moves.some((move) => move.thread !== thread), recent_incident: incident !== null };
      }),
    noteMove: (thread, at) =>
      inTurn(async () => {
        const { moves, incident } = await load();
        const own = moves.find((move) => move.thread === thread);
        // A page may claim any time; one that lies ahead would never end.
        const time = Math.max(own?.at ?? 0, Math.min(at, now()));
        const known = [{ thread, at: time }, ...moves.filter((move) => move !== own)].sort((a, b) => b.at - a.at);
        await save({ moves: known.filter((move) => now() - move.at < MOVE_MS).slice(0, REMEMBERED_MOVES), incident });
      }),
    noteIncident: (at) =>
      inTurn(async () => {
        await save({ ...(await load()), incident: at });
      }),
    forget: () => inTurn(() => area.remove([KEY])),
  };
}
