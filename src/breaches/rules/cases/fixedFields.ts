import { count, flag, keptLine, moment, wholeNumber } from '../../../casework/rules/fieldKinds';
import type { FieldTable } from '../../../casework/rules/field';
import type { BreachFixed } from './caseValues';
import type { BreachReference } from './reference';

const takenIn = { event: 'taken in' } as const;

/** What taking in fixes of a breach case. */
export const fixedFields = {
  reference: keptLine<BreachReference, 'Reference', 'taken in'>('Reference', takenIn),
  reportId: wholeNumber('ReportId', takenIn),
  reportGuid: keptLine('ReportGuid', takenIn),
  reportedAt: moment('ReportedAt', takenIn),
  noticedAt: moment('NoticedAt', takenIn),
  nameWithheld: flag('NameWithheld', takenIn),
  reportVersion: keptLine('ReportVersion', takenIn),
  repeatOf: count('RepeatOfReportId', takenIn),
  externalId: keptLine('ExternalId', takenIn),
  isImported: flag('IsImported', takenIn)
} as const satisfies FieldTable<BreachFixed>;
