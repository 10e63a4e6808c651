import messages from '../../loc/requestMessages';
import type { IntakeSite } from '../../casework/intake/contract';
import { toldIntakeKind, type ToldTypes } from '../../casework/intake/toldIntake';
import { readReportersTries } from '../../casework/staff/tries';
import { fetchPart } from '../../platform/host/fetchPart';
import type { DeskServices } from '../../platform/host/services';
import { requestKind } from '../cases/kind';
import { requestPlaces } from '../lists/paths';
import { requestFromIntake } from '../rules/cases/newRequest';
import type { RequestValues } from '../rules/cases/values';
import type { StoredRequest } from '../rules/intake/intakeRow';
import { dueFromDesk, type RequestMessage } from '../rules/messages/dueMessages';
import { requestMessage } from '../rules/messages/messageContent';
import { requestRows } from './intakeRows';

/** What a row of the intake makes of a request. */
export type RequestIntake = ToldTypes<RequestValues, StoredRequest, RequestMessage>;

/** Requests with their one intake. */
export const requestIntakeKind = toldIntakeKind<RequestValues, StoredRequest, RequestMessage>({
  kind: requestKind, list: requestPlaces.intake, rows: requestRows, values: requestFromIntake,
  due: dueFromDesk, tries: readReportersTries, asked: async (...given) =>
    (await fetchPart(() => import(/* webpackChunkName: 'request-search-messages' */ './searchMessages'))).readSearchMessages(...given),
  content: ({ role }, facts, locale) => requestMessage(role, facts, messages, locale)
});

export const requestIntake = (services: DeskServices): IntakeSite<RequestIntake> => ({ services, kind: requestIntakeKind });
