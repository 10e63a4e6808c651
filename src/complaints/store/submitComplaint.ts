import messages from '../../loc/complaintMessages';
import { submitTold } from '../../casework/staff/submitTold';
import { complaintPlaces } from '../lists/paths';
import { prefix } from '../rules/cases/prefix';
import type { ComplaintEntry } from '../rules/intake/entry';
import { dueComplaintMessages, type ComplaintRole } from '../rules/messages/dueMessages';
import { complaintMessage } from '../rules/messages/messageContent';
import type { SubmitComplaint } from './contract';
import { entryForm } from './entryForm';

export const submitComplaint: SubmitComplaint = (services, request) => submitTold<ComplaintEntry, ComplaintRole>(services, request, {
  form: entryForm, key: 'complaint', prefix, log: complaintPlaces.log,
  due: dueComplaintMessages,
  first: ({ restricted, aboutDpo }) => (restricted ? 'restricted' : aboutDpo ? 'alternate' : 'dpo'),
  content: (role, facts, locale) => complaintMessage(role, facts, messages, locale)
});
