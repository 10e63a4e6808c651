import * as React from 'react';
import strings from '../../../loc/myReports';
import sent from '../../../loc/sent';
import staffSent from '../../../loc/staffSent';
import { formatUkDateTime } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';
import type { OwnMessage, OwnReportDetails } from '../../store/contract';
import styles from './MyReports.module.scss';

function words(message: OwnMessage, notFromPage: string, locale: Locale): string {
  switch (message.state) {
    case 'from-page': return fill(strings.mineToldPage, formatUkDateTime(message.at, locale));
    case 'by-desk': return fill(strings.mineToldDesk, formatUkDateTime(message.at, locale));
    case 'not-from-page': return notFromPage;
  }
}

/** Who has been told of a report. Once somebody is looking at it, it need not be said that one's own page told nobody. */
export const Told: React.FC<{ readonly report: OwnReportDetails; readonly locale: Locale }> = ({ report: { told, publicState, restricted }, locale }) => {
  const isOpen = publicState === 'Received';
  const lines = told ? [
    { label: restricted ? staffSent.role_restricted : staffSent.role_dpo, message: told.dpo, notFromPage: restricted ? sent.restrictedNotTold : strings.mineNotSent },
    ...(told.lineManager ? [{ label: sent.role_lineManager, message: told.lineManager, notFromPage: strings.mineManagerNotSent }] : [])
  ].filter(({ message }) => isOpen || message.state !== 'not-from-page') : [];
  return lines.length === 0 ? null : (
    <>
      <h4 className={styles.subheading}>{strings.mineTold}</h4>
      <dl className={styles.facts}>
        {lines.map(({ label, message, notFromPage }) => <React.Fragment key={label}><dt>{label}</dt><dd>{words(message, notFromPage, locale)}</dd></React.Fragment>)}
      </dl>
    </>
  );
};
