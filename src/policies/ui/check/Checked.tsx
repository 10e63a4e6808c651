import strings from '../../../loc/policyCheck';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import { regulatorIn } from '../../../platform/settings/regulator';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { checkable, checkPolicy, type DocumentColumns } from '../../rules/check';
import type { ReadingText } from '../../rules/readingText';
import { FindingsView, type FindingsViewProps } from './FindingsView';
import { RegulatorContext } from './regulator';

interface CheckedProps extends Omit<FindingsViewProps, 'findings'> {
  readonly text: ReadingText;
  readonly today: Temporal.PlainDate;
  readonly columns?: DocumentColumns;
}

/** A text and what the check finds in it. */
export const Checked: React.FC<CheckedProps> = ({ text, today, columns, ...view }) => {
  const day = today.toString();
  const regulator = regulatorIn('en-GB', React.useContext(RegulatorContext));
  const looked = React.useMemo(() => ({ language: checkable(text), findings: checkPolicy(text, { today, columns, regulator }) }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a Temporal value is another object every time; the day's text is what counts
    [text, day, columns, regulator]);
  if (looked.language === 'no-words') {
    return <MessagePanel tone="warning"><p>{strings.noWords}</p></MessagePanel>;
  }
  return (
    <>
      {looked.language === 'not-english' ? <MessagePanel tone="warning" title={strings.notEnglish}><p>{strings.notEnglishText}</p></MessagePanel> : null}
      {looked.language === 'not-english' && looked.findings.length === 0 ? null : <FindingsView findings={looked.findings} {...view} />}
    </>
  );
};
