/** The popup: how well this tab is protected, and the switch for its site. Opened as a page with `?tab=<id>` too. */

import { healthSentence, STATE_TITLE } from '../failures';
import { t, type MessageKey } from '../i18n';
import { send, type Overview, type TabState } from '../protocol';
import { el } from '../ui/dom';
import { byId, getOverview, localise } from '../ui/page';

const REFRESH_MS = 2_000;

const ACTION: Partial<Record<TabState, { label: MessageKey; page: string }>> = {
  'no-consent': { label: 'popup_decide', page: 'welcome.html' },
  'not-paired': { label: 'popup_pair', page: 'options.html' },
};

async function tabId(): Promise<number | null> {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked !== null && /^\d+$/.test(asked)) return Number(asked);
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

function show(overview: Overview): void {
  const { server, probe, tab } = overview;
  byId('server').textContent = `${server.host} · ${t(server.isLoopback ? 'server_local' : 'server_remote')}`;
  byId('mode').textContent = probe.ok ? t(probe.status.mode === 'full' ? 'mode_full' : 'mode_rules_only') : t('popup_no_answer');
  byId('pack').textContent = probe.ok ? t('popup_pack_value', probe.status.packVersion, String(probe.status.packAgeDays)) : t('popup_no_answer');
  byId<HTMLAnchorElement>('paste').href = `${server.address}/`;
  showHealth(tab);
  showFound(tab);

  byId('site-row').hidden = !tab?.origin;
  if (tab?.origin) {
    byId('site-label').textContent = t('popup_site_switch', new URL(tab.origin).host);
    byId<HTMLInputElement>('site-switch').checked = tab.isOn;
  }
  document.body.dataset.ready = '';
}

function showHealth(tab: Overview['tab']): void {
  const health = byId('health');
  const action = byId('health-action');
  const isReadable = tab?.origin;
  const state = tab?.health.state ?? 'off';
  setText('health-title', t(isReadable || state === 'no-consent' ? STATE_TITLE[state] : 'popup_no_site_title'));
  setText('health-sentence', tab && (isReadable || state === 'no-consent') ? t(healthSentence(tab.health)) : t('popup_no_site'));
  if (health.dataset.state === state && health.dataset.detail === (tab?.health.detail ?? '')) return;
  health.dataset.state = state;
  health.dataset.detail = tab?.health.detail ?? '';
  const next = ACTION[state];
  action.replaceChildren(...(next ? [el('a', { class: 'button main', href: next.page, target: '_blank' }, t(next.label))] : []));
  action.hidden = !next;
}

function showFound(tab: Overview['tab']): void {
  const hits = Object.entries(tab?.hits ?? {});
  byId('found').hidden = tab?.health.state !== 'not-reading' || hits.length === 0;
  setText('found-hits', hits.map(([name, count]) => `${name}: ${count}`).join(' · '));
}

/** Writes only what changed, so that a screen reader is not told the same thing every two seconds. */
function setText(id: string, text: string): void {
  const element = byId(id);
  if (element.textContent !== text) element.textContent = text;
}

async function main(): Promise<void> {
  localise();
  const id = await tabId();
  let origin: string | null = null;
  let isBusy = false;

  async function refresh(): Promise<void> {
    if (isBusy || document.hidden) return;
    isBusy = true;
    try {
      const overview = await getOverview(id);
      origin = overview.tab?.origin ?? null;
      show(overview);
    } finally {
      isBusy = false;
    }
  }

  byId('site-switch').addEventListener('change', (event) => {
    if (!event.isTrusted || origin === null) return;
    void switchSite(origin, (event.target as HTMLInputElement).checked).then(refresh);
  });
  await refresh();
  setInterval(() => void refresh(), REFRESH_MS);
}

async function switchSite(origin: string, on: boolean): Promise<void> {
  // The browser's question may close this popup, so the wish is sent first and the background acts on the answer.
  // The question must follow the press at once: nothing may be awaited before it.
  const wish = send({ kind: 'set-site', origin, on });
  if (on) {
    const { protocol, hostname } = new URL(origin);
    const isAllowed = await chrome.permissions.request({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
    if (!isAllowed) await wish.then(() => send({ kind: 'set-site', origin, on: false }));
  }
  await wish;
}

void main();
