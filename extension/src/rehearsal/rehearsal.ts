/** A rehearsal: a made-up chat with nothing real in it, and the very card that a real warning would come on. */

import { createBanner } from '../content/banner';
import { helpFor } from '../help-lines';
import { t, type MessageKey } from '../i18n';
import type { Overview, ShownWarning } from '../protocol';
import { el, onPress } from '../ui/dom';
import { byId, getOverview, localise, say } from '../ui/page';

const LINES: readonly { who: 'other' | 'self'; text: MessageKey }[] = [
  { who: 'other', text: 'rehearsal_hello' },
  { who: 'self', text: 'rehearsal_reply' },
  { who: 'other', text: 'rehearsal_threat' },
];

function practiceCard({ region, ageBand }: Pick<Overview, 'region' | 'ageBand'>): ShownWarning {
  const threat = t('rehearsal_threat');
  const steps: MessageKey[] = ['rehearsal_step_read', 'rehearsal_step_sign', 'rehearsal_step_small'];
  return {
    id: 'rehearsal', kind: 'full', severity: 'high', title: t('rehearsal_card'), slots: [],
    why: [{ text: t('rehearsal_why'), messageId: 'threat', start: 0, end: [...threat].length, quote: threat }],
    steps: steps.map((key) => ({ id: key, text: t(key), url: null })),
    help: helpFor({ region, ageBand }, t('help_local_emergency')),
    details: { stage: 'threat', variant: null, score: 9, rules: [], mode: 'full', packVersion: '0', packAgeDays: 0 },
  };
}

async function main(): Promise<void> {
  localise();
  const known = await getOverview(null).catch(() => null);
  const about = { region: known?.region ?? null, ageBand: known?.ageBand ?? null };
  const chat = byId('chat');
  const end = (): void => say('said', 'good', t('rehearsal_done'));
  const banner = createBanner({
    anchor: () => null,
    presentation: { shortcut: null, sign: known?.sign ?? null, isDiscreet: known?.isDiscreet ?? false, sensitivity: 'usual', asksAge: false, region: about.region, siteKinds: null, trusted: null },
    onDismiss: end,
    onCloseSupport: end,
    onKnow: end,
    onAbout: ({ region }) => {
      about.region = region ?? about.region;
      show();
    },
    onShowing: () => undefined,
    onExit: end,
    onEvidence: end,
    onTell: async () => undefined,
    signal: new AbortController().signal,
  });

  function show(): void {
    banner.show({ warning: practiceCard(about), support: null }, { textOf: () => t('rehearsal_threat'), isKnown: null });
  }

  onPress(byId('next'), () => {
    const line = LINES[chat.childElementCount];
    if (!line) {
      chat.replaceChildren();
      banner.clear();
      say('said', 'good', '');
    } else {
      chat.append(el('li', { 'data-sender': line.who, 'dir': 'auto' }, t(line.text)));
      if (chat.childElementCount === LINES.length) show();
    }
    byId('next').textContent = t(chat.childElementCount === LINES.length ? 'rehearsal_again' : 'rehearsal_next');
  });
  document.body.dataset.ready = '';
}

void main();
