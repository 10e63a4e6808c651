import requestWords from '../../../../loc/requests';
import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import { CountChart } from '../../../../shared-ui/CountChart';
import { Fold } from '../../../../shared-ui/Fold';
import { fill } from '../../../../shared-ui/text';
import { byDecision, byExemption, countSchedule } from '../../../rules/schedule/counts';
import { exemptionName, wordOf } from './words';
import type { ScheduleView } from './useSchedule';

/** Where the documents stand: a bar is a row of a table, with its number. It is counted beside the page, which does not wait for it. */
export const Stand: React.FC<Pick<ScheduleView, 'lines'>> = ({ lines }) => {
  if (lines.state === 'reading') return <p role="status">{strings.standReading}</p>;
  if (lines.state === 'failed') return <FailureMessage error={lines.error} onRetry={lines.again} />;
  if (lines.value.length === 0) return null;
  const { pages, released, releasedPages } = countSchedule(lines.value);
  const exemptions = byExemption(lines.value);
  return (
    <>
      <CountChart table={{ title: strings.standTitle, of: lines.value.length, rows: byDecision(lines.value).map(({ key, entries }) => ({ label: wordOf('decision', key), count: entries })) }} />
      <p>{fill(requestWords.schedulePages, pages, released, releasedPages)}</p>
      {exemptions.length > 0 ? (
        <Fold title={strings.exemptionsTitle} size="tight">
          <CountChart table={{ title: strings.exemptionsTitle, of: exemptions.length, rows: exemptions.map(({ key, entries }) => ({ label: exemptionName(key), count: entries })) }} />
        </Fold>
      ) : null}
    </>
  );
};
