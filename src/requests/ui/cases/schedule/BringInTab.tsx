import shared from '../../../../loc/bringIn';
import strings from '../../../../loc/requestSchedule';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { ImportTable, type ImportCell } from '../../../../casework/ui/bringIn/ImportTable';
import { isAdded, readImport } from '../../../../casework/rules/bringIn/table';
import { readTable, UnreadableTableError } from '../../../../platform/spreadsheet/readTable';
import type { Locale } from '../../../../platform/host/services';
import { LinkButton, PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { Field } from '../../../../shared-ui/fields/Field';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { ProgressBar } from '../../../../shared-ui/ProgressBar';
import { counted, fill } from '../../../../shared-ui/text';
import { indexColumns, indexFormat, type IndexRow } from '../../../rules/schedule/bringIn';
import { scheduleEvent } from '../../../rules/schedule/events';
import { dayText } from '../../searches/searchText';
import type { PartProps } from './parts';
import { wordOf } from './words';

type Step =
  | { readonly state: 'asking'; readonly problem?: string }
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly rows: readonly IndexRow[]; readonly unknown: readonly string[] }
  | { readonly state: 'adding'; readonly done: number; readonly total: number }
  | { readonly state: 'stopped' }
  | { readonly state: 'done'; readonly added: number };

const cellsIn = (locale: Locale): readonly ImportCell<IndexRow>[] => [
  { title: strings.colTitle, text: ({ title }: IndexRow) => title }, { title: strings.factDay, text: ({ day }: IndexRow) => dayText(day, locale) }, { title: strings.factFrom, text: ({ from }: IndexRow) => from },
  { title: strings.factSource, text: ({ source }: IndexRow) => source }, { title: strings.colPages, text: ({ pages }: IndexRow) => (pages === undefined ? '' : String(pages)) }
];
const columnText = (column: string): string => wordOf('column', column);
const doubtText = (code: string): string => byKey(strings)[`doubt_${code}`] ?? byKey(shared)[`doubt_${code}`] ?? code;

/** The index of an eDiscovery or a scan: read, looked at, and only then added. The same again adds nothing twice. */
export const BringInTab: React.FC<PartProps & { readonly onDocuments: () => void }> = ({ onDocuments, services, store, found, view, id, fail, tell }) => {
  const [file, setFile] = React.useState<File>();
  const [pasted, setPasted] = React.useState('');
  const [step, setStep] = React.useState<Step>({ state: 'asking' });
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);
  const isBusy = step.state === 'reading' || step.state === 'adding';
  const ask = (problem?: string): void => setStep({ state: 'asking', problem });

  async function read(): Promise<void> {
    if (!file && pasted.trim() === '') {
      ask(shared.empty);
      return;
    }
    setStep({ state: 'reading' });
    try {
      const table = readImport(indexFormat, await readTable(file ? new Uint8Array(await file.arrayBuffer()) : pasted), { services: [], now: services.now() });
      if (table.ok) setStep({ state: 'read', rows: await store.compareIndex(services, found.reference, table.rows), unknown: table.unknown });
      else ask(fill(shared.missing, table.missing.map(columnText).join(', '), table.heads.filter((head) => head.trim() !== '').join(', ') || shared.noHeads));
    } catch (error) {
      ask(error instanceof UnreadableTableError ? shared.unreadable : undefined);
      if (!(error instanceof UnreadableTableError)) fail(error);
    }
  }

  async function add(rows: readonly IndexRow[]): Promise<void> {
    const own = new AbortController();
    stopper.current = own;
    setStep({ state: 'adding', done: 0, total: rows.length });
    try {
      const added = await store.bringInIndex(services, found, rows, { signal: own.signal, onProgress: (done, total) => setStep({ state: 'adding', done, total }) });
      setStep({ state: 'done', added });
      if (added > 0) await tell([scheduleEvent('scheduleIndexed', { added })]);
    } catch (error) {
      setStep(own.signal.aborted ? { state: 'stopped' } : { state: 'asking' });
      if (!own.signal.aborted) fail(error);
    } finally {
      view.again();
    }
  }

  const problem = step.state === 'asking' ? step.problem : undefined;
  const fresh = step.state === 'read' ? step.rows.filter((row) => isAdded(indexFormat, row)) : [];
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!isBusy) void read(); }}>
      <p>{strings.bringIntro}</p>
      <p>{fill(strings.bringHeads, Object.keys(indexColumns).map(columnText).join(', '))}</p>
      <Field id={id('index-file')} label={shared.file} error={file ? problem : undefined}>
        {(control) => (
          <input id={control.id} type="file" accept=".csv,.txt,.xlsx,text/csv,text/plain" aria-describedby={control['aria-describedby']} onChange={(event) => { setFile(event.target.files?.[0]); ask(); }} />
        )}
      </Field>
      {file ? null : <TextBox id={id('index-paste')} label={shared.paste} optional rows={4} error={problem} value={pasted} onChange={setPasted} />}
      <p><QuietButton id={id('index-read')} type="submit" aria-disabled={isBusy}>{shared.read}</QuietButton></p>
      {step.state === 'reading' ? <p role="status">{strings.reading}</p> : null}
      {step.state === 'read' ? (
        <>
          {step.unknown.length > 0 ? <p>{fill(shared.unknown, step.unknown.join(', '))}</p> : null}
          <ImportTable rows={step.rows} cells={cellsIn(services.locale)} doubt={doubtText} />
          {fresh.length === 0 ? <p>{shared.none}</p> : <PrimaryButton thenFocus={id('index-read')} onClick={() => void add(fresh)}>{counted(strings, 'bringAdd', fresh.length)}</PrimaryButton>}
        </>
      ) : null}
      {step.state === 'adding' ? (
        <>
          <ProgressBar label={fill(shared.adding, step.done, step.total)} part={step.total === 0 ? 0 : step.done / step.total} />
          <p><QuietButton thenFocus={id('index-read')} onClick={() => stopper.current?.abort()}>{shared.stop}</QuietButton></p>
        </>
      ) : null}
      {step.state === 'stopped' ? <MessagePanel tone="information" urgent><p>{shared.stopped}</p></MessagePanel> : null}
      {step.state === 'done' ? <MessagePanel tone="success" urgent><p>{counted(strings, 'bringDone', step.added)}</p><p><LinkButton thenFocus={id('schedule-documents')} onClick={onDocuments}>{strings.bringNext}</LinkButton></p></MessagePanel> : null}
    </form>
  );
};
