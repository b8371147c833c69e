/** Storage that the worker need not ask twice: what it has read or written it still knows. */

import type { Area } from './settings';

/**
 * Only for keys that nobody but this worker writes. What is got is a copy, as from the storage itself. With `isAhead`
 * writing waits for nothing: the browser has been told by then, and does it in order though the worker should die.
 */
export function remembered(area: Area, isAhead = false): Area {
  const known = new Map<string, unknown>();

  function follow(written: Promise<void>): Promise<void> {
    if (!isAhead) return written;
    // What could not be written is still known here, for as long as the worker lives.
    written.catch(() => undefined);
    return Promise.resolve();
  }

  return {
    async get(keys) {
      const missing = keys.filter((key) => !known.has(key));
      const stored = missing.length > 0 ? await area.get(missing) : {};
      // What was written in the meantime is newer.
      for (const key of missing) if (!known.has(key)) known.set(key, stored[key]);
      return Object.fromEntries(keys.filter((key) => known.get(key) !== undefined).map((key) => [key, structuredClone(known.get(key))]));
    },
    async set(items) {
      for (const [key, value] of Object.entries(items)) known.set(key, structuredClone(value));
      await follow(area.set(items));
    },
    async remove(keys) {
      for (const key of keys) known.set(key, undefined);
      await follow(area.remove(keys));
    },
  };
}
