/** The options: server, pairing, country, and taking the permission back. */

import { codeOf, FAILURE_SENTENCE } from '../failures';
import { t } from '../i18n';
import { send, type Overview } from '../protocol';
import { isLoopback, originPattern, parseServerAddress, regionOf } from '../settings';
import { el, onPress } from '../ui/dom';
import { byId, getOverview, localise, say, sayResult, showServer } from '../ui/page';
import { allRegions, regionName } from './regions';

/** The region select's value for "what the browser says". */
const FROM_BROWSER = 'browser';

async function refresh(): Promise<Overview> {
  const overview = await getOverview(null);
  showServer(overview);
  showPairing(overview);
  showConsent(overview);
  byId<HTMLSelectElement>('region').value = overview.regionIsChosen ? (overview.region ?? '') : FROM_BROWSER;
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

function typedServer(): string | null {
  try {
    const address = parseServerAddress(byId<HTMLInputElement>('server').value);
    say('server-said', 'good', '');
    return address;
  } catch (error) {
    say('server-said', 'bad', t(FAILURE_SENTENCE[codeOf(error)]));
    return null;
  }
}

function askRemoteConsent(): void {
  let host: string | null = null;
  try {
    const address = parseServerAddress(byId<HTMLInputElement>('server').value);
    host = isLoopback(address) ? null : new URL(address).host;
  } catch {
    // Said when the address is saved, not while it is typed.
  }
  byId('remote-consent-row').hidden = host === null;
  if (host !== null) byId('remote-consent-text').textContent = t('options_remote_consent', host);
}

async function saveServer(): Promise<void> {
  const address = typedServer();
  if (address === null) return;
  const isRemote = !isLoopback(address);
  if (isRemote && !byId<HTMLInputElement>('remote-consent').checked) return say('server-said', 'bad', t('options_remote_needed'));
  // Must follow the press at once: the browser asks only then. The background finds out whether it was allowed.
  await chrome.permissions.request({ origins: [originPattern(address)] }).catch(() => false);
  const result = await send({ kind: 'set-server', address, consent: isRemote });
  sayResult('server-said', result, 'options_saved');
  if (result.ok) byId<HTMLInputElement>('server').value = address;
  await refresh();
}

async function testServer(): Promise<void> {
  const { probe } = await refresh();
  if (!probe.ok) return say('server-said', 'bad', t(FAILURE_SENTENCE[probe.code]));
  const mode = t(probe.status.mode === 'full' ? 'mode_full' : 'mode_rules_only');
  const note = probe.status.note ? ` ${t(FAILURE_SENTENCE[probe.status.note])}` : '';
  say('server-said', probe.status.note ? 'bad' : 'good', t('options_test_ok', probe.status.version, mode) + note);
}

async function pair(): Promise<void> {
  const button = byId<HTMLButtonElement>('pair');
  button.disabled = true;
  const result = await send({ kind: 'pair', code: byId<HTMLInputElement>('code').value });
  button.disabled = false;
  if (result.ok) byId<HTMLInputElement>('code').value = '';
  say('pair-said', result.ok ? 'good' : 'bad', result.ok ? '' : t(FAILURE_SENTENCE[result.code]));
  await refresh();
}

function fillRegions(): void {
  const language = chrome.i18n.getUILanguage();
  const found = regionOf(navigator.languages);
  const fromBrowser = found ? t('options_region_browser', regionName(found, language)) : t('options_region_browser_none');
  byId('region').replaceChildren(
    el('option', { value: FROM_BROWSER }, fromBrowser),
    el('option', { value: '' }, t('options_region_none')),
    ...allRegions(language).map(({ code, name }) => el('option', { value: code }, name)),
  );
}

async function main(): Promise<void> {
  localise();
  fillRegions();
  byId<HTMLInputElement>('server').value = (await refresh()).server.address;
  byId('server').addEventListener('input', askRemoteConsent);
  askRemoteConsent();
  byId('server-form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.isTrusted) void saveServer();
  });
  byId('pair-form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.isTrusted) void pair();
  });
  onPress(byId('test-server'), () => void testServer());
  onPress(byId('forget'), () => void send({ kind: 'forget-pairing' }).then(refresh));
  onPress(byId('withdraw'), () =>
    void send({ kind: 'withdraw-consent' }).then((result) => {
      sayResult('consent-said', result, 'options_withdrawn');
      return refresh();
    }),
  );
  byId('region').addEventListener('change', (event) => {
    const { value } = event.target as HTMLSelectElement;
    void send({ kind: 'set-region', region: value === FROM_BROWSER ? null : value }).then((result) => sayResult('region-said', result, 'options_saved'));
  });
  document.body.dataset.ready = '';
}

void main();
