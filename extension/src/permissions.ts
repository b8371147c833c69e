/** What the browser itself must have allowed: to reach an origin and, where it asks about that, to send chat text away. */

import { isLoopback, originPattern } from './settings';

/** Firefox's name for chat text, optional in the manifest: nothing of the kind leaves the computer unless a server elsewhere is chosen. */
const CHAT_TEXT = 'personalCommunications';

/** `data_collection` is Firefox's alone. Other browsers refuse a request that has it. */
type Permissions = chrome.permissions.Permissions & { data_collection?: string[] };

export async function hasPermission(origin: string): Promise<boolean> {
  return chrome.permissions.contains({ origins: [originPattern(origin)] }).catch(() => false);
}

/** Whether this browser has a question of its own about the data that leaves the computer. */
export async function asksAboutData(): Promise<boolean> {
  return ((await chrome.permissions.getAll()) as Permissions).data_collection !== undefined;
}

/** Whether chat text may go to this server, as far as the browser has a say in it. */
export async function maySendChatText(server: string): Promise<boolean> {
  if (isLoopback(server)) return true;
  const granted = ((await chrome.permissions.getAll()) as Permissions).data_collection;
  return granted === undefined || granted.includes(CHAT_TEXT);
}

/**
 * Has the browser ask the person; false when they refuse.
 *
 * Must follow their press at once, with nothing awaited before: browsers ask only then. So whether the browser
 * `asksAboutData` has to be known beforehand.
 */
export function requestPermission(origin: string, withChatText = false): Promise<boolean> {
  const wanted: Permissions = { origins: [originPattern(origin)] };
  if (withChatText) wanted.data_collection = [CHAT_TEXT];
  return chrome.permissions.request(wanted).catch(() => false);
}
