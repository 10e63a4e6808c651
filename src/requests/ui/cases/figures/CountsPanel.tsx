import period from '../../../../loc/casePeriod';
import strings from '../../../../loc/requestCounts';
import * as React from 'react';
import { ukDate } from '../../../../calendar';
import { CountPeriod, LeftOut, MadeHeading, type PeriodText } from '../../../../casework/ui/period/CountPeriod';
import { FigureFiles } from '../../../../casework/ui/period/FigureFiles';
import { useControllers } from '../../../../casework/ui/room';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import { controllerText } from '../../../../platform/settings';
import { FigureTable } from '../../../../shared-ui/FigureTable';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { shares } from '../../../rules/figures/counts';
import { performanceOf, quarterOf, type Performance, type PeriodFigures } from '../../../rules/figures/performance';
import type { RequestsPanelProps } from '../contract';
import { commandTitle } from '../words';
import { percent, performanceTables, sheetsOf } from './performanceTables';

const loadPeriods = (): Promise<typeof import('../../../cases/periods')> => import(/* webpackChunkName: 'request-counts' */ '../../../cases/periods');

/** How a period went: what was due in it and what came in it, each with its own denominator, and a year ago beside it. */
export const CountsPanel: React.FC<RequestsPanelProps> = ({ services, say, fail }) => (
  <CountPeriod
    services={services} say={say} fail={fail} intro={strings.intro} start={quarterOf(ukDate(services.now()))}
    read={async (asked, reading) => performanceOf(await (await loadPeriods()).readPeriodRequests(services, asked, reading), asked, services.now())}
    ready={({ due, received }) => fill(strings.ready, due.due, received.received)}
  >
    {(made, about) => <Result made={made} about={about} services={services} say={say} fail={fail} />}
  </CountPeriod>
);

/** The rate in a sentence, with what it is counted of. */
function rate(text: string, none: string, { inTime, due, open }: PeriodFigures['due'] | PeriodFigures['received']): string {
  const share = shares({ inTime, due, open }).inTime;
  return share === undefined ? none : fill(text, percent(share), due);
}

interface ResultProps extends Pick<RequestsPanelProps, 'services' | 'say' | 'fail'> {
  readonly made: Performance;
  readonly about: PeriodText;
}

const Result: React.FC<ResultProps> = ({ made, about, services, say, fail }) => {
  const serviceText = useServiceText();
  const controllers = useControllers();
  const { due, received, before, overdueNow, leftOut } = made;
  const title = fill(strings.caption, about.first, about.last);
  const tables = performanceTables(made, { service: serviceText, controller: (key) => (key === '' ? period.council : controllerText(key, controllers, services.locale)) });
  const { reachable } = shares(due);
  const isOver = about.to.toString() < ukDate(services.now()).toString();
  return (
    <section aria-labelledby="counts-result">
      <MadeHeading id="counts-result" made={made}>{title}</MadeHeading>
      <p><strong>{rate(strings.shareDue, strings.shareDueNone, due)}</strong> {rate(strings.shareBefore, strings.shareBeforeNone, before.due)}</p>
      {due.open === 0 || reachable === undefined ? null : <p>{fill(strings.reachable, percent(reachable), due.open)}</p>}
      <p>{rate(strings.shareReceived, strings.shareReceivedNone, received)} {rate(strings.shareBefore, strings.shareBeforeNone, before.received)}</p>
      {isOver ? null : <p>{strings.notOver}</p>}
      {overdueNow.requests === 0
        ? <p>{strings.overdueNone}</p>
        : <MessagePanel tone="warning"><p>{fill(strings.overdueNow, overdueNow.requests, overdueNow.oldestDays ?? 0)}</p></MessagePanel>}
      <LeftOut references={leftOut} />
      <FigureFiles services={services} say={say} fail={fail} sheets={sheetsOf(tables)} title={`${commandTitle('counts')} ${about.from.toString()} ${about.to.toString()}`} />
      {tables.map((table) => <FigureTable key={table.caption} {...table} />)}
    </section>
  );
};
