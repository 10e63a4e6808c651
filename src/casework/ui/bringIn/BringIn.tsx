import strings from '../../../loc/bringIn';
import { byKey } from '../../../loc/texts';
import * as React from 'react';
import { formatUkDate, ukStartOfDay } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { readTable, UnreadableTableError } from '../../../platform/spreadsheet/readTable';
import { PrimaryButton, QuietButton } from '../../../shared-ui/Button';
import { Field } from '../../../shared-ui/fields/Field';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { focusField } from '../../../shared-ui/focus';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { ProgressBar } from '../../../shared-ui/ProgressBar';
import { counted, fill } from '../../../shared-ui/text';
import { addToLog, bringIn, bringInFormer, isBelieved, lookThere, type BringInSite, type Finished } from '../../intake/bringIn';
import type { IntakeTypes } from '../../intake/contract';
import type { DoubtValue } from '../../rules/bringIn/line';
import { comparedWith, isAdded, isUnfinished, readImport, type ImportFormat, type ImportRow, type ReadingContext } from '../../rules/bringIn/table';
import { ImportTable, type ImportCell } from './ImportTable';

/** What a room says of its import. */
export interface BringInRoom<T extends IntakeTypes, Column extends string, Row extends ImportRow, About> {
  readonly format: ImportFormat<Column, Row>;
  readonly cells: readonly ImportCell<Row>[];
  readonly intro: string;
  /** `{0}`: the heads. */
  readonly heads: string;
  /** `column_<name>` and `doubt_<code>`; what it does not say the engine does. */
  readonly words: Readonly<Record<string, string | undefined>>;
  readonly add: (count: number) => string;
  readonly done: (count: number) => string;
  /** Of a register's own problems: `problem_<code>` in words. */
  readonly problem: (code: string) => string;
  /** Fetched when somebody reads a file: the settings may have changed since the panel opened. @throws DeskError */
  readonly open: () => Promise<{ readonly site: BringInSite<T, Row, About>; readonly context: ReadingContext }>;
}

interface Props<T extends IntakeTypes, Column extends string, Row extends ImportRow, About> {
  readonly room: BringInRoom<T, Column, Row, About>;
  /** What all rows have in common, checked before they are added; undefined while something is wrong with it. */
  readonly about: () => Promise<About | undefined>;
  readonly fail: (error: unknown) => void;
  /** Questions of the room about all rows. */
  readonly children?: React.ReactNode;
}

type Step<T extends IntakeTypes, Row extends ImportRow, About> =
  | { readonly state: 'asking'; readonly problem?: string }
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly rows: readonly Row[]; readonly unknown: readonly string[]; readonly site: BringInSite<T, Row, About> }
  | { readonly state: 'adding' | 'finishing'; readonly done: number; readonly total: number }
  | { readonly state: 'stopped' }
  | { readonly state: 'done'; readonly added: number; readonly finished: Finished | undefined };

/** Many at once: read, looked at, and only then added; what is there is not added again. */
export function BringIn<T extends IntakeTypes, Column extends string, Row extends ImportRow, About>({ room, about, fail, children }: Props<T, Column, Row, About>): React.ReactElement {
  const [file, setFile] = React.useState<File>();
  const [pasted, setPasted] = React.useState('');
  const [step, setStep] = React.useState<Step<T, Row, About>>({ state: 'asking' });
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);
  const columnText = (column: string): string => room.words[`column_${column}`] ?? column;
  const isBusy = step.state === 'reading' || step.state === 'adding' || step.state === 'finishing';

  const ask = (problem: string): void => {
    setStep({ state: 'asking', problem });
    focusField(file ? 'bring-file' : 'bring-paste');
  };

  async function read(): Promise<void> {
    if (!file && pasted.trim() === '') {
      ask(strings.empty);
      return;
    }
    setStep({ state: 'reading' });
    try {
      const { site, context } = await room.open();
      // their rows would count as nobody's: told of one by one, and added again with the next file
      if (!(await isBelieved(site))) {
        ask(strings.notListed);
        return;
      }
      const found = readImport(room.format, await readTable(file ? new Uint8Array(await file.arrayBuffer()) : pasted), context);
      if (!found.ok) {
        ask(fill(strings.missing, found.missing.map(columnText).join(', '), found.heads.filter((head) => head.trim() !== '').join(', ') || strings.noHeads));
        return;
      }
      setStep({ state: 'read', rows: comparedWith(room.format, found.rows, await lookThere(site, found.rows)), unknown: found.unknown, site });
    } catch (error) {
      if (error instanceof UnreadableTableError) {
        ask(strings.unreadable);
        return;
      }
      setStep({ state: 'asking' });
      fail(error);
    }
  }

  async function add(site: BringInSite<T, Row, About>, rows: readonly Row[]): Promise<void> {
    const common = await about();
    if (common === undefined) return;
    const own = new AbortController();
    stopper.current = own;
    const [fresh, told] = [rows.filter((row) => isAdded(room.format, row)), rows.filter((row) => site.how.hasFormer(row))];
    const follow = (state: 'adding' | 'finishing') => ({ signal: own.signal, onProgress: (done: number, total: number): void => setStep({ state, done, total }) });
    setStep({ state: 'adding', done: 0, total: fresh.length });
    try {
      const added = await bringIn(site, fresh, common, follow('adding'));
      if (told.length === 0) {
        setStep({ state: 'done', added, finished: undefined });
        await addToLog(site.services, site.how.kind);
        return;
      }
      setStep({ state: 'finishing', done: 0, total: told.length });
      await addToLog(site.services, site.how.kind);
      const finished = await bringInFormer(site, told, follow('finishing'));
      setStep({ state: 'done', added, finished });
    } catch (error) {
      setStep(own.signal.aborted ? { state: 'stopped' } : { state: 'asking' });
      if (!own.signal.aborted) fail(error);
    }
  }

  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!isBusy) void read(); }}>
      <p>{room.intro}</p>
      <p>{fill(room.heads, Object.keys(room.format.columns).map(columnText).join(', '))}</p>
      <Field id="bring-file" label={strings.file} error={file && step.state === 'asking' ? step.problem : undefined}>
        {(control) => (
          <input id={control.id} type="file" accept=".csv,.txt,.xlsx,text/csv,text/plain" aria-describedby={control['aria-describedby']}
            onChange={(event) => { setFile(event.target.files?.[0]); setStep({ state: 'asking' }); }} />
        )}
      </Field>
      {file ? null : <TextBox id="bring-paste" label={strings.paste} optional rows={4} error={step.state === 'asking' ? step.problem : undefined} value={pasted} onChange={setPasted} />}
      {children}
      <p><QuietButton id="bring-read" type="submit" aria-disabled={isBusy}>{strings.read}</QuietButton></p>
      {step.state === 'read' ? <Read room={room} rows={step.rows} unknown={step.unknown} locale={step.site.services.locale} onAdd={(rows) => { add(step.site, rows).catch(fail); }} /> : null}
      {step.state === 'adding' || step.state === 'finishing' ? (
        <>
          <ProgressBar label={fill(step.state === 'adding' ? strings.adding : strings.finishing, step.done, step.total)} part={step.total === 0 ? 0 : step.done / step.total} />
          <p><QuietButton thenFocus="bring-read" onClick={() => stopper.current?.abort()}>{strings.stop}</QuietButton></p>
        </>
      ) : null}
      {step.state === 'stopped' ? <MessagePanel tone="information" urgent><p>{strings.stopped}</p></MessagePanel> : null}
      {step.state === 'done' ? <Done text={room.done(step.added)} finished={step.finished} problem={room.problem} /> : null}
    </form>
  );
}

interface ReadProps<T extends IntakeTypes, Column extends string, Row extends ImportRow, About> {
  readonly room: BringInRoom<T, Column, Row, About>;
  readonly rows: readonly Row[];
  readonly unknown: readonly string[];
  readonly locale: Locale;
  readonly onAdd: (rows: readonly Row[]) => void;
}

/** What was read, and what would be done with it. */
function Read<T extends IntakeTypes, Column extends string, Row extends ImportRow, About>({ room, rows, unknown, locale, onAdd }: ReadProps<T, Column, Row, About>): React.ReactElement {
  const fresh = rows.filter((row) => isAdded(room.format, row));
  const unfinished = rows.filter(isUnfinished);
  const shown = (value: DoubtValue): string => (typeof value === 'string' ? value : formatUkDate(ukStartOfDay(value), locale));
  const doubt = (code: string, { doubtValues = {} }: Row): string => fill(room.words[`doubt_${code}`] ?? byKey(strings)[`doubt_${code}`] ?? code, ...(doubtValues[code] ?? []).map(shown));
  return (
    <>
      {unknown.length > 0 ? <p>{fill(strings.unknown, unknown.join(', '))}</p> : null}
      <ImportTable rows={rows} cells={room.cells} doubt={doubt} />
      {unfinished.length > 0 ? <p>{counted(strings, 'unfinished', unfinished.length)}</p> : null}
      {fresh.length + unfinished.length === 0
        ? <p>{strings.none}</p>
        : <PrimaryButton thenFocus="bring-read" onClick={() => onAdd([...fresh, ...unfinished])}>{fresh.length > 0 ? room.add(fresh.length) : strings.goOn}</PrimaryButton>}
    </>
  );
}

const Done: React.FC<{ readonly text: string; readonly finished: Finished | undefined; readonly problem: (code: string) => string }> = ({ text, finished, problem }) => (
  <>
    <MessagePanel tone="success" urgent><p>{text}</p>{finished ? <p>{counted(strings, 'finished', finished.done)}</p> : null}</MessagePanel>
    {finished && finished.left.length > 0 ? (
      <MessagePanel tone="warning" title={strings.leftTitle}>
        <ul>{finished.left.map(({ line, reference, code }) => <li key={line}>{fill(strings.leftLine, line, reference)}{byKey(strings)[`left_${code}`] ?? problem(code)}</li>)}</ul>
      </MessagePanel>
    ) : null}
  </>
);
