import * as React from 'react';
import { byKey } from '../../../../loc/texts';
import strings from '../../../../loc/told';
import { ukInputs } from '../../../../calendar';
import { DateTimeBox } from '../../../../shared-ui/fields/DateTimeBox';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { choiceKey } from '../../../rules/choiceKey';
import { waysReceived } from '../../../rules/waysTold';
import type { ToldSectionProps } from './section';

const ways = waysReceived.map((key) => ({ key, text: byKey(strings)[`how_${choiceKey(key)}`] }));

/** When it reached the council, from which the law counts, and how. */
export const CameSection: React.FC<ToldSectionProps> = ({ form: { draft, update }, question, services }) => {
  const now = (): { date: string; time: string } => ukInputs(services.now());
  return (
    <>
      <DateTimeBox {...question('receivedDate')} label={strings.receivedLabel} hint={strings.receivedHint} date={draft.receivedDate ?? ''} time={draft.receivedTime ?? ''}
        latest={now().date} now={now} onChange={({ date, time }) => update({ receivedDate: date, receivedTime: time })} />
      <RadioGroup {...question('how')} label={strings.howLabel} choices={ways} layout="columns" value={waysReceived.find((way) => way === draft.how) ?? ''}
        onChange={(how) => update({ how })} />
    </>
  );
};
