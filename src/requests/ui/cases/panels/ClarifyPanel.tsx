import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/requestPanels';
import * as React from 'react';
import { Rows } from '../../../../casework/ui/Rows';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { clarificationInput, clarify, type ClarificationInput } from '../../../rules/cases/clarify';
import { countedRights } from '../../../rules/cases/clock';
import type { RequestPanelProps } from '../contract';
import { useForm } from '../problems';

const blank = (): ClarificationInput => ({ key: crypto.randomUUID(), what: '', askedOn: '', answeredOn: '', answer: '', goesOnBecause: '' });
const goesOn = ({ answeredOn, answer, goesOnBecause }: ClarificationInput): boolean => goesOnBecause !== '' || (answeredOn !== '' && answer.trim() === '');

/** What the requester was asked so that the information can be found; going on without an answer asks why. */
export const ClarifyPanel: React.FC<RequestPanelProps> = ({ found, run, problems, busy, say }) => {
  const { values, logId } = found;
  const form = useForm<{ readonly rows: readonly ClarificationInput[] }>(logId, 'clarify', { rows: clarificationInput(values.file.clarifications) }, problems);
  const { value: { rows }, change, at } = form;
  const save = (): Promise<void> => form.submit(run((seen, context) => clarify(seen, rows, context)), () => say(shared.saved));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) void save(); }}>
      <p>{strings.clarifyIntro}</p>
      {countedRights(values).includes('Access') ? null : <p><strong>{strings.clarifyNoAccess}</strong></p>}
      {form.summary}
      <Rows id={at('clarifications').id} heading={strings.questionsHeading} hint={strings.questionsHint} words={{ number: strings.questionNumber, add: strings.questionAdd, remove: strings.questionRemove }}
        rows={rows} blank={blank} onChange={(changed) => change({ rows: changed })}>
        {(row, set, place) => (
          <>
            <TextBox {...at(`clarifications.${place}.what`)} label={strings.questionWhat} rows={2} value={row.what} onChange={(what) => set({ what })} />
            <DayBox {...at(`clarifications.${place}.askedOn`)} label={strings.questionAskedOn} value={row.askedOn} onChange={(askedOn) => set({ askedOn })} />
            <DayBox {...at(`clarifications.${place}.answeredOn`)} label={strings.questionAnsweredOn} hint={strings.questionAnsweredHint} optional value={row.answeredOn} onChange={(answeredOn) => set({ answeredOn })} />
            <TextBox {...at(`clarifications.${place}.answer`)} label={strings.questionAnswer} optional rows={2} value={row.answer} onChange={(answer) => set({ answer })} />
            {goesOn(row) ? <TextBox {...at(`clarifications.${place}.goesOnBecause`)} label={strings.questionGoesOn} optional rows={2} value={row.goesOnBecause} onChange={(goesOnBecause) => set({ goesOnBecause })} /> : null}
          </>
        )}
      </Rows>
      <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings.clarifySave}</PrimaryButton></SaveBar>
    </form>
  );
};
