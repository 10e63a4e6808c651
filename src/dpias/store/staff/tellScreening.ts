import messages from '../../../loc/dpiaMessages';
import { caseLink } from '../../../casework/staff/caseLink';
import type { DeliveryResult } from '../../../casework/staff/contract';
import { tellPeople } from '../../../casework/staff/tellPeople';
import type { StaffMessage } from '../../../casework/staff/tries';
import type { DeskServices } from '../../../platform/host/services';
import { readSettings } from '../../../platform/settings';
import { deskPageOf } from '../../../platform/settings/pages';
import { dpiaPlaces } from '../../lists/paths';
import { dpiaRules } from '../../rules/cases/dpiaRules';
import type { ScreeningResult } from '../../rules/choices';
import { dueOfScreening, type DpiaMessage } from '../../rules/messages/dueMessages';
import { dpiaMessage } from '../../rules/messages/messageContent';
import type { MyScreening } from './contract';

type Message = DpiaMessage & StaffMessage<'dpo'>;

const isToDpo = (message: DpiaMessage): message is Message => message.role === 'dpo' && message.alsoFor.every((role) => role === 'dpo');

/**
 * Tells the Data Protection Officer, in the name of whoever screened and in the same words as an officers' page, of a project that needs a DPIA or should have one. What of it fails an officers' page does.
 * @param mayBeTold an earlier page or an earlier version of it may have told them
 * @throws DeskError only where the settings cannot be read
 */
export async function tellScreening(services: DeskServices, { rowId: id, guid: reportGuid, reference }: MyScreening, result: ScreeningResult, mayBeTold: boolean): Promise<readonly DeliveryResult[]> {
  const { settings } = await readSettings(services.sp, services.siteUrl);
  if (!settings) return [];
  const { councilName, dpoPhone } = settings;
  const link = caseLink(services, { reference, deskPage: deskPageOf(services.siteUrl, settings), log: dpiaPlaces.log, mayReadLog: true });
  const due = dueOfScreening({ id, result }, settings, services.me).filter(isToDpo);
  return tellPeople<'dpo'>(services, {
    about: { kind: dpiaRules.key, id, reportGuid, reference }, due, alreadyThere: mayBeTold,
    content: (_message, mayBeRepeat) => dpiaMessage({ tells: 'screening' }, { reference, link, staffLink: services.siteUrl, councilName, dpoPhone, mayBeRepeat }, messages, services.locale)
  });
}
