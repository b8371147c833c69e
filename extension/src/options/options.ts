/** The options: server, pairing, country, and taking the permission back. */

import { Failure } from '../failures';
import { language, t } from '../i18n';
import { asksAboutData, requestPermission } from '../permissions';
import type { AgeBand, Overview, Sensitivity } from '../protocol';
import { isLoopback, parseServerAddress, regionOf } from '../settings';
import { el, onPress } from '../ui/dom';
import { ask, byId, failureSentence, getOverview, localise, say, showHousehold, showServer, trying } from '../ui/page';
import { fillSignForm } from '../ui/sign-form';
import { allRegions, regionName } from '../regions';

/** The region select's value for "what the browser says". */
const FROM_BROWSER = 'browser';

async function refresh(): Promise<Overview> {
  const overview = await getOverview(null);
  showServer(overview);
  showPairing(overview);
  showConsent(overview);
  byId<HTMLSelectElement>('region').value = overview.regionIsChosen ? (overview.region ?? '') : FROM_BROWSER;
  byId<HTMLSelectElement>('age').value = overview.ageBand ?? '';
  byId<HTMLSelectElement>('sensitivity').value = overview.sensitivity;
  byId<HTMLInputElement>('discreet').checked = overview.isDiscreet;
  showManaged(overview);
  showHousehold(overview);
  showPlaces(overview.places);
  return overview;
}

function showPairing({ paired, server }: Overview): void {
  byId('pairing').textContent = paired ? t('options_paired', server.host) : t('options_not_paired');
  byId('pair-entry').hidden = paired;
  byId('pair').hidden = paired;
  byId('forget').hidden = !paired;
  byId<HTMLAnchorElement>('open-server').href = `${server.address}/`;
}

function showConsent({ consent, server }: Overview): void {
  byId('consent').textContent = consent ? t('options_consent_given', server.host) : t('options_consent_missing');
  byId('withdraw').hidden = !consent;
  byId('decide').hidden = consent;
}

function showManaged({ isManaged, household }: Overview): void {
  const isSet = isManaged || household?.isLocked === true;
  for (const id of ['server', 'save-server', 'sensitivity']) byId<HTMLInputElement>(id).disabled = isSet;
  for (const id of ['server-managed', 'sensitivity-managed']) {
    byId(id).hidden = !isSet;
    byId(id).textContent = t(isManaged ? 'options_managed' : 'options_household_locked');
  }
}

function showPlaces(places: string[]): void {
  byId('places-panel').hidden = places.length === 0;
  byId('places').replaceChildren(...places.map((origin) => {
    const { host } = new URL(origin);
    const button = el('button', { type: 'button' }, t('options_places_forget', host));
    onPress(button, () =>
      void trying('places-said', async () => {
        await ask({ kind: 'forget-place', origin });
        await refresh();
      }),
    );
    return el('li', {}, button);
  }));
}

function typedServer(): string {
  return parseServerAddress(byId<HTMLInputElement>('server').value);
}

function askRemoteConsent(): void {
  let host: string | null = null;
  try {
    const address = typedServer();
    host = isLoopback(address) ? null : new URL(address).host;
  } catch {
    // Said when the address is saved, not while it is typed.
  }
  byId('remote-consent-row').hidden = host === null;
  if (host !== null) byId('remote-consent-text').textContent = t('options_remote_consent', host);
}

async function saveServer(isDataAsked: boolean): Promise<void> {
  await trying('server-said', async () => {
    const address = typedServer();
    const isRemote = !isLoopback(address);
    if (isRemote && !byId<HTMLInputElement>('remote-consent').checked) throw new Failure('consent-needed');
    // The background finds out whether it was allowed.
    await requestPermission(address, isRemote && isDataAsked);
    await ask({ kind: 'set-server', address, consent: isRemote });
    byId<HTMLInputElement>('server').value = address;
    await refresh();
    say('server-said', 'good', t('options_saved'));
  });
}

async function testServer(): Promise<void> {
  await trying('server-said', async () => {
    const { probe } = await refresh();
    if (!probe.ok) throw new Failure(probe.code);
    const mode = t(probe.status.mode === 'full' ? 'mode_full' : 'mode_rules_only');
    const note = probe.status.note === null ? '' : ` ${failureSentence(probe.status.note)}`;
    say('server-said', note === '' ? 'good' : 'bad', t('options_test_ok', probe.status.version, mode) + note);
  });
}

async function pair(): Promise<void> {
  const button = byId<HTMLButtonElement>('pair');
  button.disabled = true;
  await trying('pair-said', async () => {
    try {
      await ask({ kind: 'pair', code: byId<HTMLInputElement>('code').value });
    } catch (error) {
      // A worker that died over the answer may have paired all the same; the code is then used up.
      if (!(await refresh()).paired) throw error;
    }
    byId<HTMLInputElement>('code').value = '';
    const { household } = await refresh();
    // A code of a household brings a question, on a page of its own.
    if (household?.state === 'offered') location.assign('family.html');
  });
  button.disabled = false;
}

function fillRegions(): void {
  const found = regionOf(navigator.languages);
  const fromBrowser = found ? t('options_region_browser', regionName(found, language())) : t('options_region_browser_none');
  byId('region').replaceChildren(
    el('option', { value: FROM_BROWSER }, fromBrowser),
    el('option', { value: '' }, t('options_region_none')),
    ...allRegions(language()).map(({ code, name }) => el('option', { value: code }, name)),
  );
}

/** Saves what was chosen at once, and says so below it. */
function onChoice<T extends HTMLElement>(id: string, save: (input: T) => Promise<void>): void {
  byId(id).addEventListener('change', (event) =>
    void trying(`${id}-said`, async () => {
      await save(event.target as T);
      say(`${id}-said`, 'good', t('options_saved'));
    }),
  );
}

async function main(): Promise<void> {
  localise();
  fillRegions();
  let isDataAsked = false;
  byId('server').addEventListener('input', askRemoteConsent);
  byId('server-form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.isTrusted) void saveServer(isDataAsked);
  });
  byId('pair-form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.isTrusted) void pair();
  });
  onPress(byId('test-server'), () => void testServer());
  onPress(byId('forget'), () =>
    void trying('pair-said', async () => {
      await ask({ kind: 'forget-pairing' });
      await refresh();
    }),
  );
  onPress(byId('withdraw'), () =>
    void trying('consent-said', async () => {
      await ask({ kind: 'withdraw-consent' });
      await refresh();
      say('consent-said', 'good', t('options_withdrawn'));
    }),
  );
  onChoice<HTMLSelectElement>('region', async ({ value }) => void (await ask({ kind: 'set-region', region: value === FROM_BROWSER ? null : value })));
  onChoice<HTMLSelectElement>('age', async ({ value }) => void (await ask({ kind: 'set-age-band', ageBand: value === '' ? null : (value as AgeBand) })));
  onChoice<HTMLSelectElement>('sensitivity', async ({ value }) => void (await ask({ kind: 'set-sensitivity', sensitivity: value as Sensitivity })));
  onChoice<HTMLInputElement>('discreet', async ({ checked }) => void (await ask({ kind: 'set-discreet', on: checked })));
  onPress(byId('forget-facts'), () =>
    void trying('facts-said', async () => {
      await ask({ kind: 'forget-facts' });
      say('facts-said', 'good', t('options_facts_forgotten'));
    }),
  );
  await trying('server-said', async () => {
    isDataAsked = await asksAboutData();
    const overview = await refresh();
    byId<HTMLInputElement>('server').value = overview.server.address;
    fillSignForm(byId('sign-form'), overview.sign);
    askRemoteConsent();
  });
  document.body.dataset.ready = '';
}

void main();
