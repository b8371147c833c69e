/** Says to a screen reader that something came up. */

import { t } from '../i18n';
import type { Presentation, ShownWarning } from '../protocol';
import { el } from '../ui/dom';
import { keys } from './card';
import { isLoud, lookOf } from './look';

export interface Announcer {
  region: HTMLElement;
  /** `isStill`: whether what was said is still so when it is time to say it. */
  say(cards: ShownWarning[], presentation: Presentation, isStill: () => boolean): void;
  hush(): void;
}

/** A live region that is filled after it is on the page: one that arrives full is not read out everywhere. */
export function createAnnouncer(): Announcer {
  const region = el('div', { class: 'sr' });
  return {
    region,
    say(cards, { isDiscreet, shortcut }, isStill) {
      if (cards.length === 0) return;
      region.setAttribute('aria-live', !isDiscreet && cards.some(isLoud) ? 'assertive' : 'polite');
      region.textContent = '';
      const words = cards.map((card) => (lookOf(card, isDiscreet) === 'discreet' ? asSentence(t('card_discreet_title')) : `${asSentence(card.title)} ${card.steps[0]?.text ?? ''}`));
      if (shortcut !== null) words.push(t('card_reach', keys(shortcut)));
      setTimeout(() => {
        if (isStill()) region.textContent = words.join(' ');
      }, 100);
    },
    hush: () => void (region.textContent = ''),
  };
}

function asSentence(title: string): string {
  return /[.!?…。।؟]$/.test(title) ? title : `${title}.`;
}
