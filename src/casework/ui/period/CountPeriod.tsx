import strings from '../../../loc/casePeriod';
import * as React from 'react';
import { formatUkDate, ukStartOfDay } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { PrimaryButton } from '../../../shared-ui/Button';
import { DayBox } from '../../../shared-ui/fields/DayBox';
import { focusField } from '../../../shared-ui/focus';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import type { CaseProblem } from '../../rules/command';
import { readPeriod, type DayPeriod } from '../../rules/period';
import type { CasesPanelProps } from '../panel';
import { MakingState, useMaking, type Reading } from './Making';

/** A period that was counted, with its days in words. */
export interface PeriodText extends DayPeriod {
  readonly first: string;
  readonly last: string;
}

export interface CountPeriodProps<Made> extends Pick<CasesPanelProps, 'services' | 'say' | 'fail'> {
  readonly intro: string;
  /** What stands there before anything is typed. */
  readonly start: DayPeriod;
  readonly read: (period: DayPeriod, reading: Reading) => Promise<Made>;
  /** That it was counted, for screen readers. */
  readonly ready: (made: Made) => string;
  readonly children: (made: Made, period: PeriodText) => React.ReactNode;
}

export const dayText = (date: DayPeriod['from'], { locale }: Pick<DeskServices, 'locale'>): string => formatUkDate(ukStartOfDay(date), locale);

/** Two days, what is counted of them as long as it is read, and what came of it. Reading can be stopped. */
export function CountPeriod<Made>({ services, intro, start, read, ready, say, fail, children }: CountPeriodProps<Made>): React.ReactElement {
  const [from, setFrom] = React.useState(() => start.from.toString());
  const [to, setTo] = React.useState(() => start.to.toString());
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const { making, make, stop } = useMaking<{ readonly made: Made; readonly period: PeriodText }>(fail);

  const count = (period: DayPeriod): Promise<void> => make(
    async (reading) => ({ made: await read(period, reading), period: { ...period, first: dayText(period.from, services), last: dayText(period.to, services) } }), ({ made }) => say(ready(made))
  );
  function submit(): void {
    if (making.state === 'reading') return;
    const checked = readPeriod(from, to);
    setProblems(checked.ok ? [] : checked.problems);
    if (checked.ok) void count(checked.period);
    else focusField(`counts-${checked.problems[0].field}`);
  }

  const wrong = (field: string): boolean => problems.some((problem) => problem.field === field);
  return (
    <>
      <form noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <p>{intro}</p>
        <DayBox id="counts-from" label={strings.from} value={from} error={wrong('from') ? strings.problem_from : undefined} onChange={setFrom} />
        <DayBox id="counts-to" label={strings.to} value={to} error={wrong('to') ? strings.problem_to : undefined} onChange={setTo} />
        <PrimaryButton id="counts-make" type="submit" aria-disabled={making.state === 'reading'}>{strings.make}</PrimaryButton>
      </form>
      <MakingState making={making} stop={stop} thenFocus="counts-make" />
      {making.state === 'made' ? children(making.made.made, making.made.period) : null}
    </>
  );
}

/** Rows that were changed directly in SharePoint are named, since a number that leaves something out must say so. */
export const LeftOut: React.FC<{ readonly references: readonly string[] }> = ({ references }) =>
  (references.length === 0 ? null : <MessagePanel tone="warning"><p>{fill(strings.leftOut, references.join(', '))}</p></MessagePanel>);

/** A heading that takes the focus when what it stands over was made. */
export const MadeHeading: React.FC<{ readonly id: string; readonly made: unknown }> = ({ id, made, children }) => {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [made]);
  return <h3 id={id} ref={heading} tabIndex={-1}>{children}</h3>;
};
