/** @vitest-environment jsdom */

import axe from 'axe-core';
import type { FamilyView, Membership } from '../../../extension/src/family/protocol';
import { FakeBackground, later, overview, textOf } from '../pages';
import { personPresses } from '../support';
import { termsOf } from '../../../extension/src/family/policy';
import { membership, policy, sees } from './families';

let background: FakeBackground;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T12:00:00Z') });
  background = new FakeBackground();
});
afterEach(() => void vi.useRealTimers());

function given(change: Partial<FamilyView> = {}): FamilyView {
  return { membership: membership(), isFresh: true, news: [], newsOf: 'Rivera', isLeaving: false, ...change };
}

async function open(view: FamilyView): Promise<void> {
  background.answers.set('get-family', view);
  await background.open('family');
}

const offer = (rest: Partial<Membership> = {}): FamilyView => given({ membership: membership({ state: 'offered', guardianSees: null, ...rest }) });
const page = (): string => document.getElementById('view')?.textContent ?? '';
const by = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const lines = (selector: string): (string | null)[] => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
async function press(id: string): Promise<void> {
  personPresses(by(id));
  await later();
}
/** What was asked of the background, but for looking. */
const asked = (): object[] => background.asked.filter(({ kind }) => kind !== 'get-overview' && kind !== 'get-family');

describe('an offer', () => {
  test('says who asks, what the mode means, what would be seen, what never, and until when', async () => {
    await open(offer({ mode: 'supervised', policy: policy({ isLocked: true }) }));
    expect(textOf('view')).toContain('Rivera asks you to join');
    expect(lines('#guardians li')).toEqual(['Ana', 'Luis']);
    expect(page()).toContain('Mode: supervised');
    expect(page()).toContain('The settings they choose are locked here. You can still leave.');
    expect(lines('#would-see li')).toHaveLength(3);
    expect(textOf('never')).toContain('They never see messages');
    const months = lines('#until option');
    expect([months[0], months.at(-1), (by('until') as HTMLSelectElement).value]).toEqual(['November 2026', 'August 2027', '2027-08']);
  });

  test('joined with counts left out unless they were ticked', async () => {
    await open(offer());
    expect((by('counts') as HTMLInputElement).checked).toBe(false);
    await press('join');
    expect(asked()).toEqual([{ kind: 'join-household', terms: termsOf(membership()), counts: false, until: '2027-08' }]);
  });

  test('joined with counts and a shorter time where the person chose so', async () => {
    await open(offer());
    (by('counts') as HTMLInputElement).checked = true;
    (by('until') as HTMLSelectElement).value = '2026-12';
    await press('join');
    expect(asked()).toEqual([{ kind: 'join-household', terms: termsOf(membership()), counts: true, until: '2026-12' }]);
  });

  test('in a private household asks for no counts, since nothing is told', async () => {
    await open(offer({ mode: 'private' }));
    expect([document.getElementById('counts'), lines('#would-see li')]).toEqual([null, ['Nothing but that this device belongs to the household.']]);
  });

  test('put off asks nothing, and declined says so', async () => {
    await open(offer());
    await press('later');
    expect([asked(), textOf('offer-said')]).toEqual([[], 'Nothing has changed. The question stays here for you.']);
    await press('decline');
    expect(asked()).toEqual([{ kind: 'decline-household' }]);
  });

  test('is answered by a person alone, and no answer looks better than another', async () => {
    await open(offer());
    for (const id of ['join', 'decline']) by(id).click();
    await later();
    expect(asked()).toEqual([]);
    expect(['join', 'later', 'decline'].map((id) => by(id).className)).toEqual(['', '', '']);
  });

  test('that changed while it was read is shown anew, and has to be read again', async () => {
    await open(offer());
    background.answers.set('join-household', { ok: false, code: 'stale-context' });
    background.answers.set('get-family', offer({ mode: 'supervised', policy: policy({ isLocked: true }) }));
    await press('join');
    expect(page()).toContain('Mode: supervised');
    expect(textOf('offer-said')).toContain('Please read this page again.');
  });

  test('that could not be answered stays, and says why', async () => {
    await open(offer());
    background.answers.set('join-household', { ok: false, code: 'unreachable' });
    await press('join');
    expect(textOf('offer-said')).toBe('The server does not answer right now. Please try again later.');
    expect(by('join')).not.toBeNull();
  });
});

test('what the server does not let the person do is said beside the button', async () => {
  background.answers.set('ask-for-change', { ok: false, code: 'rejected' });
  await open(given());
  await press('ask-for-change');
  expect(textOf('ask-said')).toBe('That cannot be done now, or is done already.');
});

describe('the page of a household', () => {
  test('shows exactly what the guardians see, line by line', async () => {
    await open(given({ membership: membership({ guardianSees: sees({ unreadableSites: 2 }) }) }));
    const seen = lines('#sees dt').map((term, index) => [term, lines('#sees dd')[index]]);
    expect(seen).toEqual([
      ['State', 'protected'], ['Last seen', expect.stringContaining('2026')], ['Version of Handrail', '0.1.0'], ['Patterns', '1.2 · 3 days old'],
      ['Number of sites that Handrail cannot read', '2'], ['Week of Nov 9, 2026', '1 or 2 grave warnings'],
    ]);
    expect(textOf('counts-state')).toBe('No weekly count is sent.');
  });

  test('of what is not theirs to see, shows nothing', async () => {
    const nothing = sees({ state: 'private', lastSeen: null, extensionVersion: null, packVersion: null, packAgeDays: null, unreadableSites: null, weeks: [] });
    await open(given({ membership: membership({ mode: 'private', guardianSees: nothing }) }));
    expect([lines('#sees dd'), document.getElementById('share-counts')]).toEqual([['private: nothing more is shown'], null]);
  });

  test.each([[false, 'You can change all of these yourself'], [true, 'These are locked on this device']])('says what was set, and whether it is locked (%s)', async (isLocked, words) => {
    await open(given({ membership: membership({ mode: isLocked ? 'supervised' : 'supported', policy: policy({ sensitivity: 'early', sitesOn: ['discord', 'thelounge'], isLocked }) }) }));
    expect(lines('#policy dd')).toEqual(['Quiet notices open by themselves', 'yes', 'Discord and The Lounge', 'Spanish', 'Spain']);
    expect(textOf('locked')).toContain(words);
  });

  test('after the end month is private and locks nothing', async () => {
    await open(given({ membership: membership({ mode: 'supervised', until: '2026-10', policy: policy({ isLocked: true }) }) }));
    expect([textOf('mode'), textOf('locked').startsWith('You can change')]).toEqual(['Mode: private', true]);
  });

  test('says what changed until it was read', async () => {
    await open(given({ news: ['sensitivity', 'sites'] }));
    expect(textOf('news')).toBe('Rivera changed: How early you are warned and Sites.');
    background.answers.set('get-family', given());
    await press('read-news');
    expect([asked(), document.getElementById('news')]).toEqual([[{ kind: 'read-news' }], null]);
  });

  test('lets counts be taken back and agreed to', async () => {
    await open(given({ membership: membership({ countsAgreed: true }) }));
    background.answers.set('get-family', given());
    await press('share-counts');
    await press('share-counts');
    expect(asked()).toEqual([{ kind: 'share-counts', on: false }, { kind: 'share-counts', on: true }]);
  });

  test('lets the end come sooner, and only sooner', async () => {
    await open(given());
    await press('shorten');
    expect([asked(), textOf('until-said')]).toEqual([[], 'Choose an earlier month first.']);
    (by('until') as HTMLSelectElement).value = '2027-01';
    await press('shorten');
    expect(asked()).toEqual([{ kind: 'shorten-membership', until: '2027-01' }]);
  });

  test('lets the person confirm, name and remove whom they trust', async () => {
    const proposed = { id: 'b2', name: 'Gran', state: 'proposed', by: 'guardian', isReachable: false } as const;
    await open(given({ membership: membership({ trusted: [...membership().trusted, proposed] }) }));
    expect(lines('#trusted > li > span')).toEqual(['Mum · can be sent a message', 'Gran · proposed by a guardian, not on your cards']);
    await press('confirm-b2');
    await press('remove-a1');
    (by('trusted-name') as HTMLInputElement).value = 'Aunt Jo';
    personPresses(by('trusted-form'), new Event('submit', { bubbles: true, cancelable: true }));
    await later();
    expect(asked()).toEqual([{ kind: 'confirm-trusted', id: 'b2' }, { kind: 'remove-trusted', id: 'a1' }, { kind: 'add-trusted', name: 'Aunt Jo' }]);
  });

  test('takes an ask for a change in fixed words, and shows the answers', async () => {
    await open(given({ membership: membership({ requests: [{ about: 'mode', at: 1_795_000_000_000, answer: 'talk' }] }) }));
    expect(lines('#requests li')).toEqual([expect.stringMatching(/^The mode · .*2026.* · answer: let us talk about it$/)]);
    (by('about') as HTMLSelectElement).value = 'sites';
    await press('ask-for-change');
    expect([asked(), textOf('ask-said')]).toEqual([[{ kind: 'ask-for-change', about: 'sites' }], 'Your guardians can see it now.']);
    expect(document.querySelectorAll('textarea')).toHaveLength(0);
  });

  test('shows the log that guardians read too', async () => {
    await open(given({ membership: membership({ activity: [{ at: 1_795_000_000_000, actor: 'Ana', what: 'policy-changed' }] }) }));
    expect(lines('#activity li')).toEqual([expect.stringContaining('Ana: settings changed')]);
  });

  test('asks once before leaving, and says when the server has yet to be told', async () => {
    await open(given());
    await press('leave');
    expect([by('leave-question').hidden, asked()]).toEqual([false, []]);
    await press('leave-no');
    expect([by('leave-question').hidden, asked()]).toEqual([true, []]);
    background.answers.set('get-family', given({ membership: null, isLeaving: true }));
    await press('leave');
    await press('leave-yes');
    expect(asked()).toEqual([{ kind: 'leave-household' }]);
    expect(textOf('leaving')).toContain('You have left.');
    expect(page()).toContain('No household');
  });

  test('says when it cannot ask the server', async () => {
    await open(given({ isFresh: false }));
    expect(textOf('stale')).toContain('The server cannot be reached right now.');
  });
});

describe('"I need help now"', () => {
  test('goes to help lines first, then to a person, and sends nothing by itself', async () => {
    background.overview = overview({ region: 'ES', ageBand: 'under18' });
    await open(given());
    expect(by('help-now').hidden).toBe(true);
    await press('need-help');
    expect([by('help-now').hidden, by('need-help').getAttribute('aria-expanded')]).toEqual([false, 'true']);
    const [first] = document.querySelectorAll('#help-now .help li, #help-now .trusted button');
    expect(first?.localName).toBe('li');
    expect(asked()).toEqual([]);
  });

  test('has someone told after two presses, and says whether it was delivered', async () => {
    background.answers.set('tell-person', { ok: true, delivered: false });
    await open(given());
    const choose = async (action: string): Promise<void> => {
      personPresses(document.querySelector(`[data-action="${action}"]`) as Element);
      await later();
    };
    await choose('trust-0');
    await choose('let-know');
    expect(asked()).toEqual([]);
    await choose('let-know-yes');
    expect(asked()).toEqual([{ kind: 'tell-person', person: 'a1' }]);
    expect(document.querySelector('.reply')?.textContent).toContain('It could not be delivered to Mum.');
  });

  test('is there without a household, and where the background cannot answer', async () => {
    await open(given({ membership: null }));
    expect(by('need-help')).not.toBeNull();
    background.answers.delete('get-family');
    background.deaths = 99;
    await background.open('family');
    expect(lines('#help-now .help li').length).toBeGreaterThan(0);
  });
});

test.each<[string, FamilyView]>([
  ['an offer', offer()], ['a household', given({ news: ['mode'], membership: membership({ requests: [{ about: 'mode', at: 1, answer: null }], activity: [{ at: 1, actor: 'teen', what: 'device-joined' }] }) })], ['no household', given({ membership: null, isLeaving: true })],
])('the page of %s has no accessibility violation', async (_name, view) => {
  await open(view);
  if (document.getElementById('need-help')) await press('need-help');
  vi.useRealTimers();
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
