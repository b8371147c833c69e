/** First run: says what is read, where it goes and what is kept, and asks before the first message is read. */

import { FAILURE_SENTENCE } from '../failures';
import { t } from '../i18n';
import { send, type Overview } from '../protocol';
import { onPress } from '../ui/dom';
import { byId, getOverview, localise, say, showServer } from '../ui/page';

function showNext({ paired }: Overview): void {
  byId('ask').hidden = true;
  byId('next').hidden = false;
  byId('next-pair').hidden = paired;
  byId('next-title').textContent = t(paired ? 'welcome_done_heading' : 'welcome_next_heading');
  byId('next').focus();
}

async function main(): Promise<void> {
  localise();
  const overview = await getOverview(null);
  showServer(overview);
  byId('goes').textContent = t(overview.server.isLoopback ? 'welcome_goes_local' : 'welcome_goes_remote');
  onPress(byId('agree'), () => void agree());
  onPress(byId('later'), () => say('said', 'good', t('welcome_declined')));
  if (overview.consent) showNext(overview);
  document.body.dataset.ready = '';
}

async function agree(): Promise<void> {
  const result = await send({ kind: 'give-consent' });
  if (result.ok) showNext(await getOverview(null));
  else say('said', 'bad', t(FAILURE_SENTENCE[result.code]));
}

void main();
