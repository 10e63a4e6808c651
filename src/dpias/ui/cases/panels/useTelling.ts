import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import type { CaseCommandOn } from '../../../../casework/ui/panel';
import type { PanelForm } from '../../../../casework/ui/panelForm';
import { toldText } from '../../../../casework/ui/tasks/useTaskWork';
import { isDeskError } from '../../../../platform/sharepoint/errors';
import type { DpiaEvent } from '../../../rules/cases/events';
import type { DpiaCase } from '../../../rules/cases/values';
import { useDpiaStore, type DpiaPanelProps } from '../contract';

/** `talk`: the service reads it in the talk. `turn`: and its people get a mail, since it is their turn. `mail`: that alone, of a screening, which has no talk. */
type Told = 'talk' | 'turn' | 'mail';

/**
 * Saves what an officer decided, and tells it to the service in the talk: that cannot read the log. What was saved stands whatever becomes of the telling; that it was not told is said, and the page of
 * an officer who looks at it next makes up for it (`store/decidedTelling`).
 */
export function useTelling({ found, run, say }: Pick<DpiaPanelProps, 'found' | 'run' | 'say'>): (form: Pick<PanelForm<object>, 'submit'>, command: CaseCommandOn<DpiaCase, DpiaEvent>, told: Told) => Promise<void> {
  const store = useDpiaStore();
  return React.useCallback(async (form, command, told) => {
    let next: DpiaCase | undefined;
    const outcome = await run((seen, context) => {
      const result = command(seen, context);
      next = result.ok ? { ...seen, values: result.next } : undefined;
      return result;
    });
    await form.submit(Promise.resolve(outcome), () => say(shared.saved));
    if (outcome !== 'saved' && outcome !== 'conflict-resolved') return;
    try {
      // after a conflict what counts is what was chosen of both versions
      const saved = outcome === 'saved' && next ? next : await store.openCase(found.logId);
      if (told !== 'mail') await store.tellDecided(saved);
      const mailed = told !== 'talk' ? await toldText(() => store.tellTurn(saved)) : '';
      say([shared.saved, told === 'mail' ? '' : strings.toldService, mailed].filter((part) => part !== '').join(' '));
    } catch (error) {
      if (!isDeskError(error)) throw error;
      console.warn('What was decided could not be told to the service', error);
      say(strings.savedNotTold);
    }
  }, [found.logId, run, say, store]);
}
