/** Pauses: everything for an hour, or one chat until the person goes on. A site is switched off instead. */

import type { SettingsStore } from './settings';

const HOUR_MS = 60 * 60 * 1000;
const REMEMBERED = 200;

export interface Pauses {
  /** When the pause of everything ends; null where there is none. */
  until(): Promise<number | null>;
  pause(on: boolean): Promise<void>;
  /** `chat`: a sealed name. */
  isPaused(chat: string): Promise<boolean>;
  pauseChat(chat: string, on: boolean): Promise<void>;
}

export function createPauses(settings: SettingsStore, now: () => number): Pauses {
  return {
    async until() {
      const { pausedUntil } = await settings.read();
      // A clock that was set back must not make a pause longer than it was.
      return pausedUntil !== null && pausedUntil > now() && pausedUntil <= now() + HOUR_MS ? pausedUntil : null;
    },
    pause: async (on) => void (await settings.update({ pausedUntil: on ? now() + HOUR_MS : null })),
    isPaused: async (chat) => (await settings.read()).pausedChats.includes(chat),
    pauseChat: async (chat, on) =>
      void (await settings.update(({ pausedChats }) => {
        const others = pausedChats.filter((one) => one !== chat);
        return { pausedChats: on ? [chat, ...others].slice(0, REMEMBERED) : others };
      })),
  };
}
