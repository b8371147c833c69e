/** @vitest-environment jsdom */

import { renderCard, renderChip } from '../../../extension/src/content/card';
import type { HelpLine, ShownWarning } from '../../../extension/src/protocol';
import { fakeChrome, presentation, support, warning } from '../support';

fakeChrome();

const TEXT = 'or send it to your mum today';
const render = (change: Partial<ShownWarning> = {}, isOpen = false, isKnown: boolean | null = null): HTMLElement =>
  renderCard({ warning: warning(change), textOf: (id) => (id === 'm1' ? `i ${TEXT}` : undefined), isOpen, isKnown, question: null, telling: null, presentation: presentation() });
const texts = (root: Element, selector: string): string[] => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
const line = (name: string, rest: Partial<HelpLine>): HelpLine => ({ name, purpose: [], phone: null, sms: null, chat: null, url: null, hours: null, ...rest });

test('the marked words are exactly the quotes', () => {
  expect(texts(render({ why: [{ text: 'They threaten.', messageId: 'm1', start: 5, end: 23, quote: 'send it to your mum' }] }), 'mark')).toEqual(['send it to your mum']);
});

test('a reason that rests on no message stands first, as what it is all about', () => {
  const lead = { text: 'This follows a known script.', messageId: null, start: null, end: null, quote: null };
  const card = render({ why: [lead, ...warning().why] });
  expect(card.querySelector('#why')?.firstElementChild?.textContent).toBe('This follows a known script.');
  expect(texts(card, '.why li')).toHaveLength(1);
  expect(texts(render({ severity: 'medium', kind: 'notice', why: [lead] }), '.words p')).toEqual(['This follows a known script.']);
});

test('one reason is shown in its sentence; several on one message stand side by side, each once', () => {
  const send = { text: 'They threaten.', messageId: 'm1', start: 5, end: 24, quote: 'send it to your mum' };
  const today = { text: 'They set a deadline.', messageId: 'm1', start: 25, end: 30, quote: 'today' };
  expect(texts(render({ why: [send] }), 'q')).toEqual(['i or send it to your mum today']);
  expect(texts(render({ why: [send, today, { ...send }] }), '.why li')).toEqual(['send it to your mumThey threaten.', 'todayThey set a deadline.']);
});

test('reasons on one message stand in the order of its words', () => {
  const at = (start: number, quote: string) => ({ text: quote, messageId: 'm1', start, end: start + quote.length, quote });
  const other = { text: 'later', messageId: 'm2', start: 0, end: 5, quote: 'later' };
  expect(texts(render({ why: [at(25, 'today'), other, at(2, 'or')] }), 'mark')).toEqual(['or', 'today', 'later']);
});

test('where several chats are open the card says which it is about, as text and at no great length', () => {
  const card = (chat: string | null): HTMLElement => renderCard({ warning: warning(), textOf: () => undefined, isOpen: false, isKnown: null, chat, question: null, telling: null, presentation: presentation() });
  expect(texts(card('<b>Noor</b>'), '.which')).toEqual(['In the chat: <b>Noor</b>']);
  expect(texts(card('N'.repeat(500)), '.which')[0]?.length).toBeLessThan(80);
  expect(texts(card(null), '.which')).toEqual([]);
});

test('steps come in order, and their links open elsewhere without saying from where', () => {
  const card = render();
  expect(texts(card, 'ol > li')).toEqual(['Stop answering.', 'Have pictures taken down. Open example.org']);
  const link = card.querySelector('ol a') as HTMLAnchorElement;
  expect([link.href, link.target, link.rel]).toEqual(['https://example.org/remove', '_blank', 'noopener noreferrer']);
});

test('a full card has the crisis line outside the part that scrolls', () => {
  const card = render();
  expect(card.querySelector('.now a')?.getAttribute('href')).toBe('tel:116123');
  expect(card.querySelector('.body .now')).toBeNull();
});

test('a line for children and one for everybody are both in sight', () => {
  const help = [line('Childline', { purpose: ['crisis', 'child'], phone: '0800 1111' }), line('Samaritans', { purpose: ['crisis'], phone: '116 123' }), line('Third', { purpose: ['crisis'], phone: '1' })];
  expect(texts(render({ help }), '.now > div > span')).toEqual(['Childline · for under 18s', 'Samaritans']);
});

test('in an emergency the crisis line comes before everything else', () => {
  const help = [line('Police', { purpose: ['emergency'], phone: '999' }), line('Samaritans', { purpose: ['crisis'], phone: '116 123' })];
  const card = render({ severity: 'critical', kind: 'emergency', help });
  const order = [...card.querySelectorAll('.now, h2, .body')].map((element) => element.className || element.localName);
  expect(order).toEqual(['now', 'h2', 'body']);
  expect(texts(card, '.now strong')).toEqual(['Samaritans', 'Police']);
});

test.each<[string, Partial<HelpLine>, [string, string | null][]]>([
  ['spaces', { phone: '0800 83 85 87' }, [['Call 0800 83 85 87', 'tel:0800838587']]],
  ['a country code', { phone: '+44 (0)20 7946 0000' }, [['Call +44 (0)20 7946 0000', 'tel:+442079460000']]],
  ['an area code in brackets', { phone: '(020) 7946 0000' }, [['Call (020) 7946 0000', 'tel:02079460000']]],
  ['letters and digits', { phone: '1-800-THE-LOST (1-800-843-5678)' }, [['Call 1-800-THE-LOST (1-800-843-5678)', 'tel:18008435678']]],
  ['a bare number to text', { sms: '85258' }, [['Text 85258', 'sms:85258']]],
  ['a long number to text', { sms: '+61 477 13 11 14' }, [['Text +61 477 13 11 14', 'sms:+61477131114']]],
])('a line with %s can be reached in one press, in the strip and in the list', (_name, numbers, expected) => {
  const card = render({ help: [line('Someone', { purpose: ['crisis'], ...numbers })] });
  const waysIn = (selector: string): unknown => [...card.querySelectorAll(`${selector} .ways > *`)].map((way) => [way.textContent, way.getAttribute('href')]);
  expect([waysIn('.now'), waysIn('.help')]).toEqual([expected, expected]);
});

test('someone to talk to comes first in the full list, whatever the order they came in', () => {
  const help = [line('Police', { purpose: ['emergency'], phone: '999' }), line('Report', { purpose: ['report'], phone: '101' }), line('Samaritans', { purpose: ['crisis'], phone: '116 123' })];
  expect(texts(render({ help }), '.help .name')).toEqual(['Samaritans', 'Police', 'Report']);
});

test.each([
  ['high', 'full', ['Finder', 'Emergency'], ['https://finder.example.org/', 'tel:112']],
  ['critical', 'emergency', ['Emergency', 'Finder'], ['tel:112', 'https://finder.example.org/']],
] as const)('where no crisis line is known, a %s card has in sight what finds one, after the emergency number where every minute counts', (severity, kind, names, ways) => {
  const help = [line('Finder', { purpose: ['directory', 'crisis'], url: 'https://finder.example.org' }), line('Emergency', { purpose: ['emergency'], phone: '112' })];
  const card = render({ severity, kind, help });
  expect(texts(card, '.now > div > span')).toEqual(names);
  expect([...card.querySelectorAll('.now a')].map((way) => way.getAttribute('href'))).toEqual(ways);
});

test('the support card has someone to talk to first, then the person, and nothing to count or to call fine', () => {
  const card = render(support({ help: [line('Police', { purpose: ['emergency'], phone: '999' }), line('Samaritans', { purpose: ['crisis'], phone: '116 123' })] }));
  const order = [...card.querySelectorAll('.now, h2, .body')].map((element) => element.className || element.localName);
  expect(order).toEqual(['now', 'h2', 'body']);
  expect(texts(card, '.now strong')).toEqual(['Samaritans', 'Police']);
  expect(card.querySelector('#why')?.textContent).toBe('Some of what you wrote sounds very heavy.');
  expect(card.querySelectorAll('details, [data-action="dismiss"], [data-action="know"]')).toHaveLength(0);
  expect(card.getAttribute('role')).toBe('region');
});

test('a support card that came with a threat claims nothing about the other side', () => {
  const own = support();
  const card = render({ ...own, severity: 'high', why: [...own.why, ...warning().why] });
  expect(card.querySelectorAll('mark')).toHaveLength(0);
  expect(card.textContent).not.toContain('They threaten');
});

test.each(['authority', 'recovery'])('a card about a false helper or officer (%s) is as strong as any, with its own words', (kind) => {
  const card = render({ kind, title: 'Its own title.' });
  expect([card.getAttribute('role'), card.dataset.look, card.querySelector('h2')?.textContent]).toEqual(['alertdialog', 'strong', 'Its own title.']);
});

test('a mass e-mail is told calmly, with all that the other cards have', () => {
  const card = render({ kind: 'email' });
  expect([card.getAttribute('role'), card.dataset.look]).toEqual(['region', 'calm']);
  expect(card.querySelectorAll('.now, ol, .help, details, [data-action="dismiss"]')).toHaveLength(5);
});

test('a card about someone the person knows begins with getting somewhere safe, before the reasons', () => {
  expect(texts(render({ kind: 'known' }, true), 'h3').slice(0, 2)).toEqual(['What helps now', 'Why you see this']);
});

describe('"I know this person"', () => {
  const know = (change: Partial<ShownWarning>, isKnown: boolean | null): unknown => {
    const card = render(change, true, isKnown);
    return card.querySelector('[data-action="know"]') ? 'asked' : card.querySelector('.noted') ? 'noted' : null;
  };

  test.each<[string, Partial<ShownWarning>]>([['notice', { kind: 'notice', severity: 'medium' }], ['full', {}], ['known', { kind: 'known' }]])('can be said on a card of kind %s, and is noted there', (_kind, change) => {
    expect([know(change, false), know(change, true)]).toEqual(['asked', 'noted']);
  });

  test.each<[string, Partial<ShownWarning>]>([['authority', {}], ['recovery', {}], ['email', {}], ['emergency', { severity: 'critical' }], ['support', { severity: 'none' }]])('is no question on a card of kind %s', (kind, change) => {
    expect(know({ ...change, kind }, false)).toBeNull();
  });

  test('is no question in a group', () => {
    expect(know({}, null)).toBeNull();
  });
});

test.each<[string, Partial<ShownWarning>, boolean]>([['a grave', {}, true], ['a quiet', { kind: 'notice', severity: 'medium' }, true], ['an emergency', { kind: 'emergency', severity: 'critical' }, false]])('%s card can be called fine: %j', (_name, change, expected) => {
  expect(render(change).querySelector('[data-action="dismiss"]') !== null).toBe(expected);
});

test('the country of the help lines can be changed on the card', () => {
  expect(render().querySelector('select')?.value).toBe('GB');
});

test('help is dialled, texted or opened, each in its own way', () => {
  const help = [line('All', { phone: '1-800-CALL-FBI', sms: 'HOME to 741741', chat: 'chat on the website', url: 'https://www.example.org/help' })];
  const ways = [...render({ help }).querySelectorAll('.help .ways > *')].map((way) => [way.textContent, way.getAttribute('href')]);
  expect(ways).toEqual([
    ['Call 1-800-CALL-FBI', 'tel:18002255324'],
    ['Text HOME to 741741', 'sms:741741?&body=HOME'],
    ['Chat: chat on the website', null],
    ['Open example.org', 'https://www.example.org/help'],
  ]);
});

test('the quiet one is a region with a way to learn more, and never an alert', () => {
  const card = render({ severity: 'medium', kind: 'notice' });
  expect(card.getAttribute('role')).toBe('region');
  expect(card.querySelector('ol')).toBeNull();
  expect(card.querySelector('[data-action="more"]')?.getAttribute('aria-expanded')).toBe('false');
  expect(texts(render({ severity: 'medium', kind: 'notice' }, true), 'ol > li')).toHaveLength(2);
});

test.each<[string, Partial<ShownWarning>]>([['kind', { kind: 'emergency' }], ['evidence', { kind: 'notice', slots: ['cruelty'] }]])('a quiet notice that is about one cruel line by its %s has the crisis line on it', (_name, change) => {
  expect(render({ severity: 'medium', ...change }).querySelector('.now a')?.getAttribute('href')).toBe('tel:116123');
});

test('the loud one is a labelled, described dialog that leaves the page usable', () => {
  const card = render();
  expect(card.getAttribute('role')).toBe('alertdialog');
  expect(card.getAttribute('aria-modal')).toBe('false');
  expect(card.querySelector(`#${card.getAttribute('aria-labelledby')}`)?.textContent).toBe('This looks like blackmail.');
  expect(card.querySelector(`#${card.getAttribute('aria-describedby')}`)?.textContent).toContain('They threaten');
});

test('"Why this?" can be recomputed by hand', () => {
  const details = render().querySelector('details')?.textContent ?? '';
  for (const part of ['blackmail for money in a chat (financial-chat)', 'threatening (threat)', 'en.threat/send-it (4)', '7 points', 'full', 'version 1.2, 3 days old']) expect(details).toContain(part);
  expect(details).not.toContain('%');
});

test.each([[0, '0 days old'], [1, '1 day old'], [2, '2 days old']])('a pack of %i days is %s', (packAgeDays, words) => {
  expect(texts(render({ details: { ...warning().details, packAgeDays, score: 1 } }), 'dd')).toEqual(expect.arrayContaining([`version 1.2, ${words}`, '1 point']));
});

test('a stage that a newer server names is shown as it is', () => {
  const details = { ...warning().details, stage: 'brand-new' };
  expect(render({ details }).querySelector('details')?.textContent).toContain('brand-new');
});

test('markup from the server or the chat stays text', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const card = render({
    title: evil,
    why: [{ text: evil, messageId: 'm9', start: null, end: null, quote: evil }],
    steps: [{ id: 'a', text: evil, url: 'javascript:alert(1)' }],
    help: [line(evil, { url: 'javascript:alert(1)', phone: evil, chat: evil })],
  });
  expect(card.querySelectorAll('img, script')).toHaveLength(0);
  expect([...card.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([]);
  expect(card.querySelector('h2')?.textContent).toBe(evil);
});

test('the chip says what it opens', () => {
  expect(renderChip(warning(), 'warning', presentation()).getAttribute('aria-label')).toBe('Warning for this chat: This looks like blackmail.');
});

test.each([
  ['high', 'full', true], ['critical', 'emergency', true], ['high', 'email', true], ['high', 'authority', true],
  ['medium', 'notice', false], ['high', 'support', false],
] as const)('a card of severity %s and kind %s offers to save evidence: %s', (severity, kind, isOffered) => {
  expect(render({ severity, kind }, true).querySelector('[data-action="evidence"]') !== null).toBe(isOffered);
});
