/** Wallet addresses in a text. One with a wrong checksum is none; which coins have no checksum is left out, such as Solana. */

import { keccak_256 } from '@noble/hashes/sha3.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base58xmr, bech32, bech32m, createBase58check } from '@scure/base';

export interface Wallet {
  address: string;
  coin: string;
  /** False where an address is written without its checksum, as Ethereum allows. */
  isChecked: boolean;
}

const BASE58_COINS: Record<number, string> = { 0x00: 'Bitcoin', 0x05: 'Bitcoin', 0x1e: 'Dogecoin', 0x16: 'Dogecoin', 0x30: 'Litecoin', 0x32: 'Litecoin', 0x41: 'Tron' };
const BECH32_COINS: Record<string, string> = { bc: 'Bitcoin', ltc: 'Litecoin' };
/** Standard, integrated and subaddress of the main network. */
const MONERO_PREFIXES = [18, 19, 42];
const CHECKSUM_BYTES = 4;
/** The shortest and the longest of them: a Tron or Bitcoin address, and a Monero address with a payment id. */
const CANDIDATE = /(?<![\p{L}\p{N}])[a-zA-Z0-9]{26,106}(?![\p{L}\p{N}])/gu;

const base58check = createBase58check(sha256);

export function findWallets(text: string): Wallet[] {
  return (text.match(CANDIDATE) ?? []).flatMap((word) => inBase58(word) ?? inBech32(word) ?? ofEthereum(word) ?? ofMonero(word) ?? []);
}

function inBase58(address: string): Wallet | null {
  const bytes = decoded(() => base58check.decode(address));
  const coin = bytes?.length === 21 ? BASE58_COINS[bytes[0] ?? -1] : undefined;
  return coin === undefined ? null : { address, coin, isChecked: true };
}

function inBech32(address: string): Wallet | null {
  for (const [code, isOfVersion] of [[bech32, (version: number) => version === 0], [bech32m, (version: number) => version > 0]] as const) {
    const found = code.decodeUnsafe(address);
    const coin = found && BECH32_COINS[found.prefix];
    const [version, ...program] = found?.words ?? [];
    const length = decoded(() => code.fromWords(program))?.length ?? 0;
    if (coin && version !== undefined && isOfVersion(version) && length >= 2 && length <= 40) return { address, coin, isChecked: true };
  }
  return null;
}

/** EIP-55: the checksum of an address is which of its letters are capitals. */
function ofEthereum(address: string): Wallet | null {
  if (!/^0x[0-9a-f]{40}$/i.test(address)) return null;
  const digits = address.slice(2);
  if (digits === digits.toLowerCase() || digits === digits.toUpperCase()) return { address, coin: 'Ethereum', isChecked: false };
  const hash = keccak_256(new TextEncoder().encode(digits.toLowerCase()));
  const isUpper = (index: number): boolean => (((hash[index >> 1] ?? 0) >> (index % 2 === 0 ? 4 : 0)) & 0xf) > 7;
  const written = [...digits.toLowerCase()].map((digit, index) => (isUpper(index) ? digit.toUpperCase() : digit)).join('');
  return written === digits ? { address, coin: 'Ethereum', isChecked: true } : null;
}

function ofMonero(address: string): Wallet | null {
  const bytes = [95, 106].includes(address.length) ? decoded(() => base58xmr.decode(address)) : null;
  if (!bytes || !MONERO_PREFIXES.includes(bytes[0] ?? -1)) return null;
  const sum = keccak_256(bytes.subarray(0, -CHECKSUM_BYTES)).subarray(0, CHECKSUM_BYTES);
  return sum.every((byte, index) => byte === bytes[bytes.length - CHECKSUM_BYTES + index]) ? { address, coin: 'Monero', isChecked: true } : null;
}

/** The libraries throw at what is no address; most words are none. */
function decoded(decode: () => Uint8Array): Uint8Array | null {
  try {
    return decode();
  } catch {
    return null;
  }
}
