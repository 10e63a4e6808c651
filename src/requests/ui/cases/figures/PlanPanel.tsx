import strings from '../../../../loc/requestPlan';
import * as React from 'react';
import { Tabs } from '../../../../shared-ui/Tabs';
import type { RequestsPanelProps } from '../contract';
import { Plan } from './Plan';
import { WeeklyReturn } from './WeeklyReturn';

const views = ['plan', 'weeks'] as const;
type View = (typeof views)[number];
const texts: Readonly<Record<View, string>> = { plan: strings.view_plan, weeks: strings.view_weeks };

/** All that is late: the plan to be rid of it, with a letter and a day for each, and what came of it week by week. */
export const PlanPanel: React.FC<RequestsPanelProps> = (props) => {
  const [view, setView] = React.useState<View>('plan');
  return (
    <Tabs id="plan-view" label={strings.views} tabs={views.map((key) => ({ key, text: texts[key] }))} chosen={view} onChoose={setView}>
      <div hidden={view !== 'plan'}><Plan {...props} /></div>
      <div hidden={view !== 'weeks'}><WeeklyReturn {...props} /></div>
    </Tabs>
  );
};
