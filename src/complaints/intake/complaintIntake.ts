import messages from '../../loc/complaintMessages';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { nations, readInstant, type Nation } from '../../calendar';
import type { Intake, IntakeKind, IntakeSite } from '../../casework/intake/contract';
import { officersOfImport } from '../../casework/intake/officersRow';
import { ownersMailOf } from '../../casework/intake/ownersMailOf';
import { readReportersTries } from '../../casework/staff/tries';
import { linkToCase } from '../../casework/rules/caseAddress';
import { genericEvent } from '../../casework/rules/events/makeEvent';
import { referenceOf } from '../../casework/rules/reference';
import { isUnfinished } from '../../casework/rules/told/readTold';
import type { DeskServices } from '../../platform/host/services';
import { settingsAtOpening } from '../../platform/settings/atOpening';
import { deskPageOf } from '../../platform/settings/pages';
import { DeskError } from '../../platform/sharepoint/errors';
import { complaintKind } from '../cases/kind';
import { complaintPlaces } from '../lists/paths';
import { complaintFromIntake, fixedFromIntake } from '../rules/cases/newComplaint';
import { prefix } from '../rules/cases/prefix';
import type { ComplaintFixed, ComplaintValues } from '../rules/cases/values';
import type { StoredComplaint } from '../rules/intake/intakeRow';
import { dueComplaintMessages, type ComplaintMessage } from '../rules/messages/dueMessages';
import { complaintMessage } from '../rules/messages/messageContent';
import { readIntake, readRepeatOf } from './intakeRows';

/** What a row of the intake makes of a complaint. */
export interface ComplaintIntake {
  readonly values: ComplaintValues;
  readonly fixed: ComplaintFixed;
  readonly message: ComplaintMessage;
  readonly told: StoredComplaint;
  readonly more: { readonly receivedAt: Temporal.Instant | undefined; readonly caseState: string; readonly nation: Nation };
}

const more = v.object({
  ReceivedAt: v.nullish(v.string(), ''), CaseState: v.nullish(v.string(), 'New'), Nation: v.nullish(v.fallback(v.picklist(nations), 'england-and-wales'), 'england-and-wales')
});

/** Rows of the intake: each opens a complaint. */
export const entries: Intake<ComplaintIntake> & { readonly files: object } = {
  key: 'entry',
  list: complaintPlaces.intake,
  origin: 'IntakeId',
  files: { origin: 'IntakeId' },
  read: async (services, id) => {
    const told = await readIntake(services, id);
    return { id, created: told.created, hasFiles: told.hasFiles, restricted: told.restricted === true, unfinished: isUnfinished(told, services.now()), told };
  },
  open: async (services, { told }) => {
    const [officers, { settings }] = await Promise.all([officersOfImport(services, told.authorId, Object.values(told.imported)), settingsAtOpening(services)]);
    const repeatOf = await readRepeatOf(services, told, officers);
    const isImported = officers !== undefined;
    // a case keeps the nation with which it was counted first, so it is never guessed
    if (!settings) {
      throw new DeskError('not-set-up');
    }
    return { fixed: fixedFromIntake(told, repeatOf, isImported), values: complaintFromIntake(told, settings.nation, isImported) };
  },
  added: ({ told }, { repeatOf }) => genericEvent('takenIn', { report: told.id, version: '', repeatOf, unreadable: told.unreadable }),
  cameAt: ({ enteredAt }) => enteredAt,
  repeatOf: ({ repeatOf }) => repeatOf
};

/** Complaints with their one intake. */
export const complaintIntakeKind: IntakeKind<ComplaintIntake> = {
  ...complaintKind,
  intakes: { open: [entries], add: [] },
  logged: {
    columns: Object.keys(more.entries),
    read: (row) => {
      const { ReceivedAt, CaseState, Nation: nation } = v.parse(more, row);
      return { receivedAt: readInstant(ReceivedAt ?? ''), caseState: CaseState ?? 'New', nation: nation ?? 'england-and-wales' };
    }
  },
  messages: {
    occasion: 'entered',
    referenceOf: ({ id, created }) => referenceOf(prefix, id, created),
    // an officer who brings many in needs no message for each of them
    due: ({ row, fixed }, settings, sender) => (fixed.repeatOf === undefined && !fixed.isImported ? dueComplaintMessages(row.told, settings, sender) : []),
    // what the page of whoever logged it has sent in their name goes out no second time
    reporterTries: async (services, { told }, due) =>
      ({ authorId: told.authorId, rows: due.some(({ fromReporter }) => fromReporter) ? await readReportersTries(services, complaintKind.key, told.authorId, told.id) : [] }),
    content: ({ services, settings }, { logged, row: { told } }, { role }, mayBeRepeat) => {
      const reference = referenceOf(prefix, told.id, told.created);
      const link = linkToCase(services.siteUrl, deskPageOf(services.siteUrl, settings), reference);
      const { councilName, dpoPhone } = settings;
      return complaintMessage(role, { reference, receivedAt: logged.receivedAt ?? told.receivedAt, nation: logged.nation, link, councilName, dpoPhone, mayBeRepeat }, messages, services.locale);
    },
    ownersMail: ownersMailOf
  }
};

export const complaintIntake = (services: DeskServices): IntakeSite<ComplaintIntake> => ({ services, kind: complaintIntakeKind });
