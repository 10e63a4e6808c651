import strings from '../../../../loc/complaintPanels';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { formatUkDate, formatUkStamp, ukDate, ukStartOfDay } from '../../../../calendar';
import type { CaseProblem } from '../../../../casework/rules/command';
import { readPeriod, type DayPeriod } from '../../../../casework/rules/period';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import { csvOf } from '../../../../platform/spreadsheet/csv';
import { PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { CountChart, type CountTable } from '../../../../shared-ui/CountChart';
import { download } from '../../../../shared-ui/download';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { focusField } from '../../../../shared-ui/focus';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { countComplaints, type ComplaintCounts } from '../../../rules/cases/counts';
import type { ComplaintsPanelProps } from '../contract';
import { choiceText } from '../words';

type Making =
  | { readonly state: 'asking' | 'stopped' }
  | { readonly state: 'reading'; readonly rows: number; readonly upTo: string }
  | { readonly state: 'made'; readonly counts: ComplaintCounts; readonly about: string };

const loadPeriods = (): Promise<typeof import('../../../cases/periods')> => import(/* webpackChunkName: 'complaint-counts' */ '../../../cases/periods');
const lines = ['received', 'legalDuty', 'due', 'inTime', 'late', 'never', 'notPossible', 'outcome', 'medianDays', 'withoutOutcome', 'open', 'corporate', 'undecided', 'former'] as const;

/** What became of the complaints of a period, as numbers with what they are counted of. */
export const CountsPanel: React.FC<ComplaintsPanelProps> = ({ services, say, fail }) => {
  const today = ukDate(services.now());
  const [from, setFrom] = React.useState(() => today.with({ month: 1, day: 1 }).toString());
  const [to, setTo] = React.useState(() => today.toString());
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const [making, setMaking] = React.useState<Making>({ state: 'asking' });
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);
  const day = (date: DayPeriod['from']): string => formatUkDate(ukStartOfDay(date), services.locale);

  async function read(period: DayPeriod): Promise<void> {
    const own = new AbortController();
    stopper.current = own;
    setMaking({ state: 'reading', rows: 0, upTo: day(period.from) });
    try {
      const { readPeriodComplaints } = await loadPeriods();
      const found = await readPeriodComplaints(services, period, { signal: own.signal, onProgress: (rows, upTo) => setMaking({ state: 'reading', rows, upTo: formatUkStamp(upTo) }) });
      setMaking({ state: 'made', counts: countComplaints(found, services.now()), about: fill(strings.countsCaption, day(period.from), day(period.to)) });
      say(fill(strings.countsReady, found.length));
    } catch (error) {
      setMaking({ state: own.signal.aborted ? 'stopped' : 'asking' });
      if (!own.signal.aborted) fail(error);
    }
  }

  function make(): void {
    if (making.state === 'reading') return;
    const checked = readPeriod(from, to);
    setProblems(checked.ok ? [] : checked.problems);
    if (checked.ok) void read(checked.period);
    else focusField(`counts-${checked.problems[0].field}`);
  }

  const wrong = (field: string): boolean => problems.some((problem) => problem.field === field);
  return (
    <>
      <form noValidate onSubmit={(event) => { event.preventDefault(); make(); }}>
        <p>{strings.countsIntro}</p>
        <DayBox id="counts-from" label={strings.countsFrom} value={from} error={wrong('from') ? strings.countsProblemFrom : undefined} onChange={setFrom} />
        <DayBox id="counts-to" label={strings.countsTo} value={to} error={wrong('to') ? strings.countsProblemTo : undefined} onChange={setTo} />
        <PrimaryButton id="counts-make" type="submit" aria-disabled={making.state === 'reading'}>{strings.countsMake}</PrimaryButton>
      </form>
      {making.state === 'reading' ? (
        <>
          <p role="status">{fill(strings.countsReading, making.rows, making.upTo)}</p>
          <QuietButton thenFocus="counts-make" onClick={() => stopper.current?.abort()}>{strings.countsStop}</QuietButton>
        </>
      ) : null}
      {making.state === 'stopped' ? <MessagePanel tone="information"><p>{strings.countsStopped}</p></MessagePanel> : null}
      {making.state === 'made' ? <Result counts={making.counts} about={making.about} today={today.toString()} /> : null}
    </>
  );
};

const Result: React.FC<{ readonly counts: ComplaintCounts; readonly about: string; readonly today: string }> = ({ counts, about, today }) => {
  const serviceText = useServiceText();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [counts]);
  const label = (line: (typeof lines)[number]): string => byKey(strings)[`count_${line}`] ?? line;
  const rows = lines.flatMap((key) => (counts[key] === undefined ? [] : [{ key, label: label(key), number: counts[key] }]));
  const own = counts.received - counts.corporate;
  const tables: readonly CountTable[] = [
    { title: strings.countsByTopic, of: own, rows: counts.byTopic.map(({ key, count }) => ({ label: choiceText(key), count })) },
    { title: strings.countsByService, of: own, rows: counts.byService.map(({ key, count }) => ({ label: serviceText(key) || strings.countsNoService, count })) },
    ...(counts.byController.some(({ key }) => key !== '') ? [{ title: strings.countsByController, of: own, rows: counts.byController.map(({ key, count }) => ({ label: key || strings.countsCouncil, count })) }] : [])
  ].filter((table) => table.rows.length > 0);
  const csv = (): Blob => new Blob([csvOf([[strings.countsWhat, strings.countsNumber], ...rows.map((row) => [row.label, row.number]), ...tables.flatMap((table) => table.rows.map((row) => [`${table.title}: ${row.label}`, row.count]))])], { type: 'text/csv' });
  return (
    <section aria-labelledby="counts-result">
      <h4 id="counts-result" ref={heading} tabIndex={-1}>{about}</h4>
      <p>{counts.due === 0 ? strings.countsShareNone : fill(strings.countsShare, Math.round((counts.inTime / counts.due) * 100), counts.due)}</p>
      <p>{strings.countsDenominator}</p>
      {counts.medianDays === undefined ? null : <p>{strings.count_medianDays}: {counts.medianDays}</p>}
      <QuietButton onClick={() => download(`${strings.countsMake} ${today}.csv`, csv())}>{strings.countsCsv}</QuietButton>
      <CountChart table={{ title: strings.countsWhat, of: counts.received, rows: rows.filter(({ key }) => key !== 'medianDays').map((row) => ({ label: row.label, count: row.number })) }} />
      {tables.map((table) => <CountChart key={table.title} table={table} />)}
      {counts.leftOut.length > 0 ? <MessagePanel tone="warning"><p>{fill(strings.countsLeftOut, counts.leftOut.join(', '))}</p></MessagePanel> : null}
    </section>
  );
};
