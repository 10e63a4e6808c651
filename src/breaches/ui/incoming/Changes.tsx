import strings from '../../../loc/breachIncoming';
import casework from '../../../loc/casework';
import * as React from 'react';
import { Temporal } from 'temporal-polyfill';
import { formatUkDateTime } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import type { ReportChange, ReportChanges } from '../../intake';
import styles from '../../../casework/ui/incoming/incoming.module.scss';

/** What the reporter changed since the report was taken in, value by value, under the names of the list's columns. */
export const Changes: React.FC<{ readonly changes: ReportChanges; readonly locale: Locale }> = ({ changes, locale }) => {
  if (changes !== 'unknown' && changes.length === 0) {
    return <p>{strings.same}</p>;
  }
  return (
    <MessagePanel tone="warning">
      <p>{strings.changed}</p>
      {changes === 'unknown' ? <p>{strings.changedUnknown}</p> : (
        <dl className={styles.changes}>
          {changes.map((change) => (
            <React.Fragment key={change.column}>
              <dt lang="en-GB">{change.title}</dt>
              <dd><span className={styles.label}>{casework.was}</span> {valueText(change, change.before, locale)}</dd>
              <dd><span className={styles.label}>{casework.isNow}</span> {valueText(change, change.after, locale)}</dd>
            </React.Fragment>
          ))}
        </dl>
      )}
    </MessagePanel>
  );
};

function valueText({ type }: ReportChange, value: unknown, locale: Locale): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) {
    return casework.valueNone;
  }
  if (typeof value === 'boolean') {
    return value ? strings.valueYes : strings.valueNo;
  }
  switch (type) {
    case 'dateTime':
      return formatUkDateTime(Temporal.Instant.from(String(value)), locale);
    case 'user':
      return strings.valuePerson;
    default:
      return Array.isArray(value) ? value.join(', ') : String(value);
  }
}
