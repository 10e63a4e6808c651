import strings from '../../../../loc/complaintPanels';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { formatUkDate } from '../../../../calendar';
import { readSettings } from '../../../../platform/settings';
import { readCsv } from '../../../../platform/spreadsheet/readCsv';
import { PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { Field } from '../../../../shared-ui/fields/Field';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { focusField } from '../../../../shared-ui/focus';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { ProgressBar } from '../../../../shared-ui/ProgressBar';
import { counted, fill } from '../../../../shared-ui/text';
import { addToLog, bringIn, readThere } from '../../../intake/bringIn';
import { isBreachReference } from '../../../rules/cases/assess';
import { comparedWith, importColumns, isAdded, readImport, type ImportColumn, type ImportRow } from '../../../rules/intake/bringIn';
import { useComplaintStore, type ComplaintsPanelProps } from '../contract';
import { ImportTable } from './ImportTable';

type Step =
  | { readonly state: 'asking'; readonly problem?: string }
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly rows: readonly ImportRow[]; readonly unknown: readonly string[] }
  | { readonly state: 'adding'; readonly done: number; readonly total: number }
  | { readonly state: 'stopped' }
  | { readonly state: 'done'; readonly added: number };

const columnText = (column: ImportColumn): string => byKey(strings)[`column_${column}`] ?? column;

/** Many complaints at once: read, looked at, and only then added; what is there is not added again. */
export const BringInPanel: React.FC<ComplaintsPanelProps> = ({ services, fail }) => {
  const store = useComplaintStore();
  const [file, setFile] = React.useState<File>();
  const [pasted, setPasted] = React.useState('');
  const [group, setGroup] = React.useState('');
  const [breach, setBreach] = React.useState('');
  const [wrong, setWrong] = React.useState<{ readonly group?: string; readonly breach?: string }>({});
  const [step, setStep] = React.useState<Step>({ state: 'asking' });
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);

  async function read(): Promise<void> {
    if (!file && pasted.trim() === '') {
      setStep({ state: 'asking', problem: strings.bringEmpty });
      focusField('bring-paste');
      return;
    }
    setStep({ state: 'reading' });
    try {
      const source = file ? new Uint8Array(await file.arrayBuffer()) : pasted;
      const { settings } = await readSettings(services.sp, services.siteUrl);
      const found = readImport(await readCsv(source), (settings?.services ?? []).map(({ name }) => name), services.now());
      if (!found.ok) {
        setStep({ state: 'asking', problem: fill(strings.bringMissing, found.missing.map(columnText).join(', '), found.heads.filter((head) => head.trim() !== '').join(', ') || strings.bringNoHeads) });
        focusField('bring-paste');
        return;
      }
      const rows = comparedWith(found.rows, await readThere(services, found.rows.map(({ externalId }) => externalId)));
      setStep({ state: 'read', rows, unknown: found.unknown });
    } catch (error) {
      setStep({ state: 'asking' });
      fail(error);
    }
  }

  async function add(rows: readonly ImportRow[]): Promise<void> {
    const reference = group.trim().toUpperCase();
    const wanted = breach.trim().toUpperCase();
    const leader = reference === '' ? undefined : await store.readLeader(reference);
    const found = {
      ...(reference !== '' && !leader ? { group: strings.bringGroupUnknown } : leader && leader.values.group !== '' ? { group: strings.bringLeaderLed } : {}),
      ...(wanted !== '' && !isBreachReference(wanted) ? { breach: strings.bringBreachWrong } : {})
    };
    setWrong(found);
    if (found.group ?? found.breach) {
      focusField(found.group ? 'bring-group' : 'bring-breach');
      return;
    }
    const own = new AbortController();
    stopper.current = own;
    setStep({ state: 'adding', done: 0, total: rows.length });
    try {
      const added = await bringIn(services, rows, { group: reference, breach: wanted, signal: own.signal, onProgress: (done, total) => setStep({ state: 'adding', done, total }) });
      setStep({ state: 'done', added });
      await addToLog(services);
    } catch (error) {
      setStep(own.signal.aborted ? { state: 'stopped' } : { state: 'asking' });
      if (!own.signal.aborted) fail(error);
    }
  }

  const toAdd = step.state === 'read' ? step.rows.filter(isAdded) : [];
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (step.state !== 'reading' && step.state !== 'adding') void read(); }}>
      <p>{strings.bringIntro}</p>
      <p>{fill(strings.bringHeads, (Object.keys(importColumns) as ImportColumn[]).map(columnText).join(', '))}</p>
      <Field id="bring-file" label={strings.bringFile}>
        {(control) => <input id={control.id} type="file" accept=".csv,.txt,text/csv,text/plain" aria-describedby={control['aria-describedby']} onChange={(event) => setFile(event.target.files?.[0])} />}
      </Field>
      {file ? null : <TextBox id="bring-paste" label={strings.bringPaste} optional rows={4} error={step.state === 'asking' ? step.problem : undefined} value={pasted} onChange={setPasted} />}
      {file && step.state === 'asking' && step.problem ? <MessagePanel tone="error" urgent><p>{step.problem}</p></MessagePanel> : null}
      <TextBox id="bring-group" label={strings.bringGroup} hint={strings.bringGroupHint} optional width="medium" error={wrong.group} value={group} onChange={setGroup} />
      <TextBox id="bring-breach" label={strings.bringBreach} optional width="medium" error={wrong.breach} value={breach} onChange={setBreach} />
      <p><QuietButton id="bring-read" type="submit" aria-disabled={step.state === 'reading' || step.state === 'adding'}>{strings.bringRead}</QuietButton></p>
      {step.state === 'read' ? (
        <>
          {step.unknown.length > 0 ? <p>{fill(strings.bringUnknown, step.unknown.join(', '))}</p> : null}
          <ImportTable rows={step.rows} day={(at) => formatUkDate(at, services.locale)} />
          {toAdd.length === 0 ? <p>{strings.bringNone}</p> : <PrimaryButton thenFocus="bring-read" onClick={() => { add(toAdd).catch(fail); }}>{counted(strings, 'bringAdd', toAdd.length)}</PrimaryButton>}
        </>
      ) : null}
      {step.state === 'adding' ? (
        <>
          <ProgressBar label={fill(strings.bringAdding, step.done, step.total)} part={step.done / step.total} />
          <p><QuietButton thenFocus="bring-read" onClick={() => stopper.current?.abort()}>{strings.bringStop}</QuietButton></p>
        </>
      ) : null}
      {step.state === 'stopped' ? <MessagePanel tone="information" urgent><p>{strings.bringStopped}</p></MessagePanel> : null}
      {step.state === 'done' ? <MessagePanel tone="success" urgent><p>{counted(strings, 'bringDone', step.added)}</p></MessagePanel> : null}
    </form>
  );
};
