/** What a payment or a person could be traced by: wallets, cash tags, phone numbers, addresses, gift cards that were named. */

import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import { find } from 'linkifyjs';
import { findWallets } from './wallets';

export type IdentifierKind = 'wallet' | 'cashtag' | 'phone' | 'email' | 'web' | 'gift-card';

export interface Identifier {
  kind: IdentifierKind;
  value: string;
  /** Of a wallet. */
  coin: string | null;
  /** Whether a checksum in it was right; null for kinds that have none. */
  isChecked: boolean | null;
}

/** Names no amount ("$300") and no variable of a program ("$_x"). */
const CASH_TAG = /(?<![\p{L}\p{N}$])\$[a-z][a-z0-9]{1,19}(?![\p{L}\p{N}_])/giu;

/** Brands that mean a card or voucher wherever they are named, and brands that do only beside a word for one. */
const ALWAYS_CARDS = ['iTunes', 'Google Play', 'Paysafecard', 'Neosurf', 'Flexepin', 'Razer Gold', 'Transcash', 'Toneo First', 'Vanilla Visa'];
const CARDS_BY_NAME = ['Steam', 'Apple', 'Amazon', 'Xbox', 'PlayStation', 'Roblox', 'Nintendo', 'eBay', 'Visa', 'Mastercard', 'Walmart', 'Target', 'Sephora', 'Nike', 'Netflix', 'Vanilla', 'Razer', 'Discord Nitro'];
const CARD_WORD = /gift|card|voucher|code|karte|gutschein|tarjeta|carte|coupon|cart[ãa]o|vale|carta|buono|kartu|कार्ड|بطاق|قسيم/iu;

/** Everything that is found in `texts`, each once, in the order in which it was named. Never complete. */
export function findIdentifiers(texts: readonly string[], region: string | null): Identifier[] {
  const found = new Map<string, Identifier>();
  for (const one of texts.flatMap((text) => inText(text, region))) {
    const key = `${one.kind} ${one.value}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

function inText(text: string, region: string | null): Identifier[] {
  const plain = (kind: IdentifierKind, value: string): Identifier => ({ kind, value, coin: null, isChecked: null });
  return [
    ...findWallets(text).map(({ address, coin, isChecked }): Identifier => ({ kind: 'wallet', value: address, coin, isChecked })),
    ...(text.match(CASH_TAG) ?? []).map((tag) => plain('cashtag', tag)),
    ...phones(text, region).map((number) => plain('phone', number)),
    ...find(text, 'email').map(({ value }) => plain('email', value)),
    ...find(text, 'url').filter(({ value }) => isAddress(value)).map(({ value }) => plain('web', value)),
    ...giftCards(text).map((brand) => plain('gift-card', brand)),
  ];
}

function phones(text: string, region: string | null): string[] {
  const country = region?.split('-')[0] ?? '';
  const found = findPhoneNumbersInText(text, isSupportedCountry(country) ? { defaultCountry: country } : {});
  return found.map(({ number }) => number.number);
}

/** "ok.so" is most often a missing space. */
function isAddress(url: string): boolean {
  return /^https?:|^www\.|\//i.test(url);
}

function giftCards(text: string): string[] {
  const isNamed = (brand: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${brand.replace(' ', '\\s?')}(?![\\p{L}\\p{N}])`, 'iu').test(text);
  return [...ALWAYS_CARDS, ...(CARD_WORD.test(text) ? CARDS_BY_NAME : [])].filter(isNamed);
}
