import period from '../../../../loc/casePeriod';
import strings from '../../../../loc/dpiaPanels';
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
import { countDpias, countLines, type DpiaCounts } from '../../../rules/figures/counts';
import type { DpiasPanelProps } from '../contract';
import { choiceText } from '../words';

const loadPeriods = (): Promise<typeof import('../../../cases/periods')> => import(/* webpackChunkName: 'dpia-counts' */ '../../../cases/periods');

/** What became of the screenings and DPIAs that were begun in a period, as numbers with what they are counted of. */
export const CountsPanel: React.FC<DpiasPanelProps> = ({ services, say, fail }) => {
  const today = ukDate(services.now());
  return (
    <CountPeriod
      services={services} say={say} fail={fail} intro={strings.countsIntro} start={{ from: today.with({ month: 1, day: 1 }), to: today }}
      read={async (asked, reading) => countDpias(await (await loadPeriods()).readPeriodDpias(services, asked, reading), services.now())}
      ready={({ screenings, dpias }) => fill(strings.countsReady, screenings, dpias)}
    >
      {(counts, { first, last }) => <Result counts={counts} about={fill(strings.countsCaption, first, last)} today={today.toString()} />}
    </CountPeriod>
  );
};

const Result: React.FC<{ readonly counts: DpiaCounts; readonly about: string; readonly today: string }> = ({ counts, about, today }) => {
  const serviceText = useServiceText();
  const rows = countLines.map((key) => ({ label: byKey(strings)[`count_${key}`] ?? key, count: counts[key] }));
  const tables: readonly CountTable[] = [
    { title: strings.countsByState, of: counts.dpias, rows: counts.byState.map(({ key, count }) => ({ label: choiceText(key), count })) },
    { title: strings.countsByLevel, of: counts.dpias, rows: counts.byLevel.map(({ key, count }) => ({ label: key === '' ? strings.levelNone : choiceText(key), count })) },
    { title: strings.countsByService, of: counts.dpias, rows: counts.byService.map(({ key, count }) => ({ label: serviceText(key) || period.noService, count })) }
  ].filter((table) => table.rows.length > 0);
  const csv = (): Blob => new Blob([csvOf([[period.what, period.number], ...rows.map((row) => [row.label, row.count]), ...tables.flatMap((table) => table.rows.map((row) => [`${table.title}: ${row.label}`, row.count]))])], { type: 'text/csv' });
  return (
    <section aria-labelledby="counts-result">
      <MadeHeading id="counts-result" made={counts}>{about}</MadeHeading>
      <QuietButton onClick={() => download(`${period.make} ${today}.csv`, csv())}>{period.csv}</QuietButton>
      <CountChart table={{ title: period.what, of: counts.screenings + counts.dpias, rows }} />
      {tables.map((table) => <CountChart key={table.title} table={table} />)}
      <LeftOut references={counts.leftOut} />
    </section>
  );
};
