import messages from '../../loc/complaintMessages';
import type { IntakeSite } from '../../casework/intake/contract';
import { toldIntakeKind, type ToldTypes } from '../../casework/intake/toldIntake';
import { readReportersTries } from '../../casework/staff/tries';
import type { DeskServices } from '../../platform/host/services';
import { complaintKind } from '../cases/kind';
import { complaintPlaces } from '../lists/paths';
import { complaintFromIntake } from '../rules/cases/newComplaint';
import type { ComplaintValues } from '../rules/cases/values';
import type { StoredComplaint } from '../rules/intake/intakeRow';
import { dueComplaintMessages, type ComplaintMessage } from '../rules/messages/dueMessages';
import { complaintMessage } from '../rules/messages/messageContent';
import { complaintRows } from './intakeRows';

/** What a row of the intake makes of a complaint. */
export type ComplaintIntake = ToldTypes<ComplaintValues, StoredComplaint, ComplaintMessage>;

/** Complaints with their one intake. */
export const complaintIntakeKind = toldIntakeKind<ComplaintValues, StoredComplaint, ComplaintMessage>({
  kind: complaintKind, list: complaintPlaces.intake, rows: complaintRows, values: complaintFromIntake,
  due: dueComplaintMessages, tries: readReportersTries,
  content: ({ role }, facts, locale) => complaintMessage(role, facts, messages, locale)
});

export const complaintIntake = (services: DeskServices): IntakeSite<ComplaintIntake> => ({ services, kind: complaintIntakeKind });
