import messages from '../../loc/requestMessages';
import { submitTold } from '../../casework/staff/submitTold';
import { requestPlaces } from '../lists/paths';
import { prefix } from '../rules/cases/prefix';
import type { RequestEntry } from '../rules/intake/entry';
import { dueRequestMessages, type RequestRole } from '../rules/messages/dueMessages';
import { requestMessage } from '../rules/messages/messageContent';
import type { SubmitEntry } from './contract';
import { entryForm } from './entryForm';

export const submitRequest: SubmitEntry = (services, request) => submitTold<RequestEntry, RequestRole>(services, request, {
  form: entryForm, key: 'request', prefix, log: requestPlaces.log,
  due: dueRequestMessages,
  first: ({ restricted }) => (restricted ? 'restricted' : 'dpo'),
  content: (role, facts, locale) => requestMessage(role, facts, messages, locale)
});
