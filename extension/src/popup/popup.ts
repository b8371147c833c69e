/** The popup: how well this tab is protected, and the switch for its site. Opened as a page with `?tab=<id>` too. */

import { codeOf, healthSentence, isOnTheFloor, STATE_TITLE } from '../failures';
import { daysOld, t, type MessageKey } from '../i18n';
import { requestPermission } from '../permissions';
import type { Overview, TabState } from '../protocol';
import { el, onPress } from '../ui/dom';
import { signBadge } from '../ui/sign';
import { ask, byId, failureSentence, getOverview, localise, setText, showHousehold } from '../ui/page';

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
  const isAlone = tab !== null && isOnTheFloor(tab.health);
  byId('mode').textContent = isAlone ? t('mode_floor') : probe.ok ? t(probe.status.mode === 'full' ? 'mode_full' : 'mode_rules_only') : t('popup_no_answer');
  byId('pack').textContent = probe.ok ? t('popup_pack_value', probe.status.packVersion, daysOld(probe.status.packAgeDays)) : t('popup_no_answer');
  byId<HTMLAnchorElement>('paste').href = `${server.address}/`;
  showHealth(tab);
  showFound(tab);
  showCard(overview);
  showPauses(overview);
  showHousehold(overview);

  byId('site-row').hidden = !tab?.origin;
  if (tab?.origin) {
    byId('site-label').textContent = t('popup_site_switch', new URL(tab.origin).host);
    byId<HTMLInputElement>('site-switch').checked = tab.isOn;
    byId<HTMLInputElement>('site-switch').disabled = tab.isLocked;
  }
  byId('site-locked').hidden = !tab?.isLocked;
  byId('pick').hidden = !canPick(tab);
  byId('known').hidden = !tab?.isKnown;
  document.body.dataset.ready = '';
}

/** Only where there is something on the page that cannot be read, and not where no chat is open. */
function canPick(tab: Overview['tab']): boolean {
  return tab?.health.state === 'not-reading' && (tab.health.detail === 'cannot-read' || tab.health.detail === 'unknown-site');
}

function showHealth(tab: Overview['tab']): void {
  const { state, detail } = tab?.health ?? { state: 'off', detail: null };
  const isToldApart = Boolean(tab?.origin) || state === 'no-consent';
  const sentence = tab && isToldApart ? t(healthSentence(tab.health)) : t('popup_no_site');
  sayHealth(state, detail ?? '', t(isToldApart ? STATE_TITLE[state] : 'popup_no_site_title'), sentence);
  const next = ACTION[state];
  const action = byId('health-action');
  action.hidden = !next;
  if (action.firstElementChild?.getAttribute('href') === next?.page) return;
  action.replaceChildren(...(next ? [el('a', { class: 'button main', href: next.page, target: '_blank' }, t(next.label))] : []));
}

/** What the card says must be said here as well, or it is not ours. */
function showCard({ sign, isDiscreet, tab }: Overview): void {
  byId('sign').replaceChildren(signBadge(sign) ?? '');
  const isRead = tab?.health.state === 'protecting' || tab?.health.state === 'degraded';
  byId('card').hidden = !tab?.card && !isRead;
  const open = !tab?.card ? t('popup_card_none') : isDiscreet ? t('popup_card_discreet') : t('popup_card_open', tab.card.title);
  setText('card', tab?.card?.isContested && !isDiscreet ? `${open} ${t('badge_contested')}` : open);
}

function showPauses({ pausedUntil, tab }: Overview): void {
  const isActive = tab?.isOn === true && tab.health.state !== 'no-consent' && tab.health.state !== 'not-paired';
  byId('pauses').hidden = !isActive && pausedUntil === null;
  setText('pause', t(pausedUntil === null ? 'popup_pause' : 'popup_pause_end'));
  byId('pause').dataset.on = String(pausedUntil === null);
  byId('pause-chat').hidden = !tab?.hasChat || pausedUntil !== null;
  setText('pause-chat', t(tab?.isChatPaused ? 'popup_pause_chat_end' : 'popup_pause_chat'));
  byId('pause-chat').dataset.on = String(!tab?.isChatPaused);
}

function sayHealth(state: TabState | 'unknown', detail: string, title: string, sentence: string): void {
  Object.assign(byId('health').dataset, { state, detail });
  setText('health-title', title);
  setText('health-sentence', sentence);
}

function showFound(tab: Overview['tab']): void {
  const hits = Object.entries(tab?.hits ?? {});
  byId('found').hidden = tab?.health.state !== 'not-reading' || hits.length === 0;
  setText('found-hits', hits.map(([name, count]) => `${name}: ${count}`).join(' · '));
}

function sayTrouble(error: unknown): void {
  sayHealth('unknown', '', t('popup_interrupted'), failureSentence(codeOf(error)));
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
      byId<HTMLAnchorElement>('evidence').href = overview.tab?.hasChat ? `evidence.html?tab=${id}` : 'evidence.html';
    } catch (error) {
      sayTrouble(error);
    } finally {
      isBusy = false;
    }
  }

  byId('site-switch').addEventListener('change', (event) => {
    if (!event.isTrusted || origin === null) return;
    void switchSite(origin, (event.target as HTMLInputElement).checked).then(refresh, (error) => refresh().then(() => sayTrouble(error)));
  });
  onPress(byId('pick'), () => {
    // The page is behind this popup.
    if (id !== null) void ask({ kind: 'pick-place', tabId: id }).then(() => window.close(), (error) => refresh().then(() => sayTrouble(error)));
  });
  onPress(byId('undo-known'), () => {
    if (id !== null) void ask({ kind: 'forget-contact', tabId: id }).then(refresh, (error) => refresh().then(() => sayTrouble(error)));
  });
  onPress(byId('pause'), () => {
    void ask({ kind: 'pause', on: byId('pause').dataset.on === 'true' }).then(refresh, (error) => refresh().then(() => sayTrouble(error)));
  });
  onPress(byId('pause-chat'), () => {
    if (id === null) return;
    void ask({ kind: 'pause-chat', tabId: id, on: byId('pause-chat').dataset.on === 'true' }).then(refresh, (error) => refresh().then(() => sayTrouble(error)));
  });
  await refresh();
  setInterval(() => void refresh(), REFRESH_MS);
}

async function switchSite(origin: string, on: boolean): Promise<void> {
  // The browser's question may close this popup, so the wish is sent first and the background acts on the answer.
  const wish = ask({ kind: 'set-site', origin, on });
  // Dealt with below; until then it must not count as one that nobody deals with.
  wish.catch(() => undefined);
  const isAllowed = !on || (await requestPermission(origin));
  await wish;
  if (!isAllowed) await ask({ kind: 'set-site', origin, on: false });
}

void main();
