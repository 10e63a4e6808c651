import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import { useLazy } from '../../../shared-ui/useLazy';

interface ReminderProps {
  readonly text: string;
  readonly now: () => Temporal.Instant;
}

const loadFound = (): Promise<typeof import('./PersonalDataFound')> => import(/* webpackChunkName: 'personal-data' */ './PersonalDataFound');

/** A reminder when a text seems to hold the personal data itself. It never stops a report; what looks for it is fetched once there is a text. */
export const PersonalDataReminder: React.FC<ReminderProps> = ({ text, now }) => {
  // a report of 60,000 letters must not be searched at every key
  const [settled, settle] = React.useState(text);
  React.useEffect(() => {
    const timer = window.setTimeout(() => settle(text), 400);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled.trim() === '' ? null : <Found text={settled} now={now} />;
};

const Found: React.FC<ReminderProps> = (props) => {
  const lazy = useLazy(loadFound);
  // the form works without it
  return lazy.state === 'ready' ? <lazy.module.PersonalDataFound {...props} /> : null;
};
