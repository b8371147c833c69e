/** First run: says what is read, where it goes and what is kept, and asks before the first message is read. */

import { t } from '../i18n';
import { asksAboutData, requestPermission } from '../permissions';
import type { Overview } from '../protocol';
import { onPress } from '../ui/dom';
import { ask, byId, getOverview, localise, say, trying, showServer } from '../ui/page';
import { fillSignForm, suggestSign } from '../ui/sign-form';

function showNext({ paired, sign }: Overview): void {
  byId('ask').hidden = true;
  byId('next').hidden = false;
  byId('next-pair').hidden = paired;
  byId('next-title').textContent = t(paired ? 'welcome_done_heading' : 'welcome_next_heading');
  fillSignForm(byId('sign-form'), sign);
  if (sign) say('sign-said', 'good', t('welcome_sign'));
  byId('next').focus();
}

async function agree({ server, sign }: Overview, isDataAsked: boolean): Promise<void> {
  await trying('said', async () => {
    // The background finds out whether it was allowed.
    if (isDataAsked && !server.isLoopback) await requestPermission(server.address, true);
    await ask({ kind: 'give-consent', server: server.address });
    // So that no card is ever without one; the form that follows changes it.
    if (sign === null) await ask({ kind: 'set-sign', sign: suggestSign() });
    showNext(await getOverview(null));
  });
}

async function main(): Promise<void> {
  localise();
  onPress(byId('later'), () => say('said', 'good', t('welcome_declined')));
  await trying('said', async () => {
    const [overview, isDataAsked] = await Promise.all([getOverview(null), asksAboutData()]);
    showServer(overview);
    byId('goes').textContent = t(overview.server.isLoopback ? 'welcome_goes_local' : 'welcome_goes_remote');
    onPress(byId('agree'), () => void agree(overview, isDataAsked));
    if (overview.consent) showNext(overview);
  });
  document.body.dataset.ready = '';
}

void main();
