import { actingFor, type DeskSettings } from '../../../platform/settings';
import { regulatorIn } from '../../../platform/settings/regulator';
import type { DocumentLanguage, LetterSender } from '../../documents';

/** For whom a letter of a case speaks: the council, or the controller for whom it acts. Without settings there are gaps, which the letter shows. */
export function senderOf(council: DeskSettings | null, controller: string, language: DocumentLanguage): Omit<LetterSender, 'signatory'> {
  const of = council ? actingFor(council, controller, language) : undefined;
  return {
    letterhead: of?.letterhead ?? [], councilName: council?.councilName ?? '', contactName: of?.dpo.name ?? '', contactPhone: of?.dpo.phone ?? '', contactEmail: of?.dpo.mailbox ?? '',
    regulator: regulatorIn(language, council ?? undefined)
  };
}
