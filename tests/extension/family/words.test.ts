import { activityWords, answerWords, monthName, newsSentence, siteWords, stateWords, topicWords, weekName } from '../../../extension/src/family/words';
import { fakeChrome } from '../support';

beforeEach(() => fakeChrome());

test('news is one sentence, and names the household', () => {
  expect(newsSentence(['sensitivity', 'sites'], 'Rivera')).toBe('Rivera changed: How early you are warned and Sites.');
  expect(newsSentence(['ended', 'sites'], 'Rivera')).toBe('This device no longer belongs to Rivera. Nothing is locked any more.');
});

test('months and weeks are said as a person would', () => {
  expect(monthName('2027-08')).toBe('August 2027');
  expect([weekName('2026-W47'), weekName('2027-W01')]).toEqual(['Week of Nov 16, 2026', 'Week of Jan 4, 2027']);
});

test('who did what: the teen, Handrail, or a guardian by name', () => {
  const did = (actor: string, what: string): string => activityWords({ at: 0, actor, what });
  expect([did('teen', 'device-joined'), did('Ana', 'policy-changed'), did('handrail', 'profile-deleted')]).toEqual(['On a device of yours: joined', 'Ana: settings changed', 'Handrail: profile deleted']);
});

test('a word that this version does not know is not left out', () => {
  expect([stateWords('not paired'), stateWords('asleep')]).toEqual(['not paired', 'asleep']);
  expect([answerWords(null), answerWords('talk'), answerWords('later')]).toEqual(['no answer yet', 'answer: let us talk about it', 'later']);
  expect(topicWords('weather')).toBe('Something else');
  expect(activityWords({ at: 0, actor: 'Ana', what: 'moved-house' })).toBe('Ana: something about the household changed');
});

test.each([[null, 'every chat site'], [[], 'none'], [['discord', 'thelounge', 'new-site'], 'Discord, The Lounge, and new-site']])('the sites %j are called %s', (kinds, words) => {
  expect(siteWords(kinds)).toBe(words);
});
