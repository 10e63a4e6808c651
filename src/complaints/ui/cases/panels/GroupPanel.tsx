import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/complaintPanels';
import * as React from 'react';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { putIntoGroup } from '../../../rules/cases/group';
import { useComplaintStore, type ComplaintsPanelProps } from '../contract';
import { problemText, useForm } from '../problems';

/** Which complaint leads the group of the chosen ones: the one investigation for many is written down there. */
export const GroupPanel: React.FC<ComplaintsPanelProps> = ({ cases, run, problems, busy, say, fail }) => {
  const store = useComplaintStore();
  const groups = new Set(cases.map(({ values }) => values.group));
  const form = useForm(0, 'group', { reference: groups.size === 1 ? [...groups][0] : '' }, problems);
  const { value: { reference }, change, at } = form;
  const save = async (): Promise<void> => {
    const wanted = reference.trim().toUpperCase();
    const leader = wanted === '' ? undefined : await store.readLeader(wanted);
    await form.submit(run((found) => putIntoGroup(found, wanted, leader), problemText), () => say(shared.saved));
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) save().catch(fail); }}>
      <p>{strings.groupIntro}</p>
      {form.summary}
      <TextBox {...at('group')} label={strings.groupLabel} hint={strings.groupHint} optional width="medium" value={reference} onChange={(text) => change({ reference: text })} />
      <PrimaryButton type="submit" aria-disabled={busy}>{strings.groupSave}</PrimaryButton>
    </form>
  );
};
