/** What helps now, in the order of the advice; who has paid already is spoken to apart. */

import { t } from '../i18n';
import type { Step } from '../protocol';
import { el, webLink } from '../ui/dom';
import { hostOf } from './help';

const BRANCH = 'already-paid';

export function stepParts(steps: Step[]): HTMLElement[] {
  const [branch, way] = [steps.filter(({ id }) => id === BRANCH), steps.filter(({ id }) => id !== BRANCH)];
  if (steps.length === 0) return [];
  return [
    el('h3', {}, t('card_steps_heading')),
    el('ol', {}, ...way.map((step) => el('li', {}, ...words(step)))),
    ...branch.map((step) => el('p', { class: 'branch' }, ...words(step))),
  ];
}

function words({ text, url }: Step): (string | HTMLElement | null)[] {
  const link = url === null ? null : webLink(url, t('card_step_link', hostOf(url)));
  return [text, link && ' ', link];
}
