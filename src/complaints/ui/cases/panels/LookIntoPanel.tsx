import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/complaintPanels';
import tasks from '../../../../loc/caseTasks';
import * as React from 'react';
import { fieldId } from '../../../../casework/ui/fieldId';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { Tasks } from '../../../../casework/ui/tasks/Tasks';
import { useCouncilSettings } from '../../../../casework/ui/useCouncilSettings';
import { SectionIndex } from '../../../../casework/ui/SectionIndex';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { isConcluded } from '../../../rules/cases/awaits';
import { lookInto, lookIntoInput, type LookIntoInput } from '../../../rules/cases/lookInto';
import { waysTold } from '../../../../casework/rules/waysTold';
import { upheldWords } from '../../../rules/choices';
import type { ComplaintPanelProps } from '../contract';
import { useForm } from '../problems';
import { choicesOf } from '../words';
import { Rows } from '../../../../casework/ui/Rows';

const key = (): string => crypto.randomUUID();
const blankPoint = (): LookIntoInput['points'][number] => ({ key: key(), text: '', conclusion: '', upheld: '', reason: '', action: '' });
const blankEnquiry = (): LookIntoInput['enquiries'][number] => ({ key: key(), of: '', what: '', askedOn: '', answer: '', answeredOn: '' });
const blankWord = (): LookIntoInput['progress'][number] => ({ key: key(), on: '', how: '', what: '', by: '' });

/** The investigation: each point of complaint with our conclusion, whom the council asked, and what the complainant was told of how it goes. */
export const LookIntoPanel: React.FC<ComplaintPanelProps> = ({ services, found, run, problems, busy, say, fail }) => {
  const { values, logId } = found;
  const form = useForm<LookIntoInput>(logId, 'lookInto', lookIntoInput(values.file), problems);
  const { value, change, at } = form;
  const id = (part: string): string => fieldId(logId, part);
  const council = useCouncilSettings(services);
  const serviceNames = council.state === 'read' ? council.value?.services.map(({ name }) => name) ?? [] : [];
  const save = (): Promise<void> => form.submit(run((seen, context) => lookInto(seen, value, context)), () => say(shared.saved));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) void save(); }}>
      <SectionIndex sections={[
        { id: id('points'), title: strings.pointsHeading, isDone: value.points.length > 0 && value.points.every(({ upheld: _, ...point }) => isConcluded(point)), hasProblem: problems.some(({ field }) => field.startsWith('points')) },
        { id: id('enquiries'), title: strings.enquiriesHeading }, { id: id('tasks'), title: tasks.heading }, { id: id('progress'), title: strings.progressHeading }
      ]} />
      {values.group === '' ? null : <p>{fill(strings.lookIntoLed, values.group)}</p>}
      {form.summary}
      <Rows id={id('points')} heading={strings.pointsHeading} hint={strings.pointsHint} words={{ number: strings.pointNumber, add: strings.pointAdd, remove: strings.pointRemove }}
        rows={value.points} blank={blankPoint} onChange={(points) => change({ points })}>
        {(row, set, place) => (
          <>
            <TextBox {...at(`points.${place}.text`)} label={strings.pointText} rows={2} value={row.text} onChange={(text) => set({ text })} />
            <TextBox {...at(`points.${place}.conclusion`)} label={strings.pointConclusion} optional rows={2} value={row.conclusion} onChange={(conclusion) => set({ conclusion })} />
            <SelectBox {...at(`points.${place}.upheld`)} label={strings.pointUpheld} optional none={strings.pointUpheldNone} choices={choicesOf(upheldWords)} value={row.upheld} onChange={(upheld) => set({ upheld })} />
            <TextBox {...at(`points.${place}.reason`)} label={strings.pointReason} optional rows={2} value={row.reason} onChange={(reason) => set({ reason })} />
            <TextBox {...at(`points.${place}.action`)} label={strings.pointAction} optional rows={2} value={row.action} onChange={(action) => set({ action })} />
          </>
        )}
      </Rows>
      <Rows id={id('enquiries')} heading={strings.enquiriesHeading} hint={strings.enquiriesHint} words={{ number: strings.enquiryNumber, add: strings.enquiryAdd, remove: strings.enquiryRemove }}
        rows={value.enquiries} blank={blankEnquiry} onChange={(enquiries) => change({ enquiries })}>
        {(row, set, place) => (
          <>
            <TextBox {...at(`enquiries.${place}.of`)} label={strings.enquiryOf} width="medium" value={row.of} onChange={(of) => set({ of })} />
            <TextBox {...at(`enquiries.${place}.what`)} label={strings.enquiryWhat} rows={2} value={row.what} onChange={(what) => set({ what })} />
            <DayBox {...at(`enquiries.${place}.askedOn`)} label={strings.enquiryAskedOn} optional value={row.askedOn} onChange={(askedOn) => set({ askedOn })} />
            <TextBox {...at(`enquiries.${place}.answer`)} label={strings.enquiryAnswer} optional rows={2} value={row.answer} onChange={(answer) => set({ answer })} />
            <DayBox {...at(`enquiries.${place}.answeredOn`)} label={strings.enquiryAnsweredOn} optional value={row.answeredOn} onChange={(answeredOn) => set({ answeredOn })} />
          </>
        )}
      </Rows>
      <Tasks {...{ services, found, id, serviceNames, say, fail }} own={values.service} />
      <Rows id={id('progress')} heading={strings.progressHeading} hint={strings.progressHint} words={{ number: strings.progressNumber, add: strings.progressAdd, remove: strings.progressRemove }}
        rows={value.progress} blank={blankWord} onChange={(progress) => change({ progress })}>
        {(row, set, place) => (
          <>
            <TextBox {...at(`progress.${place}.what`)} label={strings.progressWhat} rows={2} value={row.what} onChange={(what) => set({ what })} />
            <DayBox {...at(`progress.${place}.on`)} label={strings.progressOn} value={row.on} onChange={(on) => set({ on })} />
            <SelectBox {...at(`progress.${place}.how`)} label={strings.progressHow} optional none={shared.chooseNone} choices={choicesOf(waysTold)} value={row.how} onChange={(how) => set({ how })} />
          </>
        )}
      </Rows>
      <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings.lookIntoSave}</PrimaryButton></SaveBar>
    </form>
  );
};
