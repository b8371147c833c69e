/** The teen's page: the offer of a household before it is joined, and all there is to know of it afterwards. */

import { regionOf } from '../settings';
import { t } from '../i18n';
import { el } from '../ui/dom';
import { ask, byId, failureSentence, getOverview, localise } from '../ui/page';
import { codeOf } from '../failures';
import type { HelpReader } from '../help-lines';
import { joinedParts, newsPanel } from './joined';
import { offerParts } from './offer';
import { helpNowPanel } from './people';
import type { FamilyView } from './protocol';

const REFRESH_MS = 15_000;

/** How this browser stands to a household, in the order of the page. */
function parts(view: FamilyView, reader: HelpReader, onDone: () => Promise<void>): (HTMLElement | null)[] {
  const { membership, isFresh, isLeaving } = view;
  const notes = [
    newsPanel(view, onDone),
    isFresh ? null : el('p', { id: 'stale', class: 'said', role: 'status' }, t('family_stale')),
    isLeaving ? el('p', { id: 'leaving', class: 'said', role: 'status' }, t('family_leaving')) : null,
  ];
  if (membership === null) return [el('h1', {}, t('family_none_title')), ...notes, el('p', { id: 'none', class: 'lead' }, t('family_none')), helpNowPanel(null, reader), optionsLink()];
  if (membership.state === 'offered') return [...offerParts(membership, onDone), ...notes];
  return [
    el('h1', {}, t('family_joined_title', membership.household)),
    el('p', { class: 'lead' }, t('family_joined_lead', membership.nickname)),
    ...notes,
    helpNowPanel(membership, reader),
    ...joinedParts(membership, onDone),
  ];
}

function optionsLink(): HTMLElement {
  return el('p', {}, el('a', { href: 'options.html' }, t('popup_options')));
}

async function main(): Promise<void> {
  localise();
  let drawn = '';
  let isBusy = false;

  async function refresh(): Promise<void> {
    const view = await ask({ kind: 'get-family' });
    draw(view, await helpReader());
  }

  function draw(view: FamilyView, reader: HelpReader): void {
    const next = JSON.stringify([view, reader]);
    if (next === drawn) return;
    drawn = next;
    const focused = document.activeElement?.id;
    byId('view').replaceChildren(...parts(view, reader, refresh).filter((part) => part !== null));
    if (focused) document.getElementById(focused)?.focus();
  }

  /** Looks for what is new, unless the person is in the middle of something. */
  async function look(): Promise<void> {
    if (isBusy || document.hidden || isInUse()) return;
    isBusy = true;
    await refresh().catch(() => undefined);
    isBusy = false;
  }

  try {
    await refresh();
  } catch (error) {
    byId('view').append(el('p', { class: 'said', role: 'status' }, failureSentence(codeOf(error))), helpNowPanel(null, await helpReader()), optionsLink());
  }
  setInterval(() => void look(), REFRESH_MS);
  document.body.dataset.ready = '';
}

/** Who may need help. It must be there even where the background is not. */
async function helpReader(): Promise<HelpReader> {
  const known = await getOverview(null).catch(() => null);
  return { region: known ? known.region : regionOf(navigator.languages), ageBand: known?.ageBand ?? null };
}

/** A choice that was made and not yet sent, or a question that is open, must not be swept away. */
function isInUse(): boolean {
  const active = document.activeElement;
  const isAsked = document.getElementById('leave-question')?.hidden === false || document.getElementById('help-now')?.hidden === false;
  return isAsked || active instanceof HTMLInputElement || active instanceof HTMLSelectElement || document.getElementById('join') !== null;
}

void main();
