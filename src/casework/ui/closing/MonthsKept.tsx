import strings from '../../../loc/casePanels';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { defaultOfficerSettings, readOfficerSettings, type OfficerSettings } from '../../../platform/settings/officers';
import { FailureMessage } from '../FailureMessage';
import { useRead } from '../useRead';

interface Props {
  readonly services: DeskServices;
  readonly line: keyof OfficerSettings['retention'];
  readonly children: (months: number) => React.ReactElement;
}

/** What closing needs of the council's schedule: how many months a case is kept. Without it nothing can be closed, so its failure takes the place of the form. */
export const MonthsKept = ({ services, line, children }: Props): React.ReactElement => {
  const schedule = useRead(React.useCallback(async () => ((await readOfficerSettings(services.sp, services.siteUrl)).settings ?? defaultOfficerSettings).retention[line], [services, line]));
  if (schedule.state === 'failed') return <FailureMessage error={schedule.error} onRetry={schedule.again} level={3} />;
  return schedule.state === 'reading' ? <p role="status">{strings.closeReading}</p> : children(schedule.value);
};
