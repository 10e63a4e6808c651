import * as React from 'react';
import strings from '../../../loc/complaintForm';
import { byKey } from '../../../loc/texts';
import { ukInputs } from '../../../calendar';
import { choiceKey } from '../../../casework/rules/choiceKey';
import { DateTimeBox } from '../../../shared-ui/fields/DateTimeBox';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { waysReceived } from '../../../casework/rules/waysTold';
import { question, type SectionProps } from './questions';

const ways = waysReceived.map((key) => ({ key, text: byKey(strings)[`how_${choiceKey(key)}`] }));

/** When it reached the council, from which the 30 days count, and how. */
export const CameSection: React.FC<SectionProps> = ({ form, services }) => {
  const { draft, update } = form;
  const now = (): { date: string; time: string } => ukInputs(services.now());
  return (
    <>
      <DateTimeBox {...question(form, 'receivedDate')} label={strings.receivedLabel} hint={strings.receivedHint} date={draft.receivedDate ?? ''} time={draft.receivedTime ?? ''}
        latest={now().date} now={now} onChange={({ date, time }) => update({ receivedDate: date, receivedTime: time })} />
      <RadioGroup {...question(form, 'how')} label={strings.howLabel} choices={ways} layout="columns" value={waysReceived.find((way) => way === draft.how) ?? ''}
        onChange={(how) => update({ how })} />
    </>
  );
};
