import * as React from 'react';
import strings from '../../../loc/sent';
import reportStrings from '../../../loc/report';
import { formatUkDateTime } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { regulatorIn } from '../../../platform/settings/regulator';
import { LinkButton, PrimaryButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Icon } from '../../../shared-ui/icons';
import { fill } from '../../../shared-ui/text';
import { DpoContact } from '../DpoContact';
import type { SentReport } from '../form/useReportForm';
import type { PublicSettings } from '../storePort';
import { Deliveries } from './Deliveries';
import { FailedFiles } from './FailedFiles';
import styles from './Confirmation.module.scss';

export interface ConfirmationProps {
  readonly sent: SentReport;
  readonly settings: PublicSettings;
  readonly locale: Locale;
  readonly onOpen: (reportId: number) => void;
  readonly onAnother: () => void;
}

/** The report is there: its reference, what happens next, the deadline, whom to ring, and what did not go as it should. */
export const Confirmation: React.FC<ConfirmationProps> = ({ sent, settings, locale, onOpen, onAnother }) => {
  const { outcome, nameWithheld, restricted } = sent;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'center' });
  }, []);
  return (
    <div className={styles.page}>
      <div className={styles.banner}>
        <span className={styles.tick}><Icon name="tick" size={36} /></span>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>{reportStrings.sentTitle}</h3>
        <p className={styles.label}>{reportStrings.sentReference}</p>
        <p className={styles.reference} data-testid="reference">{outcome.reference}</p>
        <p className={styles.when}>{fill(strings.sentAt, formatUkDateTime(outcome.createdAt, locale))}</p>
        {outcome.alreadyThere ? <p className={styles.when}>{strings.sentAlready}</p> : null}
      </div>
      {nameWithheld ? (
        <MessagePanel tone="warning" title={restricted ? strings.restrictedNotToldTitle : strings.ringTitle}>
          <p>{restricted ? strings.restrictedNameOffAfter : strings.nameOffAfter}</p>
          {restricted ? null : <DpoContact settings={settings} />}
        </MessagePanel>
      ) : (
        <Deliveries messages={outcome.messages} settings={settings} restricted={restricted} />
      )}
      <FailedFiles attachments={outcome.attachments} />
      <h4 className={styles.heading}>{strings.nextTitle}</h4>
      <ol className={styles.steps}>
        <li>{restricted ? strings.restrictedNextLook : strings.nextLook}</li>
        <li>{fill(strings.nextDecide, regulatorIn(locale, settings))}</li>
        <li>{fill(strings.nextDeadline, formatUkDateTime(outcome.dueAt, locale))}</li>
        <li>{strings.nextKeepContaining}</li>
        <li>{strings.nextAddMore}</li>
      </ol>
      {restricted ? null : (
        <>
          <p>{strings.nextUrgent}</p>
          <DpoContact settings={settings} />
        </>
      )}
      <div className={styles.buttons}>
        <PrimaryButton onClick={() => onOpen(outcome.reportId)}>{strings.seeMyReport}</PrimaryButton>
        <LinkButton onClick={onAnother}>{strings.reportAnother}</LinkButton>
      </div>
    </div>
  );
};
