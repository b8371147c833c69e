/** Does what a press on the teen's page decided, and says beside it why that could not be done. */

import { codeOf, isTransient } from '../failures';
import { t } from '../i18n';
import { failureSentence, say } from '../ui/page';

/** `onDone`: called when it was done, to show what there is then. */
export async function deciding(line: string, work: () => Promise<unknown>, onDone: () => Promise<void>): Promise<void> {
  say(line, 'good', '');
  try {
    await work();
    await onDone();
  } catch (error) {
    const code = codeOf(error);
    // What the rest of the extension says of a server is about protection.
    const sentence = code === 'rejected' || code === 'stale-context' ? t('family_refused') : isTransient(code) ? t('family_unreachable') : failureSentence(code);
    say(line, 'bad', sentence);
  }
}
