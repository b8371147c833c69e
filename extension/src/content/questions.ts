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

export function regionChoice(region: string | null): HTMLElement {
  const regions = allRegions(language()).map(({ code, name }) => el('option', { value: code, selected: code === region }, name));
  const unknown = region === null || region === '' ? [el('option', { value: '', selected: true }, t('card_region_unknown'))] : [];
  return el('label', { class: 'region' }, t('card_region'), el('select', { 'data-action': 'region', 'aria-label': `${t('card_region')} ${region ? regionName(region, language()) : t('card_region_unknown')}` }, ...unknown, ...regions));
}
