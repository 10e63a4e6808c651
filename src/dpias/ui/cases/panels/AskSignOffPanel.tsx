import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import type { ServicePerson } from '../../../../casework/store/contract';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { useRead } from '../../../../casework/ui/useRead';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { CheckBoxes } from '../../../../shared-ui/fields/CheckBoxes';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { askSignOff } from '../../../rules/cases/askSignOff';
import { signRoles } from '../../../rules/cases/choices';
import { mustApprove } from '../../../rules/signing/who';
import { useDpiaStore, type DpiaDeskStore, type DpiaPanelProps } from '../contract';
import { Signs } from '../page/Signs';
import { SubmissionState } from '../page/SubmissionState';
import { useForm } from '../problems';
import { signsOf, useStanding } from '../standing';
import { choiceText } from '../words';
import { blankPerson, PeopleRows, unchosen, withIds, type PersonRow } from './PeopleRows';
import { StandingRead } from './StandingRead';
import { useTelling } from './useTelling';

interface Typed {
  readonly people: readonly PersonRow[];
  readonly takenBack: readonly string[];
}

/** Who can read the DPIA: its service's groups and the reviewers; undefined where SharePoint does not say so of both. */
async function readersOf(store: Pick<DpiaDeskStore, 'readReviewers' | 'readServicePeople'>, service: string): Promise<readonly ServicePerson[] | undefined> {
  const [reviewers, own] = await Promise.all([store.readReviewers(), store.readServicePeople(service)]);
  return reviewers && own ? [...reviewers, ...own] : undefined;
}

/** Whom the log asks to sign the submission of which it speaks. Only what they add themselves afterwards, for this very one, counts. */
export const AskSignOffPanel: React.FC<DpiaPanelProps> = ({ services, found, run, problems, busy, say, fail }) => {
  const store = useDpiaStore();
  const { logId, values: { submission, service, file } } = found;
  const needed = mustApprove(submission.level);
  const [first] = needed;
  const [start] = React.useState(() => blankPerson(first));
  const open = file.asked.filter((each) => each.submission === submission.hash && each.takenBackAt === undefined);
  const form = useForm<Typed>(logId, 'askSignOff', { people: open.length === 0 ? [start] : [], takenBack: [] }, problems);
  const { value, change, at } = form;
  const standing = useStanding(found);
  const readers = useRead(React.useCallback(() => readersOf(store, service), [store, service]));
  const tell = useTelling({ found, run, say });
  const shown = submission.hash;
  const blind = readers.state === 'read' && readers.value !== undefined ? value.people.filter(({ upn }) => upn !== '' && !readers.value?.some((each) => each.upn.toLowerCase() === upn.toLowerCase())) : [];
  async function save(): Promise<void> {
    const missing = unchosen(value.people);
    const people = missing.length > 0 ? [] : await withIds(value.people, signRoles, store.siteUserId);
    await tell(form, (seen, context) => (missing.length > 0 ? { ok: false, problems: missing } : askSignOff(seen, { people, takenBack: value.takenBack, submission: shown }, context)), 'talk');
  }
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) save().catch(fail); }}>
      <p>{strings.signIntro}</p>
      {form.summary}
      <div id={at('submission').id} tabIndex={-1}>
        <StandingRead read={standing}>
          {(read) => <><SubmissionState found={found} standing={read} locale={services.locale} /><Signs signs={signsOf(found, read)} locale={services.locale} /></>}
        </StandingRead>
      </div>
      <p><strong>{fill(strings.signNeeded, needed.map(choiceText).join(', '))}</strong> {submission.level === 'high' ? strings.signHigh : ''}</p>
      <PeopleRows services={services} logId={logId} form={form} heading={strings.signHeading} hint={strings.signHint} rows={value.people} roles={signRoles} role={first} onChange={(people) => change({ people })} />
      {blind.length > 0 ? <MessagePanel tone="warning" title={strings.signBlindTitle} level={4}><p>{fill(strings.signBlind, blind.map(({ name }) => name).join(', '))}</p></MessagePanel> : null}
      {open.length > 0 ? (
        <CheckBoxes {...at('takenBack')} label={strings.signTakeBack} hint={strings.signTakeBackHint} optional choices={open.map(({ key, name, role }) => ({ key, text: `${name} (${choiceText(role)})` }))} values={value.takenBack}
          onChange={(takenBack) => change({ takenBack })} />
      ) : null}
      <SaveBar><PrimaryButton id={at('file').id} type="submit" aria-disabled={busy}>{strings.signSave}</PrimaryButton></SaveBar>
    </form>
  );
};
