/** All sites this build can read. */

import type { SiteAdapter } from './adapter';
import type { SiteBlock } from './block';
import { chatscope } from './blocks/chatscope';
import { converse } from './blocks/converse';
import { deepChat } from './blocks/deep-chat';
import { discord } from './blocks/discord';
import { element } from './blocks/element';
import { generic } from './blocks/generic';
import { googleChat } from './blocks/google-chat';
import { googleMessages } from './blocks/google-messages';
import { instagram } from './blocks/instagram';
import { messenger } from './blocks/messenger';
import { reddit } from './blocks/reddit';
import { slack } from './blocks/slack';
import { snapchat } from './blocks/snapchat';
import { teams } from './blocks/teams';
import { telegramA } from './blocks/telegram-a';
import { telegramK } from './blocks/telegram-k';
import { tiktok } from './blocks/tiktok';
import { tinder } from './blocks/tinder';
import { vueAdvancedChat } from './blocks/vue-advanced-chat';
import { whatsapp } from './blocks/whatsapp';
import { x } from './blocks/x';
import { guessedOn } from './guess';
import { placedAt } from './place';
import { createReader } from './reader';
import { createTheLounge } from './thelounge';

export const BLOCKS: readonly SiteBlock[] = [
  discord, googleChat, googleMessages, instagram, messenger, reddit, slack, snapchat, teams, telegramA, telegramK, tiktok,
  tinder, whatsapp, x,
  // Told by the page and not by the address, and so after those that have one.
  element, converse, chatscope, deepChat, vueAdvancedChat,
];

/** What is tried where no known site is recognised. */
export const GENERIC: SiteBlock = generic;

/**
 * The adapter for the page at hand, or null where neither a known site nor the looks of a chat are recognised. `now`: the address of the page at any time.
 * `place`: a selector of the list where the person showed the chat; as long as it is on the page, nothing else is asked.
 */
export function adapterFor(page: Document, url: URL, now?: () => URL, place?: string): SiteAdapter | null {
  const placed = place === undefined ? [] : [createReader(placedAt(place), page, now)];
  const adapters = [...placed, ...BLOCKS.map((block) => createReader(block, page, now)), createTheLounge(page), createReader(GENERIC, page, now)];
  const known = adapters.find((adapter) => adapter.matches(url)) ?? null;
  // A page may have a list that says by its role that it is one of messages, and another that is the chat.
  if (known && (known.site !== GENERIC.site || (known.threadRoot() && known.probe().row !== 0))) return known;
  const guessed = guessedOn(page);
  return guessed ? createReader(guessed, page, now) : known;
}
