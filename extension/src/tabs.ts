/** What is known about each tab that runs a content script. Survives the worker's death in session memory. */

import { NEW_TAB, type TabRecord } from './health';
import type { Area } from './settings';
import { createTurns } from './turns';

export interface TabStore {
  all(): Promise<Map<number, TabRecord>>;
  get(tabId: number): Promise<TabRecord | null>;
  /** Changes a record; a tab without one gets one only when `origin` is given. */
  update(tabId: number, change: Partial<TabRecord>): Promise<void>;
  remove(tabId: number): Promise<void>;
}

const KEY = 'tabs';

export function createTabs(area: Area): TabStore {
  const inTurn = createTurns();

  async function load(): Promise<Map<number, TabRecord>> {
    const stored = ((await area.get([KEY]))[KEY] as Record<string, TabRecord> | undefined) ?? {};
    return new Map(Object.entries(stored).map(([id, record]) => [Number(id), record]));
  }

  async function change(edit: (tabs: Map<number, TabRecord>) => void): Promise<void> {
    const tabs = await load();
    edit(tabs);
    await area.set({ [KEY]: Object.fromEntries(tabs) });
  }

  return {
    all: () => inTurn(load),
    get: (tabId) => inTurn(async () => (await load()).get(tabId) ?? null),
    update: (tabId, record) =>
      inTurn(() =>
        change((tabs) => {
          const known = tabs.get(tabId);
          if (!known && record.origin === undefined) return;
          tabs.set(tabId, { ...NEW_TAB, ...known, ...record });
        }),
      ),
    remove: (tabId) => inTurn(() => change((tabs) => tabs.delete(tabId))),
  };
}
