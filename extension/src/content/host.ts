/** The element that holds the cards: a closed shadow root with its own styles, out of the page's reach. */

import { isRightToLeft, language } from '../i18n';
import { el } from '../ui/dom';
import tokensCss from '../ui/tokens.css?inline';
import cardCss from './card.css?inline';

export function createHost(): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  // A fixed name would let any page find the card, and tell from it who is protected.
  host.setAttribute(`data-${randomName()}`, '');
  host.setAttribute('dir', isRightToLeft() ? 'rtl' : 'ltr');
  host.setAttribute('lang', language());
  const root = host.attachShadow({ mode: 'closed' });
  applyStyles(root, `${tokensCss}\n${cardCss}`);
  return { host, root };
}

function applyStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps constructed sheets of a content script apart from the page's documents.
    root.append(el('style', {}, css));
  }
}

function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
