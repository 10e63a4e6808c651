import strings from '../../../../loc/register';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { formatUkDate, formatUkStamp, ukDate, ukStartOfDay } from '../../../../calendar';
import { PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { focusField } from '../../../../shared-ui/focus';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { counted, fill } from '../../../../shared-ui/text';
import type { BreachCase, CaseProblem } from '../../../rules';
import { readPeriod, registerOf, type Register, type RegisterPeriod } from '../../../rules/register';
import type { CasesPanelProps } from '../panelContract';
import { RegisterResult } from './RegisterResult';
import styles from '../investigation/investigation.module.scss';

type Making =
  | { readonly state: 'asking' | 'stopped' }
  | { readonly state: 'reading'; readonly rows: number; readonly upTo: string }
  | { readonly state: 'made'; readonly register: Register; readonly about: string };

const loadStore = (): Promise<typeof import('../../../cases/register')> => import(/* webpackChunkName: 'case-export' */ '../../../cases/register');

const sentenceOf = (problem: CaseProblem | undefined): string | undefined => problem && byKey(strings)[`problem_${problem.code}`];

/** The register of article 33(5), of the cases chosen in the list or of a period, as a workbook or CSV, with counts on the page. */
export const ExportPanel: React.FC<CasesPanelProps> = ({ services, cases, say, fail }) => {
  const today = ukDate(services.now());
  const [which, setWhich] = React.useState<'selected' | 'period'>(cases.length > 1 ? 'selected' : 'period');
  const [from, setFrom] = React.useState(() => today.with({ month: 1, day: 1 }).toString());
  const [to, setTo] = React.useState(() => today.toString());
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const [making, setMaking] = React.useState<Making>({ state: 'asking' });
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);

  /** @throws DeskError; DOMException `AbortError` */
  const show = async (found: readonly BreachCase[], about: string, signal?: AbortSignal): Promise<void> => {
    const { countWithdrawn } = await loadStore();
    const register = registerOf(found, services.now(), await countWithdrawn(services, found.map(({ reference }) => reference), signal));
    setMaking({ state: 'made', register, about });
    say(fill(strings.ready, register.entries.length));
  };

  async function read(period: RegisterPeriod): Promise<void> {
    const own = new AbortController();
    stopper.current = own;
    const day = (date: RegisterPeriod['from']): string => formatUkDate(ukStartOfDay(date), services.locale);
    setMaking({ state: 'reading', rows: 0, upTo: day(period.from) });
    try {
      const { readPeriodCases } = await loadStore();
      const found = await readPeriodCases(services, period, {
        signal: own.signal, onProgress: (rows, upTo) => setMaking({ state: 'reading', rows, upTo: formatUkStamp(upTo) })
      });
      await show(found, fill(strings.periodText, day(period.from), day(period.to)), own.signal);
    } catch (error) {
      setMaking({ state: own.signal.aborted ? 'stopped' : 'asking' });
      if (!own.signal.aborted) {
        fail(error);
      }
    }
  }

  function make(): void {
    if (making.state === 'reading') {
      return;
    }
    if (which === 'selected') {
      setProblems([]);
      show(cases, strings.selectedText).catch(fail);
      return;
    }
    const checked = readPeriod(from, to);
    setProblems(checked.ok ? [] : checked.problems);
    if (checked.ok) {
      void read(checked.period);
    } else {
      focusField(`export-${checked.problems[0].field}`);
    }
  }

  const problemOf = (field: string): string | undefined => sentenceOf(problems.find((problem) => problem.field === field));
  return (
    <>
      <form noValidate onSubmit={(event) => { event.preventDefault(); make(); }}>
        <p>{strings.intro}</p>
        <RadioGroup id="export-which" label={strings.which} value={which} onChange={setWhich}
          choices={[
            ...(cases.length === 0 ? [] : [{ key: 'selected' as const, text: counted(strings, 'whichSelected', cases.length) }]),
            { key: 'period', text: strings.whichPeriod }
          ]} />
        {which === 'period' ? (
          <>
            <DayBox id="export-from" label={strings.from} value={from} error={problemOf('from')} onChange={setFrom} />
            <DayBox id="export-to" label={strings.to} value={to} error={problemOf('to')} onChange={setTo} />
          </>
        ) : null}
        <PrimaryButton id="export-make" type="submit" aria-disabled={making.state === 'reading'}>{strings.make}</PrimaryButton>
      </form>
      {making.state === 'reading' ? (
        <div className={styles.add}>
          <p role="status">{fill(strings.reading, making.rows, making.upTo)}</p>
          <QuietButton thenFocus="export-make" onClick={() => stopper.current?.abort()}>{strings.stop}</QuietButton>
        </div>
      ) : null}
      {making.state === 'stopped' ? <MessagePanel tone="information"><p>{strings.stopped}</p></MessagePanel> : null}
      {making.state === 'made' ? <RegisterResult register={making.register} about={making.about} services={services} say={say} fail={fail} /> : null}
    </>
  );
};
