import { tellEach } from '../../casework/intake/tellService';
import type { ServiceTold } from '../../casework/store/contract';
import type { DeskServices } from '../../platform/host/services';
import { dpiaSite } from '../cases/kind';
import type { DpiaCase } from '../rules/cases/values';
import { contentOf, messagesOfTurn } from './dpiaIntake';

/** Mails the head and the managers of the service whose turn it is now, each with its row in `Deliveries`; what was decided stands whatever becomes of it. @throws as `tellService` */
export function tellTurn(services: DeskServices, found: DpiaCase): Promise<ServiceTold> {
  const { values: { caseState, look, submission, service } } = found;
  const standing = { caseState, lookDecision: look.decision ?? '', submissionNumber: submission.number ?? 0, service };
  return tellEach(dpiaSite(services), found, ({ settings }) => messagesOfTurn(standing, settings, services.me), (sender, message) => Promise.resolve(contentOf(sender, found.reference, message, false)));
}
