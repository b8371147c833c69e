/** The handrail, and the sign that a person chose for everything that is ours to carry. */

import { t } from '../i18n';
import type { Sign } from '../protocol';
import { el } from './dom';

/** The name of the product with the person's own sign behind it. */
export function brand(sign: Sign | null): HTMLElement {
  return el('span', { class: 'brand' }, mark(), t('extension_name'), signBadge(sign));
}

/** A page may search for words, in closed shadow roots too, and so guess this one: what is inert is not searched. */
export function signBadge(sign: Sign | null): HTMLElement | null {
  return sign && el('span', { 'class': 'sign', 'role': 'img', 'aria-label': `${t('sign_yours')} ${sign.word}`, 'data-colour': sign.colour }, el('span', { inert: true }, sign.word));
}

/** Two posts and a rail that rises. */
export function mark(): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', 'M3 15 L21 7 M7 13.5 V21 M17 9 V21');
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '2.6');
  path.setAttribute('stroke-linecap', 'round');
  svg.append(path);
  return svg;
}
