import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import strings from '../../loc/personalData';
import { personalDataHints } from '../rules/personalDataHint';
import { hintText, hintTitle } from './personalData';
import { MessagePanel } from '../../shared-ui/MessagePanel';

/** What of a text seems to be the personal data itself; nothing where nothing does. */
export const PersonalDataFound: React.FC<{ readonly text: string; readonly now: () => Temporal.Instant }> = ({ text, now }) => {
  const hints = React.useMemo(() => personalDataHints(text, now()), [text, now]);
  return hints.length === 0 ? null : (
    <MessagePanel tone="warning" title={hintTitle} level={4} urgent>
      <p>{strings.hintIntro}</p>
      <ul>{hints.map((hint) => <li key={hint}>{hintText(hint)}</li>)}</ul>
      <p>{strings.hintMayStay}</p>
    </MessagePanel>
  );
};
