/** Does what a press on the teen's page decided, and says beside it why that could not be done. */

import { codeOf, isTransient } from '../failures';
import { t, type MessageKey } from '../i18n';
import { failureSentence, say } from '../ui/page';

/** `onDone`: shows what there is then, also where it was not done: what was pressed may have been out of date. */
export async function deciding(line: string, work: () => Promise<unknown>, onDone: () => Promise<void>, refused: MessageKey = 'family_refused'): Promise<void> {
  say(line, 'good', '');
  try {
    await work();
    await onDone();
  } catch (error) {
    const code = codeOf(error);
    await onDone().catch(() => undefined);
    // What the rest of the extension says of a server is about protection.
    const sentence = code === 'rejected' || code === 'stale-context' ? t(refused) : isTransient(code) ? t('family_unreachable') : failureSentence(code);
    if (document.getElementById(line)) say(line, 'bad', sentence);
  }
}
