import { findIdentifiers } from '../../../extension/src/evidence/identifiers';

const found = (text: string, region: string | null = null): string[] => findIdentifiers([text], region).map(({ kind, value }) => `${kind} ${value}`);

test.each([
  ['send it to $quickmia', ['cashtag $quickmia']],
  ['pay $300 or $1k', []],
  ['us$mia', []],
  ['text me at +44 20 7946 0958 now', ['phone +442079460958']],
  ['write to mia.pay@mail.example', []],
  ['write to mia.pay@mail.com', ['email mia.pay@mail.com']],
  ['https://pay.example.com/mia', ['web https://pay.example.com/mia']],
  ['cool.so what', []],
  ['get a steam card and a Google Play code', ['gift-card Google Play', 'gift-card Steam']],
  ['i love apple pie, let off some steam', []],
  ['una tarjeta de Amazon', ['gift-card Amazon']],
  ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', ['wallet 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa']],
  ['hello, how are you?', []],
])('in "%s" is found: %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([['GB', ['phone +442079460958']], ['GB-SCT', ['phone +442079460958']], [null, []], ['', []], ['XX', []]])('a number without a country is one of the region %s', (region, expected) => {
  expect(found('call 020 7946 0958', region)).toEqual(expected);
});

test('what is named twice is listed once, in the order in which it came', () => {
  const values = findIdentifiers(['$mia or $zoe', 'i said $mia', 'mia@mail.com'], null).map(({ value }) => value);
  expect(values).toEqual(['$mia', '$zoe', 'mia@mail.com']);
});
