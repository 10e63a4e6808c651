import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import { MonthsKept } from '../../../../casework/ui/closing/MonthsKept';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { closeDpia, closingsOf, emptyClose, plainClosing } from '../../../rules/cases/close';
import { isScreening } from '../../../rules/cases/values';
import { useDpiaStore, type DpiaPanelProps } from '../contract';
import { useForm } from '../problems';
import { choicesOf } from '../words';

/** Closes a screening or a DPIA: a DPIA when its processing has ended, since until then it is reviewed. */
export const ClosePanel: React.FC<DpiaPanelProps> = ({ services, found, run, problems, busy, say, fail }) => {
  const store = useDpiaStore();
  const plain = plainClosing(found);
  const form = useForm(found.logId, 'close', { ...emptyClose, how: plain ?? '' }, problems);
  const { value, change, at } = form;
  const ends = choicesOf(closingsOf(found));
  const save = async (months: number): Promise<void> => {
    const openTasks = (await store.countOpenTasks([found])).get(found.logId);
    await form.submit(run((seen, context) => closeDpia(seen, value, { months, openTasks }, context)), () => say(shared.saved));
  };
  return (
    <MonthsKept services={services} line="dpia">
      {(months) => (
        <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) save(months).catch(fail); }}>
          {form.summary}
          <p>{isScreening(found) ? strings.closeScreening : strings.closeIntro}</p>
          <RadioGroup {...at('how')} label={shared.closeHow} choices={ends} value={ends.find(({ key }) => key === value.how)?.key ?? ''} onChange={(how) => change({ how })} />
          <TextBox {...at('why')} label={shared.closeWhy} optional={plain !== undefined && value.how === plain} rows={2} value={value.why} onChange={(why) => change({ why })} />
          <p>{fill(shared.closeKept, months)}</p>
          <PrimaryButton id={at('tasks').id} type="submit" aria-disabled={busy}>{shared.closeSave}</PrimaryButton>
        </form>
      )}
    </MonthsKept>
  );
};
