/** What the names that a page gives its elements say of them: whose a message is, and what of a row is not its words. */

/** An element's names: its class, its id, and what it is to tests, as words of lower case. */
export function wordsInNames(element: Element): string[] {
  const names = ['class', 'id', 'data-testid', 'data-test', 'data-role', 'data-sender', 'data-direction', 'data-from', 'data-author', 'data-type', 'part'].flatMap((name) => element.getAttribute(name) ?? []);
  return names.join(' ').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().match(/[a-z]+/g) ?? [];
}

/** Names that say by themselves whose a message is. */
export const SELF = new Set(['own', 'self', 'mine', 'me', 'outgoing', 'sent', 'outbound']);
export const OTHER = new Set(['incoming', 'received', 'inbound', 'other', 'others', 'them', 'their', 'theirs', 'stranger', 'peer', 'remote', 'recipient', 'bot', 'assistant', 'ai', 'agent']);
/** Names that say it only beside their opposite: else they may be about anything. */
export const SELF_BESIDE = new Set(['right', 'out', 'user', 'my', 'client', 'customer', 'visitor', 'local', 'end']);
export const OTHER_BESIDE = new Set(['left', 'in', 'to', 'reply', 'response', 'operator', 'support', 'start', 'contact', 'partner']);

const ASIDE = new Set(['time', 'timestamp', 'date', 'datetime', 'ago', 'clock', 'status', 'receipt', 'receipts', 'reaction', 'reactions', 'avatar', 'initials', 'badge', 'tooltip', 'typing', 'toolbar', 'menu', 'actions', 'unread', 'indicator', 'delivered']);
const NAME = new Set(['name', 'username', 'nickname', 'nick', 'author', 'sender']);
const QUOTE = new Set(['quote', 'quoted', 'quotation', 'reply', 'replied', 'replying', 'citation', 'cited', 'reference', 'referenced', 'forwarded', 'forward', 'previous']);

export const isNamedAside = (element: Element): boolean => wordsInNames(element).some((word) => ASIDE.has(word));
export const isNamedName = (element: Element): boolean => wordsInNames(element).some((word) => NAME.has(word));
export const isNamedQuote = (element: Element): boolean => wordsInNames(element).some((word) => QUOTE.has(word));
