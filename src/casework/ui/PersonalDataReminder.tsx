import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import strings from '../../loc/personalData';
import { personalDataHints } from '../rules/personalDataHint';
import { hintText, hintTitle } from './personalData';
import { MessagePanel } from '../../shared-ui/MessagePanel';

/** A reminder when a text seems to hold the personal data itself. It never stops anybody. */
export const PersonalDataReminder: React.FC<{ readonly text: string; readonly now: () => Temporal.Instant }> = ({ text, now }) => {
  // a report of 60,000 letters must not be searched at every key
  const [settled, settle] = React.useState(text);
  React.useEffect(() => {
    const timer = window.setTimeout(() => settle(text), 400);
    return () => window.clearTimeout(timer);
  }, [text]);
  const hints = React.useMemo(() => personalDataHints(settled, now()), [settled, now]);
  return hints.length === 0 ? null : (
    <MessagePanel tone="warning" title={hintTitle} level={4} urgent>
      <p>{strings.hintIntro}</p>
      <ul>{hints.map((hint) => <li key={hint}>{hintText(hint)}</li>)}</ul>
      <p>{strings.hintMayStay}</p>
    </MessagePanel>
  );
};
