import strings from '../../../loc/compliance';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { PrimaryButton } from '../../../shared-ui/Button';
import { Fold } from '../../../shared-ui/Fold';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { counted, fill } from '../../../shared-ui/text';
import type { StaffList } from '../../rules/staffList';
import { parseStaffList, putStaffListFile } from '../../store/directory';
import { failureText } from './words';

type Step = { readonly state: 'asking' | 'saved' } | { readonly state: 'failed'; readonly why: string } | { readonly state: 'chosen' | 'saving'; readonly bytes: Uint8Array; readonly list: StaffList };

/** As many lines are shown of a long list. */
const shown = 10;

/** The council's own staff list, for tenants that do not let the desk read their directory: chosen, looked at, then put into the library. */
export const StaffListPanel: React.FC<{ readonly services: DeskServices; readonly onSaved: () => void }> = ({ services, onSaved }) => {
  const [step, setStep] = React.useState<Step>({ state: 'asking' });
  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    setStep({ state: 'chosen', bytes, list: await parseStaffList(bytes) });
  }
  async function save(bytes: Uint8Array, list: StaffList): Promise<void> {
    setStep({ state: 'saving', bytes, list });
    try {
      await putStaffListFile(services, bytes);
      setStep({ state: 'saved' });
      onSaved();
    } catch (error) {
      setStep({ state: 'failed', why: failureText(error) });
    }
  }
  return (
    <Fold title={strings.staffListTitle} size="tight">
      <p>{strings.staffListHint}</p>
      <p><label htmlFor="staff-list-file">{strings.staffListChoose}</label><br /><input id="staff-list-file" type="file" accept=".csv,text/csv" onChange={(event) => void choose(event.target.files?.[0])} /></p>
      {step.state === 'saved' ? <MessagePanel tone="success" urgent><p>{strings.staffListSaved}</p></MessagePanel> : null}
      {step.state === 'failed' ? <MessagePanel tone="error" urgent><p>{step.why}</p></MessagePanel> : null}
      {'list' in step ? <Preview list={step.list} /> : null}
      {'list' in step && step.list.problems.length === 0 ? (
        <PrimaryButton aria-disabled={step.state === 'saving'} onClick={() => { if (step.state === 'chosen') void save(step.bytes, step.list); }}>{counted(strings, 'staffListSave', step.list.people.length)}</PrimaryButton>
      ) : null}
    </Fold>
  );
};

const Preview: React.FC<{ readonly list: StaffList }> = ({ list: { people, problems } }) => (problems.length > 0 ? (
  <MessagePanel tone="error" urgent title={fill(strings.staffListProblems, problems.length)} level={4}>
    <ul>{problems.slice(0, shown).map(({ line, kind, found }) => <li key={`${line}-${kind}-${found}`}>{fill(strings.staffListLine, line, fill(strings[`staffList_${kind}`], found))}</li>)}</ul>
    {problems.length > shown ? <p>{fill(strings.andMore, problems.length - shown)}</p> : null}
  </MessagePanel>
) : (
  <table>
    <caption>{counted(strings, 'staffListPreview', people.length)}</caption>
    <thead><tr><th scope="col">{strings.person}</th><th scope="col">{strings.upn}</th><th scope="col">{strings.department}</th></tr></thead>
    <tbody>{people.slice(0, shown).map(({ upn, name, department }) => <tr key={upn}><td>{name}</td><td>{upn}</td><td>{department}</td></tr>)}</tbody>
  </table>
));
