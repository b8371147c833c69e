/** All sites this build can read. */

import type { SiteAdapter } from './adapter';
import type { SiteBlock } from './block';
import { discord } from './blocks/discord';
import { instagram } from './blocks/instagram';
import { telegramK } from './blocks/telegram-k';
import { whatsapp } from './blocks/whatsapp';
import { createReader } from './reader';
import { createTheLounge } from './thelounge';

export const BLOCKS: readonly SiteBlock[] = [discord, whatsapp, instagram, telegramK];

/** The adapter for the page at hand, or null where no known site is recognised. `url`: the address of the page now. */
export function adapterFor(page: Document, url: URL, now?: () => URL): SiteAdapter | null {
  const adapters = [...BLOCKS.map((block) => createReader(block, page, now)), createTheLounge(page)];
  return adapters.find((adapter) => adapter.matches(url)) ?? null;
}
