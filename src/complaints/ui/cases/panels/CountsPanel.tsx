import period from '../../../../loc/casePeriod';
import strings from '../../../../loc/complaintPanels';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { ukDate } from '../../../../calendar';
import { CountPeriod, LeftOut, MadeHeading } from '../../../../casework/ui/period/CountPeriod';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import { csvOf } from '../../../../platform/spreadsheet/csv';
import { QuietButton } from '../../../../shared-ui/Button';
import { CountChart, type CountTable } from '../../../../shared-ui/CountChart';
import { download } from '../../../../shared-ui/download';
import { fill } from '../../../../shared-ui/text';
import { countComplaints, type ComplaintCounts } from '../../../rules/cases/counts';
import type { ComplaintsPanelProps } from '../contract';
import { choiceText } from '../words';

const loadPeriods = (): Promise<typeof import('../../../cases/periods')> => import(/* webpackChunkName: 'complaint-counts' */ '../../../cases/periods');
const lines = ['received', 'legalDuty', 'due', 'inTime', 'late', 'never', 'notPossible', 'outcome', 'medianDays', 'withoutOutcome', 'open', 'corporate', 'undecided', 'former'] as const;

/** What became of the complaints of a period, as numbers with what they are counted of. */
export const CountsPanel: React.FC<ComplaintsPanelProps> = ({ services, say, fail }) => {
  const today = ukDate(services.now());
  return (
    <CountPeriod
      services={services} say={say} fail={fail} intro={strings.countsIntro} start={{ from: today.with({ month: 1, day: 1 }), to: today }}
      read={async (asked, reading) => countComplaints(await (await loadPeriods()).readPeriodComplaints(services, asked, reading), services.now())}
      ready={({ received }) => fill(strings.countsReady, received)}
    >
      {(counts, { first, last }) => <Result counts={counts} about={fill(strings.countsCaption, first, last)} today={today.toString()} />}
    </CountPeriod>
  );
};

const Result: React.FC<{ readonly counts: ComplaintCounts; readonly about: string; readonly today: string }> = ({ counts, about, today }) => {
  const serviceText = useServiceText();
  const label = (line: (typeof lines)[number]): string => byKey(strings)[`count_${line}`] ?? line;
  const rows = lines.flatMap((key) => (counts[key] === undefined ? [] : [{ key, label: label(key), number: counts[key] }]));
  const own = counts.received - counts.corporate;
  const tables: readonly CountTable[] = [
    { title: strings.countsByTopic, of: own, rows: counts.byTopic.map(({ key, count }) => ({ label: choiceText(key), count })) },
    { title: strings.countsByService, of: own, rows: counts.byService.map(({ key, count }) => ({ label: serviceText(key) || period.noService, count })) },
    ...(counts.byController.some(({ key }) => key !== '') ? [{ title: strings.countsByController, of: own, rows: counts.byController.map(({ key, count }) => ({ label: key || period.council, count })) }] : [])
  ].filter((table) => table.rows.length > 0);
  const csv = (): Blob => new Blob([csvOf([[period.what, period.number], ...rows.map((row) => [row.label, row.number]), ...tables.flatMap((table) => table.rows.map((row) => [`${table.title}: ${row.label}`, row.count]))])], { type: 'text/csv' });
  return (
    <section aria-labelledby="counts-result">
      <MadeHeading id="counts-result" made={counts}>{about}</MadeHeading>
      <p>{counts.due === 0 ? strings.countsShareNone : fill(strings.countsShare, Math.round((counts.inTime / counts.due) * 100), counts.due)}</p>
      <p>{strings.countsDenominator}</p>
      {counts.medianDays === undefined ? null : <p>{strings.count_medianDays}: {counts.medianDays}</p>}
      <QuietButton onClick={() => download(`${period.make} ${today}.csv`, csv())}>{period.csv}</QuietButton>
      <CountChart table={{ title: period.what, of: counts.received, rows: rows.filter(({ key }) => key !== 'medianDays').map((row) => ({ label: row.label, count: row.number })) }} />
      {tables.map((table) => <CountChart key={table.title} table={table} />)}
      <LeftOut references={counts.leftOut} />
    </section>
  );
};
