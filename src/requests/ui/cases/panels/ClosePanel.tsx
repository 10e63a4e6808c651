import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/requestPanels';
import desk from '../../../../loc/searchDesk';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { emptyClosing } from '../../../../casework/rules/earlyClosing';
import { choiceKey } from '../../../../casework/rules/choiceKey';
import { EarlyClosing } from '../../../../casework/ui/closing/EarlyClosing';
import { MonthsKept } from '../../../../casework/ui/closing/MonthsKept';
import { useRead } from '../../../../casework/ui/useRead';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { fill } from '../../../../shared-ui/text';
import { closeRequest, plainClosing } from '../../../rules/cases/close';
import { closings } from '../../../rules/choices';
import { useRequestStore, type RequestPanelProps } from '../contract';
import { useForm } from '../problems';
import { OpenSearches } from '../searches/OpenSearches';
import { choicesOf } from '../words';

const ends = choicesOf(closings.filter((each) => each !== 'Responded' && each !== 'Another door'));

/** Closes a request: of one of which every right is answered nothing else is asked; before that it asks how it ends, who answers for it, why, and the DPO's advice. */
export const ClosePanel: React.FC<RequestPanelProps> = ({ services, found, run, problems, busy, say, fail }) => {
  const store = useRequestStore();
  const form = useForm(found.logId, 'close', emptyClosing, problems);
  const { value, at } = form;
  const { reference } = found;
  const plain = plainClosing(found.values);
  const searches = useRead(React.useCallback(() => store.readOutstandingOf({ reference }), [store, reference]));
  const save = async (months: number): Promise<void> => {
    const survivor = value.how === 'Merged' ? await store.readOther(value.mergedInto.trim().toUpperCase()) : undefined;
    const openTasks = (await store.countOpenTasks([found])).get(found.logId);
    const openSearches = (await store.readOutstandingOf(found)).length;
    await form.submit(run((seen, context) => closeRequest(seen, value, { months, survivor, openTasks, openSearches }, context)), () => say(shared.saved));
  };
  return (
    <MonthsKept services={services} line="request">
      {(months) => (
        <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) save(months).catch(fail); }}>
          {form.summary}
          {searches.state === 'read' ? <OpenSearches searches={searches.value} locale={services.locale} hint={desk.openBeforeClosing} /> : null}
          {plain ? <p>{byKey(strings)[`closePlain_${choiceKey(plain)}`]}</p> : (
            <>
              <p>{strings.closeIntro}</p>
              <EarlyClosing form={form} ends={ends} merged={{ label: strings.closeMergedInto, hint: strings.closeMergedHint }} />
            </>
          )}
          <p>{fill(shared.closeKept, months)}</p>
          <PrimaryButton id={at('tasks').id} type="submit" aria-disabled={busy}>{shared.closeSave}</PrimaryButton>
        </form>
      )}
    </MonthsKept>
  );
};
