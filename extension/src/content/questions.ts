/** What a card asks: how old somebody is, where they are, and whether a press was their own idea. Each can be left unanswered. */

import { language, t } from '../i18n';
import type { ShownWarning } from '../protocol';
import { allRegions, regionName } from '../regions';
import { el } from '../ui/dom';

/** A press that would put a grave card away, and that somebody may have told the person to make. */
export interface PressQuestion {
  press: 'dismiss' | 'know';
  /** They said that they were told to. */
  isTold: boolean;
}

export function button(action: string, label: string, look = '', isExpanded?: boolean): HTMLButtonElement {
  return el('button', { 'type': 'button', 'class': look, 'data-action': action, 'aria-expanded': isExpanded === undefined ? null : String(isExpanded) }, label);
}

/** Whoever blackmails reads along at times, and says what to press. */
export function pressQuestion({ isTold }: PressQuestion): HTMLElement {
  return el(
    'div',
    { class: 'foot question', role: 'group', 'aria-labelledby': 'question' },
    el('p', { id: 'question' }, t(isTold ? 'card_told_note' : 'card_told_question')),
    ...(isTold ? [button('pressed-back', t('card_told_keep'), 'main')] : [button('pressed-yes', t('card_told_yes')), button('pressed-no', t('card_told_no'))]),
  );
}

/** Asked once, where it changes what helps; never while somebody is in danger. */
export function ageQuestion(kind: ShownWarning['kind']): HTMLElement | null {
  if (!['full', 'known', 'authority', 'recovery'].includes(kind)) return null;
  return el(
    'div',
    { class: 'age', role: 'group', 'aria-labelledby': 'age-question' },
    el('p', { id: 'age-question' }, t('card_age_question')),
    el('div', { class: 'row' }, button('age-under18', t('options_age_under18')), button('age-adult', t('options_age_adult')), button('age-none', t('options_age_none'), 'quiet')),
  );
}

/** The card is on the screen before the countries are in their list; whoever is quicker brings them in. */
const FILLED_AFTER_MS = 100;

export function regionChoice(region: string | null): HTMLElement {
  const name = region ? regionName(region, language()) : t('card_region_unknown');
  const select = el('select', { 'data-action': 'region', 'aria-label': `${t('card_region')} ${name}` }, el('option', { value: region ?? '', selected: true }, name));
  const fill = (): void => {
    clearTimeout(timer);
    const [chosen] = select.options;
    if (select.options.length > 1 || !chosen) return;
    const regions = allRegions(language());
    const place = regions.findIndex(({ code }) => code === region);
    const options = regions.map(({ code, name: label }) => (code === region ? chosen : el('option', { value: code }, label)));
    if (place < 0) select.append(...options);
    else {
      chosen.before(...options.slice(0, place));
      chosen.after(...options.slice(place + 1));
    }
  };
  const timer = setTimeout(fill, FILLED_AFTER_MS);
  for (const type of ['focus', 'pointerdown', 'keydown']) select.addEventListener(type, fill);
  return el('label', { class: 'region' }, t('card_region'), select);
}
