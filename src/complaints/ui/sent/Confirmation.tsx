import * as React from 'react';
import form from '../../../loc/complaintForm';
import strings from '../../../loc/complaintSent';
import staffSent from '../../../loc/staffSent';
import { earliest, formatUkDate, ukStartOfDay } from '../../../calendar';
import { SentPage } from '../../../casework/ui/staff/sent/SentPage';
import type { ToldConfirmationProps } from '../../../casework/ui/staff/told/ToldPage';
import { fill } from '../../../shared-ui/text';
import { acknowledgementDue } from '../../rules/cases/clock';
import { alternateOf } from '../../rules/messages/alternate';
import { complaintRoles, type ComplaintRole } from '../../rules/messages/dueMessages';
import type { SentComplaint } from '../contract';

const roles: Record<ComplaintRole, string> = { dpo: staffSent.role_dpo, alternate: strings.role_alternate, restricted: staffSent.role_restricted };

/** The complaint is there, and by when the person must hear of it. */
export const Confirmation: React.FC<ToldConfirmationProps<SentComplaint>> = ({ sent: { outcome, report }, settings, locale, onAnother }) => {
  const due = acknowledgementDue({ receivedAt: earliest([report.receivedAt, outcome.createdAt]), nation: settings.nation })?.due;
  return (
    <SentPage title={form.sentTitle} outcome={outcome} settings={settings} locale={locale} words={strings} roles={roles} first={complaintRoles} onAnother={onAnother}
      isKeptFromDpo={report.restricted === true || (report.aboutDpo && alternateOf(settings) !== undefined)}
      steps={[
        strings.nextLook,
        ...(due ? [fill(strings.nextDeadline, formatUkDate(ukStartOfDay(due), locale))] : []),
        strings.nextYou,
        strings.nextKeep
      ]} />
  );
};
