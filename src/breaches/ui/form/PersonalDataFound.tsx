import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import breach from '../../../loc/breach';
import { personalDataHints } from '../../../casework/rules/personalDataHint';
import { hintText, hintTitle } from '../../../casework/ui/personalData';
import { MessagePanel } from '../../../shared-ui/MessagePanel';

/** What of a text seems to be the personal data itself; nothing where nothing does. */
export const PersonalDataFound: React.FC<{ readonly text: string; readonly now: () => Temporal.Instant }> = ({ text, now }) => {
  const hints = React.useMemo(() => personalDataHints(text, now()), [text, now]);
  return hints.length === 0 ? null : (
    <MessagePanel tone="warning" title={hintTitle} level={4} urgent>
      <p>{breach.hintIntro}</p>
      <ul>{hints.map((hint) => <li key={hint}>{hintText(hint)}</li>)}</ul>
      <p>{breach.hintMayStay}</p>
    </MessagePanel>
  );
};
