import * as React from 'react';
import form from '../../../loc/requestForm';
import strings from '../../../loc/requestSent';
import staffSent from '../../../loc/staffSent';
import { earliest, formatUkDate, ukStartOfDay } from '../../../calendar';
import { SentPage } from '../../../casework/ui/staff/sent/SentPage';
import type { ToldConfirmationProps } from '../../../casework/ui/staff/told/ToldPage';
import { fill } from '../../../shared-ui/text';
import { monthEnds } from '../../rules/intake/month';
import { requestRoles, type RequestRole } from '../../rules/messages/dueMessages';
import type { SentRequest } from '../contract';

const roles: Record<RequestRole, string> = { dpo: staffSent.role_dpo, restricted: staffSent.role_restricted };

/** The request is there, when the month ends, and what nobody must do until then. It is all the acknowledgement that whoever logged it gets. */
export const Confirmation: React.FC<ToldConfirmationProps<SentRequest>> = ({ sent: { outcome, report }, settings, locale, onAnother }) => {
  const ends = monthEnds({ receivedAt: earliest([report.receivedAt, outcome.createdAt]) ?? outcome.createdAt, nation: settings.nation });
  return (
    <SentPage title={form.sentTitle} outcome={outcome} settings={settings} locale={locale} words={strings} roles={roles} first={requestRoles} onAnother={onAnother}
      isKeptFromDpo={report.restricted === true}
      steps={[
        strings.nextLook,
        ...(ends ? [fill(strings.nextDeadline, formatUkDate(ukStartOfDay(ends), locale))] : []),
        strings.nextYou,
        strings.nextKeep
      ]} />
  );
};
