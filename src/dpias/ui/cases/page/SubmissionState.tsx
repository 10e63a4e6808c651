import strings from '../../../../loc/dpiaPage';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import type { DpiaCase } from '../../../rules/cases/values';
import type { DpiaStanding } from '../standing';
import { choiceText } from '../words';

/** Of which submission the log speaks, whether its bytes are still what was received, how high the risk is that is left, and whether a later one is there. */
export const SubmissionState: React.FC<{ readonly found: DpiaCase; readonly standing: Pick<DpiaStanding, 'current' | 'newer'>; readonly locale: Locale }> = ({ found: { values: { submission } }, standing: { current, newer }, locale }) => {
  const latest = newer.at(-1);
  return (
    <>
      {submission.hash === '' ? <p>{strings.noSubmission}</p> : (
        <>
          <p>{fill(strings.submissionIs, submission.number ?? 0, submission.at ? formatUkDateTime(submission.at, locale) : '', current?.file.by.name ?? strings.nobodyKnown, submission.level ? choiceText(submission.level) : strings.levelNone)}</p>
          {current?.isWhole ? <p>{fill(strings.hashWhole, submission.hash)}</p> : (
            <MessagePanel tone="error" title={strings.hashBrokenTitle} level={4}><p>{current ? strings.hashBroken : strings.hashGone}</p></MessagePanel>
          )}
        </>
      )}
      {latest && submission.hash !== '' ? <MessagePanel tone="warning" title={strings.newerTitle} level={4}><p>{fill(strings.newerText, latest.number, formatUkDateTime(latest.at, locale), latest.by.name)}</p></MessagePanel> : null}
    </>
  );
};
