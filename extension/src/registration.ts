/** Which pages get a content script: exactly the origins switched on, as far as the browser allows them. */

import { hasPermission } from './permissions';
import { originPattern } from './settings';

const SCRIPT = 'content.js';
const PREFIX = 'site-';
/** Stands in frames, of its own page and of Gmail. */
const IN_FRAMES: readonly string[] = ['https://chat.google.com/*'];

/** Makes the registered scripts match `origins`. Safe to call at any time. */
export async function syncRegistrations(origins: readonly string[]): Promise<void> {
  const wanted = new Set<string>();
  for (const origin of origins) {
    if (await hasPermission(origin)) wanted.add(originPattern(origin));
  }
  const registered = (await chrome.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(PREFIX));
  const stale = registered.filter(({ id }) => !wanted.has(id.slice(PREFIX.length))).map(({ id }) => id);
  if (stale.length > 0) await chrome.scripting.unregisterContentScripts({ ids: stale });
  const present = new Set(registered.map(({ id }) => id.slice(PREFIX.length)));
  const missing = [...wanted].filter((pattern) => !present.has(pattern));
  if (missing.length === 0) return;
  await chrome.scripting.registerContentScripts(
    missing.map((pattern) => ({ id: PREFIX + pattern, matches: [pattern], js: [SCRIPT], runAt: 'document_idle' as const, persistAcrossSessions: true, allFrames: IN_FRAMES.includes(pattern) })),
  );
}

/** Starts the content script in pages that were open before their site was switched on, or before an update. */
export async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  for (const origin of origins) {
    if (!(await hasPermission(origin))) continue;
    const tabs = await chrome.tabs.query({ url: originPattern(origin) });
    const matching = tabs.filter((tab) => tab.id !== undefined && tab.url && new URL(tab.url).origin === origin);
    await Promise.all(
      matching.map((tab) => chrome.scripting.executeScript({ target: { tabId: tab.id as number, allFrames: IN_FRAMES.includes(originPattern(origin)) }, files: [SCRIPT] }).catch(() => undefined)),
    );
  }
}
