/** All sites this build can read. */

import type { SiteAdapter } from './adapter';
import { createTheLounge } from './thelounge';

/** The adapter for the page at hand, or null where no known site is recognised. */
export function adapterFor(page: Document, url: URL): SiteAdapter | null {
  return [createTheLounge(page)].find((adapter) => adapter.matches(url)) ?? null;
}
