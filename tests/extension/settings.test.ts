import { createSettings, hasConsent, isLoopback, originPattern, parsePairingCode, parseServerAddress, regionOf } from '../../extension/src/settings';
import { MemoryArea } from './support';

test('settings begin with the server on this computer, no consent and no site', async () => {
  const settings = await createSettings(new MemoryArea(), () => 'salt').read();
  expect(settings).toEqual({
    server: 'http://127.0.0.1:8787', token: null, consent: null, region: null, ageBand: null, isAgeAsked: false, sign: null, isDiscreet: false,
    sensitivity: 'usual', pausedUntil: null, pausedChats: [], sites: [], siteKinds: null, locale: null, places: {}, salt: 'salt',
  });
});

test('a change keeps what it does not name, also when changes overlap', async () => {
  const store = createSettings(new MemoryArea(), () => 'salt');
  await Promise.all([store.update({ token: 'secret' }), store.update({ sites: ['https://chat.example.org'] }), store.update({ region: 'GB' })]);
  expect(await store.read()).toMatchObject({ token: 'secret', sites: ['https://chat.example.org'], region: 'GB', salt: 'salt' });
});

test('the salt is made once', async () => {
  let made = 0;
  const area = new MemoryArea();
  await createSettings(area, () => `salt-${++made}`).read();
  expect((await createSettings(area, () => `salt-${++made}`).read()).salt).toBe('salt-1');
});

test('consent holds for the server it was given for, and for no other', async () => {
  const store = createSettings(new MemoryArea(), () => 'salt');
  const given = await store.update({ consent: { server: 'http://127.0.0.1:8787', at: '2026-11-24T00:00:00Z' } });
  expect(hasConsent(given)).toBe(true);
  expect(hasConsent({ ...given, server: 'https://handrail.example.org' })).toBe(false);
});

test.each([
  ['127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['localhost:9000', 'http://localhost:9000'],
  ['http://localhost:8787/', 'http://localhost:8787'],
  [' https://Handrail.Example.org ', 'https://handrail.example.org'],
  ['handrail.example.org', 'https://handrail.example.org'],
  ['https://[::1]:8787', 'https://[::1]:8787'],
])('the address %s is read as %s', (typed, address) => {
  expect(parseServerAddress(typed)).toBe(address);
});

test.each([
  ['', 'address-invalid'],
  ['not an address', 'address-invalid'],
  ['ftp://example.org', 'address-invalid'],
  ['javascript:alert(1)', 'address-invalid'],
  ['https://example.org/path', 'address-invalid'],
  ['https://user:pw@example.org', 'address-invalid'],
  ['https://example.org/?a=1', 'address-invalid'],
  ['http://example.org', 'address-insecure'],
  ['http://192.168.1.4:8787', 'address-insecure'],
  ['http://127.0.0.1.example.org', 'address-insecure'],
])('the address %s is refused as %s', (typed, code) => {
  expect(() => parseServerAddress(typed)).toThrow(expect.objectContaining({ code }));
});

test.each([
  ['http://127.0.0.1:1', true], ['http://127.9.9.9', true], ['http://localhost', true], ['http://[::1]:8787', true],
  ['https://example.org', false], ['http://127.0.0.1.example.org', false], ['http://localhost.example.org', false],
])('%s on this computer: %s', (address, expected) => {
  expect(isLoopback(address)).toBe(expected);
});

test('a match pattern has no port', () => {
  expect(originPattern('http://127.0.0.1:19000')).toBe('http://127.0.0.1/*');
});

test.each([
  [['en-GB', 'en'], 'GB'], [['en', 'de-AT'], 'AT'], [['zh-Hant-TW'], 'TW'], [['en'], null], [['es-419'], null], [[], null], [['not_a_tag', 'fr-CA'], 'CA'],
])('the region of a browser that speaks %j is %s', (languages, region) => {
  expect(regionOf(languages)).toBe(region);
});

test.each([['abcd-1234', 'ABCD-1234'], ['ABCD 1234', 'ABCD-1234'], [' oiLb1234 ', '011B-1234'], ['ABCDEFGH1234', 'ABCD-EFGH-1234']])('the code %s is read as %s', (typed, code) => {
  expect(parsePairingCode(typed)).toBe(code);
});

test.each(['', 'ABC', 'ABCD-12U4', '<script>', 'ÄBCD-1234'])('%s is not a pairing code', (typed) => {
  expect(() => parsePairingCode(typed)).toThrow(expect.objectContaining({ code: 'code-format' }));
});
