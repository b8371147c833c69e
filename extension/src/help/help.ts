/** Who can help: the lists that come with the extension, for any country, without a server. */

import { helpList } from '../content/help';
import { helpFor } from '../help-lines';
import { language, t } from '../i18n';
import type { AgeBand } from '../protocol';
import { allRegions } from '../regions';
import { regionOf } from '../settings';
import { el } from '../ui/dom';
import { byId, getOverview, localise } from '../ui/page';

const region = (): HTMLSelectElement => byId<HTMLSelectElement>('region');
const age = (): HTMLSelectElement => byId<HTMLSelectElement>('age');

function show(): void {
  const reader = { region: region().value || null, ageBand: (age().value || null) as AgeBand | null };
  byId('lines').replaceChildren(helpList(helpFor(reader, t('help_local_emergency'))));
}

async function main(): Promise<void> {
  localise();
  region().replaceChildren(el('option', { value: '' }, t('card_region_unknown')), ...allRegions(language()).map(({ code, name }) => el('option', { value: code }, name)));
  for (const select of [region(), age()]) select.addEventListener('change', show);
  // Help must be there even where the background is not.
  const known = await getOverview(null).catch(() => null);
  region().value = (known ? known.region : regionOf(navigator.languages)) ?? '';
  age().value = known?.ageBand ?? '';
  show();
  document.body.dataset.ready = '';
}

void main();
