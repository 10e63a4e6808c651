import messages from '../../loc/complaintMessages';
import type { DeliveryResult } from '../../casework/staff/contract';
import type { SavedReport } from '../../casework/staff/saveOnce';
import { submitOnce } from '../../casework/staff/submitOnce';
import { tellPeople } from '../../casework/staff/tellPeople';
import { caseLink } from '../../casework/staff/caseLink';
import { referenceOf } from '../../casework/rules/reference';
import { earliest } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import type { DeskSettings } from '../../platform/settings';
import { deskPageOf } from '../../platform/settings/pages';
import { complaintPlaces } from '../lists/paths';
import { prefix } from '../rules/cases/prefix';
import type { ComplaintEntry } from '../rules/intake/entry';
import { dueComplaintMessages, type ComplaintRole } from '../rules/messages/dueMessages';
import { complaintMessage } from '../rules/messages/messageContent';
import type { SubmitComplaint } from './contract';
import { entryForm } from './entryForm';

export const submitComplaint: SubmitComplaint = (services, request) => submitOnce<ComplaintEntry, ComplaintRole>(services, entryForm, request, {
  referenceOf: ({ id, created }) => referenceOf(prefix, id, created),
  tell: (saved, settings) => tell(services, request.report, saved, settings),
  untold: [{ channel: 'mail', role: request.report.restricted ? 'restricted' : request.report.aboutDpo ? 'alternate' : 'dpo', state: 'failed', reason: 'not-configured' }]
});

/** In the name of whoever logged it: what the rule says is due, as an officers' page would send it. */
function tell(services: DeskServices, report: ComplaintEntry, saved: SavedReport, settings: DeskSettings): Promise<readonly DeliveryResult<ComplaintRole>[]> {
  const reference = referenceOf(prefix, saved.id, saved.created);
  const { councilName, dpoPhone, nation } = settings;
  const link = caseLink(services, { reference, deskPage: deskPageOf(services.siteUrl, settings), log: complaintPlaces.log, mayReadLog: true });
  const receivedAt = earliest([report.receivedAt, saved.created]) ?? saved.created;
  return tellPeople<ComplaintRole>(services, {
    about: { kind: 'complaint', id: saved.id, reportGuid: report.reportGuid, reference, restricted: report.restricted },
    due: dueComplaintMessages({ ...report, id: saved.id }, settings, services.me),
    alreadyThere: saved.alreadyThere,
    content: ({ role }, mayBeRepeat) => complaintMessage(role, { reference, receivedAt, nation, link, councilName, dpoPhone, mayBeRepeat }, messages, services.locale)
  });
}
