/** Builds elements from text. There is no way to pass markup. */

type Child = Node | string | null | undefined | false;

export interface Attributes {
  [name: string]: string | number | boolean | null | undefined;
}

export function el<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/** A link that leaves the page for good: new tab, and the other side learns nothing of where it came from. Web links only. */
export function webLink(url: string, label: string): HTMLAnchorElement | null {
  const safe = webUrl(url);
  return safe === null ? null : el('a', { href: safe, target: '_blank', rel: 'noopener noreferrer' }, label);
}

export function webUrl(url: string): string | null {
  const candidate = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(url) ? `https://${url}` : url;
  try {
    const { protocol, href } = new URL(candidate);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

const KEYPAD = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** `tel:` link for a number as people write it ("1-800-CALL-FBI", "+44 (0)20 7946 0000"), or null where it is not one dialable number. */
export function telUrl(phone: string): string | null {
  // Behind a number in letters the same one often stands in digits.
  const number = /\((\+?\d[\d\s-]{4,})\)\s*$/.exec(phone)?.[1] ?? phone.replace(/\(0\)|[()]/g, ' ').trim();
  if (!/^\+?[\dA-Z][\dA-Z\s-]*$/.test(number) || !/\d/.test(number)) return null;
  return `tel:${number.replace(/[\s-]/g, '').replace(/[A-Z]/g, (letter) => String(KEYPAD.findIndex((letters) => letters.includes(letter))))}`;
}

/** `sms:` link for "85258" or "HOME to 741741", or null where it is neither. */
export function smsUrl(sms: string): string | null {
  const parts = /^(?:(\w+) to )?(\+?\d[\d -]*\d)(?: \(.*\))?$/.exec(sms.trim());
  if (!parts?.[2]) return null;
  const number = parts[2].replace(/[ -]/g, '');
  return parts[1] ? `sms:${number}?&body=${parts[1]}` : `sms:${number}`;
}

/** Runs `action` for a person's own press only, never for one that a script made up. */
export function onPress(button: HTMLElement, action: () => void): void {
  button.addEventListener('click', (event) => {
    if (event.isTrusted) action();
  });
}
