import strings from '../../../loc/proof';
import * as React from 'react';
import { plainDate } from '../../../calendar';
import { PrimaryButton, QuietButton } from '../../../shared-ui/Button';
import { DayBox } from '../../../shared-ui/fields/DayBox';
import { SelectBox } from '../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { focusField } from '../../../shared-ui/focus';
import { counted, fill } from '../../../shared-ui/text';
import { useAskBeforeUnload } from '../../../shared-ui/useAskBeforeUnload';
import type { NewException } from '../../rules/exceptionRows';
import type { Policy } from '../../rules/version';
import { addException } from '../../store/proof';
import { findLeavers } from '../../store/proof/leavers';
import type { PolicyPageProps } from '../desk/deskContract';
import { PolicySelect } from './ExportSection';
import { TaskView } from './TaskView';
import { useTask } from './useTask';
import styles from './proof.module.scss';

interface ExceptionFormProps extends Pick<PolicyPageProps, 'services'> {
  readonly policies: readonly Policy[];
  readonly onAdded: () => void;
}

const kinds = ['exempt', 'leaver', 'declined'] as const;
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const peopleIn = (text: string): readonly string[] => text.split(/[\s;,]+/).filter((each) => each !== '');
const empty = { kind: 'exempt', people: '', policyId: '', reason: '', until: '' };

/** Excuses people, with a reason. Leavers are looked for in the directory and put into the form, for an officer to check. */
export const ExceptionForm: React.FC<ExceptionFormProps> = ({ services, policies, onAdded }) => {
  const task = useTask();
  const [draft, setDraft] = React.useState(empty);
  const [tried, setTried] = React.useState(false);
  const [note, setNote] = React.useState<string>();
  const set = (change: Partial<typeof empty>): void => setDraft((before) => ({ ...before, ...change }));
  useAskBeforeUnload(draft.people.trim() !== '' || draft.reason.trim() !== '');
  const people = peopleIn(draft.people);
  const wrong = people.find((each) => !address.test(each));
  const problems = {
    people: people.length === 0 ? strings.peopleMissing : wrong === undefined ? undefined : fill(strings.peopleWrong, wrong),
    reason: draft.reason.trim() === '' ? strings.reasonMissing : undefined
  };

  function add(): void {
    setTried(true);
    const first = (['people', 'reason'] as const).find((field) => problems[field] !== undefined);
    if (first) {
      focusField(`proof-except-${first}`);
      return;
    }
    task.run(async () => {
      await addException(services, {
        kind: draft.kind as NewException['kind'], policyId: draft.policyId === '' ? undefined : Number(draft.policyId), versionId: undefined, upns: people, reason: draft.reason,
        until: plainDate(draft.until)
      });
      setDraft(empty);
      setTried(false);
      setNote(strings.added);
      onAdded();
    });
  }

  const look = (): void => task.run(async () => {
    const leavers = await findLeavers(services, policies);
    if (leavers === undefined || leavers.length === 0) return setNote(leavers ? strings.leaversNone : strings.leaversNotKnown);
    set({ kind: 'leaver', policyId: '', people: leavers.map(({ upn }) => upn).join('\n'), reason: draft.reason || strings.leaversReason });
    setNote(counted(strings, 'leaversFound', leavers.length));
  });

  return (
    <form noValidate className={styles.form} onSubmit={(event) => { event.preventDefault(); add(); }}>
      <div className={styles.buttons}><QuietButton aria-disabled={task.busy} onClick={look}>{strings.findLeavers}</QuietButton></div>
      {note ? <p role="status">{note}</p> : null}
      <SelectBox id="proof-except-kind" label={strings.kindLabel} hint={draft.kind === 'declined' ? strings.kindHint_declined : undefined} none={strings.chooseOne} value={draft.kind} choices={kinds.map((key) => ({ key, text: strings[`kind_${key}`] }))}
        onChange={(kind) => set({ kind: kind || empty.kind })} />
      <TextBox id="proof-except-people" label={strings.peopleLabel} hint={strings.peopleHint} rows={3} value={draft.people} error={tried ? problems.people : undefined} onChange={(value) => set({ people: value })} />
      <PolicySelect id="proof-except-policy" label={strings.policyOptional} none={strings.everyPolicy} policies={policies} value={draft.policyId} onChange={(policyId) => set({ policyId })} />
      <TextBox id="proof-except-reason" label={strings.reasonLabel} rows={2} value={draft.reason} error={tried ? problems.reason : undefined} onChange={(reason) => set({ reason })} />
      <DayBox id="proof-except-until" label={strings.untilLabel} optional value={draft.until} onChange={(until) => set({ until })} />
      <PrimaryButton type="submit" aria-disabled={task.busy}>{strings.add}</PrimaryButton>
      <TaskView task={task} />
    </form>
  );
};
