import * as React from 'react';
import form from '../../../loc/complaintForm';
import strings from '../../../loc/complaintSent';
import staffSent from '../../../loc/staffSent';
import { earliest, formatUkDate, ukStartOfDay } from '../../../calendar';
import { Deliveries } from '../../../casework/ui/staff/sent/Deliveries';
import { FailedFiles } from '../../../casework/ui/staff/sent/FailedFiles';
import { NextSteps } from '../../../casework/ui/staff/sent/NextSteps';
import styles from '../../../casework/ui/staff/sent/Sent.module.scss';
import { SentBanner } from '../../../casework/ui/staff/sent/SentBanner';
import type { Locale } from '../../../platform/host/services';
import type { DeskSettings } from '../../../platform/settings';
import { PrimaryButton } from '../../../shared-ui/Button';
import { fill } from '../../../shared-ui/text';
import { acknowledgementDue } from '../../rules/cases/clock';
import type { ComplaintRole } from '../../rules/messages/dueMessages';
import { alternateOf } from '../../rules/messages/alternate';
import type { SentComplaint } from '../contract';

export interface ConfirmationProps {
  readonly sent: SentComplaint;
  readonly settings: DeskSettings;
  readonly locale: Locale;
  readonly onAnother: () => void;
}

const roles: Record<ComplaintRole, string> = { dpo: staffSent.role_dpo, alternate: strings.role_alternate, restricted: staffSent.role_restricted };

/** The complaint is there: its reference, who was told, by when the person must hear of it, and what did not go as it should. */
export const Confirmation: React.FC<ConfirmationProps> = ({ sent: { outcome, report }, settings, locale, onAnother }) => {
  const due = acknowledgementDue({ receivedAt: earliest([report.receivedAt, outcome.createdAt]), nation: settings.nation })?.due;
  // nobody is sent to ring the one whom it may be about
  const isKeptFromDpo = report.restricted === true || (report.aboutDpo && alternateOf(settings) !== undefined);
  return (
    <div className={styles.page}>
      <SentBanner title={form.sentTitle} outcome={outcome} locale={locale} />
      <Deliveries messages={outcome.messages} roles={roles} first={['dpo', 'alternate', 'restricted']} words={strings} settings={settings} restricted={isKeptFromDpo} />
      <FailedFiles attachments={outcome.attachments} what={strings.filesFailedText} />
      <NextSteps steps={[
        strings.nextLook,
        ...(due ? [fill(strings.nextDeadline, formatUkDate(ukStartOfDay(due), locale))] : []),
        strings.nextYou,
        strings.nextKeep
      ]} />
      <div className={styles.buttons}><PrimaryButton onClick={onAnother}>{strings.logAnother}</PrimaryButton></div>
    </div>
  );
};
