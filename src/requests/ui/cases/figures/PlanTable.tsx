import period from '../../../../loc/casePeriod';
import strings from '../../../../loc/requestPlan';
import * as React from 'react';
import { ukDate } from '../../../../calendar';
import { FigureFiles } from '../../../../casework/ui/period/FigureFiles';
import { dayText } from '../../../../casework/ui/period/CountPeriod';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import { FigureTable, type FigureTableProps } from '../../../../shared-ui/FigureTable';
import { fill } from '../../../../shared-ui/text';
import type { OverduePlan, PlannedRequest } from '../../../rules/figures/plan';
import type { RequestsPanelProps } from '../contract';
import { choiceText, commandTitle } from '../words';
import { sheetsOf } from './performanceTables';

interface PlanTableProps extends Pick<RequestsPanelProps, 'services' | 'access' | 'say' | 'fail'> {
  readonly plan: OverduePlan;
}

/** Each request that is late with its week and its day, oldest first; also as a workbook. */
export const PlanTable: React.FC<PlanTableProps> = ({ services, access, plan, say, fail }) => {
  const serviceText = useServiceText();
  const officer = (id: number | undefined): string => (id === undefined ? strings.nobody : access.officers.find((each) => each.id === id)?.name ?? String(id));
  const byText = ({ by, isKept, promisedBy }: PlannedRequest): string => {
    const day = dayText(by, services);
    if (isKept) return fill(strings.kept, day);
    return promisedBy ? fill(strings.missed, day, dayText(promisedBy, services)) : day;
  };
  const table: FigureTableProps = {
    caption: strings.caption,
    heads: [strings.colReference, strings.colWhat, strings.colDue, strings.colLate, strings.colOfficer, strings.colService, strings.colWeek, strings.colBy],
    rows: plan.planned.map((each) => ({
      key: each.reference, label: each.reference,
      figures: [each.rights.map(choiceText).join(', '), dayText(each.due, services), each.daysLate, officer(each.leadId), each.service === '' ? period.noService : serviceText(each.service), each.week < 1 ? strings.weekBefore : each.week, byText(each)]
    }))
  };
  return (
    <>
      <FigureTable {...table} />
      <FigureFiles services={services} say={say} fail={fail} sheets={sheetsOf([table])} title={`${commandTitle('plan')} ${ukDate(services.now()).toString()}`} />
    </>
  );
};
