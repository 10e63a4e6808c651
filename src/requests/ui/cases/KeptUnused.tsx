import strings from '../../../loc/requests';
import * as React from 'react';
import { dayText } from '../../../casework/ui/coreWords';
import type { Locale } from '../../../platform/host/services';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import type { RequestValues } from '../../rules/cases/values';
import { keptUnused } from '../../rules/response/contested';
import { choiceText } from './words';

/** Above what is done with a request: that information is kept and not used while it is contested, since when and why. Nothing once it was lifted. */
export const KeptUnused: React.FC<{ readonly values: RequestValues; readonly locale: Locale }> = ({ values, locale }) => {
  const now = values.disposedAt ? [] : keptUnused(values.file);
  return now.length === 0 ? null : (
    <MessagePanel tone="warning" title={strings.keptUnusedTitle} level={4}>
      <ul>
        {now.map(({ right, restriction: { since, why } }) => (
          <li key={right} dir="auto">{fill(strings.keptUnusedLine, choiceText(right), dayText(since, locale))}{why === '' ? null : ` ${why}`}</li>
        ))}
      </ul>
      <p>{strings.keptUnusedText}</p>
    </MessagePanel>
  );
};
