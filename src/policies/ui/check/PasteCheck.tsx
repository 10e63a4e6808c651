import strings from '../../../loc/policyCheck';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../../platform/host/services';
import { QuietButton } from '../../../shared-ui/Button';
import { Fold } from '../../../shared-ui/Fold';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { focusField } from '../../../shared-ui/focus';
import { pastedText } from '../../rules/check';
import type { ReadingText } from '../../rules/readingText';
import { Checked } from './Checked';

const FIELD = 'check-paste';

/** A draft can be tried before there is a file; what is pasted leaves the browser for nowhere. */
export const PasteCheck: React.FC<{ readonly today: Temporal.PlainDate; readonly locale: Locale }> = ({ today, locale }) => {
  const [typed, type] = React.useState('');
  const [error, setError] = React.useState<string>();
  const [text, setText] = React.useState<ReadingText>();
  const check = (): void => {
    const missing = typed.trim() === '';
    setError(missing ? strings.pasteMissing : undefined);
    if (missing) {
      focusField(FIELD);
    } else {
      setText(pastedText(typed, strings.pasted));
    }
  };
  return (
    <Fold title={strings.pasteTitle} summary={strings.pasteSummary}>
      <TextBox id={FIELD} label={strings.pasteLabel} hint={strings.pasteHint} value={typed} onChange={type} rows={6} error={error} />
      <QuietButton onClick={check}>{strings.pasteCheck}</QuietButton>
      <div role="region" aria-label={strings.pasted}>{text ? <Checked text={text} today={today} locale={locale} idPrefix="pasted" /> : null}</div>
    </Fold>
  );
};
