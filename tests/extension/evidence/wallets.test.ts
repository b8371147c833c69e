import { findWallets } from '../../../extension/src/evidence/wallets';

/** Published examples of the standards and of the projects; none belongs to a person in a chat. */
const ADDRESSES = [
  ['Bitcoin', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['Bitcoin', '3P14159f73E4gFr7JterCCQh9QjiTjiZrG'],
  ['Bitcoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  ['Bitcoin', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
  ['Ethereum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ['Tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
  ['Monero', '44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A'],
] as const;

test.each(ADDRESSES)('an address of %s is found in a sentence: %s', (coin, address) => {
  expect(findWallets(`send it to ${address}, now`)).toEqual([{ address, coin, isChecked: true }]);
});

test.each(ADDRESSES)('an address of %s with one letter changed is none: %s', (_coin, address) => {
  const middle = address.length >> 1;
  const other = address[middle] === 'q' ? 'p' : address[middle] === 'A' ? 'B' : 'q';
  expect(findWallets(address.slice(0, middle) + other + address.slice(middle + 1))).toEqual([]);
});

test('an address of Ethereum in small letters has no checksum, and that is said', () => {
  const address = '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed';
  expect(findWallets(address)).toEqual([{ address, coin: 'Ethereum', isChecked: false }]);
});

test.each(['thisisalongwordwithoutanymeaningatall', '00000000000000000000000000000000', 'bc1', 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx'])('%s is no address of a main network', (word) => {
  expect(findWallets(word)).toEqual([]);
});
