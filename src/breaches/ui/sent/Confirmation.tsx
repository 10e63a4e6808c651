import * as React from 'react';
import strings from '../../../loc/sent';
import reportStrings from '../../../loc/report';
import staffSent from '../../../loc/staffSent';
import { formatUkDateTime } from '../../../calendar';
import { DpoContact } from '../../../casework/ui/staff/DpoContact';
import { Deliveries } from '../../../casework/ui/staff/sent/Deliveries';
import { FailedFiles } from '../../../casework/ui/staff/sent/FailedFiles';
import { NextSteps } from '../../../casework/ui/staff/sent/NextSteps';
import { SentBanner } from '../../../casework/ui/staff/sent/SentBanner';
import styles from '../../../casework/ui/staff/sent/Sent.module.scss';
import type { Locale } from '../../../platform/host/services';
import { regulatorIn } from '../../../platform/settings/regulator';
import { LinkButton, PrimaryButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import type { RecipientRole } from '../../rules/keeping';
import type { SentReport } from '../form/ReportForm';
import type { PublicSettings } from '../storePort';

export interface ConfirmationProps {
  readonly sent: SentReport;
  readonly settings: PublicSettings;
  readonly locale: Locale;
  readonly onOpen: (reportId: number) => void;
  readonly onAnother: () => void;
}

const roles: Record<RecipientRole, string> = {
  dpo: staffSent.role_dpo, 'line-manager': strings.role_lineManager, caldicott: strings.role_caldicott, 'ict-security': strings.role_ictSecurity, restricted: staffSent.role_restricted
};

/** The report is there: its reference, what happens next, the deadline, whom to ring, and what did not go as it should. */
export const Confirmation: React.FC<ConfirmationProps> = ({ sent, settings, locale, onOpen, onAnother }) => {
  const { outcome, nameWithheld, restricted } = sent;
  return (
    <div className={styles.page}>
      <SentBanner title={reportStrings.sentTitle} outcome={outcome} locale={locale} />
      {nameWithheld ? (
        <MessagePanel tone="warning" title={restricted ? strings.restrictedNotToldTitle : staffSent.ringTitle}>
          <p>{restricted ? strings.restrictedNameOffAfter : strings.nameOffAfter}</p>
          {restricted ? null : <DpoContact settings={settings} />}
        </MessagePanel>
      ) : (
        <Deliveries messages={outcome.messages} roles={roles} first={['dpo', 'restricted']} words={strings} settings={settings} restricted={restricted} />
      )}
      <FailedFiles attachments={outcome.attachments} what={strings.filesFailedText} />
      <NextSteps steps={[
        restricted ? strings.restrictedNextLook : strings.nextLook,
        fill(strings.nextDecide, regulatorIn(locale, settings)),
        fill(strings.nextDeadline, formatUkDateTime(outcome.dueAt, locale)),
        strings.nextKeepContaining,
        strings.nextAddMore
      ]} />
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
