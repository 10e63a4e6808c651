import type { DeliveryResult } from '../../casework/staff/contract';
import type { SavedReport } from '../../casework/staff/saveOnce';
import * as engine from '../../casework/staff/tellPeople';
import type { DeskServices } from '../../platform/host/services';
import type { DeskSettings } from '../../platform/settings';
import { deskPageOf } from '../../platform/settings/pages';
import { regulatorIn } from '../../platform/settings/regulator';
import { breachReference, type BreachReport } from '../rules/reporting';
import { awareFrom, dueMessages, type RecipientRole } from '../rules/keeping';
import { contentOf, type CaseFacts } from './sendMessage';

/**
 * Sends, in the reporter's name, what the report calls for, and records each try (`tellPeople` of the engine). With the name left off nothing is
 * sent: an officer's page does it.
 */
export async function tellPeople(services: DeskServices, report: BreachReport, saved: SavedReport, settings: DeskSettings): Promise<readonly DeliveryResult<RecipientRole>[]> {
  if (report.nameWithheld) {
    return [];
  }
  const reference = breachReference(saved.id, saved.created);
  const facts: CaseFacts = {
    reference, kind: report.incidentKind, awareAt: awareFrom({ noticedAt: report.noticedAt, created: saved.created }),
    councilName: settings.councilName, regulator: regulatorIn(services.locale, settings), dpoPhone: settings.dpoPhone,
    deskPage: deskPageOf(services.siteUrl, settings)
  };
  return engine.tellPeople<RecipientRole>(services, {
    about: { kind: 'breach', id: saved.id, reportGuid: report.reportGuid, reference, restricted: report.restricted },
    due: dueMessages({ ...report, id: saved.id }, settings, services.me),
    alreadyThere: saved.alreadyThere,
    content: (message, mayBeRepeat) => contentOf(services, message, facts, mayBeRepeat)
  });
}
