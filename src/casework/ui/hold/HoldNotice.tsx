import strings from '../../../loc/caseHold';
import * as React from 'react';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { holding, mayBeHeld } from '../../rules/hold/hold';
import type { AnyCase } from '../../rules/kind';
import { dayText, holdReasonText, startOfLine } from '../coreWords';
import { useCaseUi } from '../room';

/** Above all else on a case that is held: why, since when and by whom. */
export const HoldNotice: React.FC<{ readonly found: AnyCase }> = ({ found }) => {
  const { services: { locale } } = useCaseUi();
  if (!mayBeHeld(found)) {
    return null;
  }
  const now = holding(found.values);
  return (
    <MessagePanel tone="warning" title={strings.noticeTitle} level={4}>
      {now.length === 0 ? <p>{strings.noticeUnreadable}</p> : (
        <ul>{now.map(({ key, reason, since, by }) => <li key={key}>{fill(strings.noticeLine, startOfLine(holdReasonText(reason)), dayText(since, locale), by)}</li>)}</ul>
      )}
      <p>{strings.noticeText}</p>
    </MessagePanel>
  );
};
