import type { BringInKind } from '../../casework/intake/bringIn';
import { bringInFormer, type FormerWords } from '../rules/bringIn/former';
import type { BreachRow } from '../rules/bringIn/format';
import { peopleBandOf, reportToColumns } from '../rules';
import type { RetentionSchedule } from '../rules/investigation';
import { breachIntakeKind, reports, type BreachIntake } from './breachIntake';

/** Nothing is asked of all rows of a register alike. */
export type RegisterAbout = Readonly<Record<string, never>>;

/** How the rows of a former register are brought in: each as a report of the officer who brings it, then as what it was. */
export const breachImport = (retention: RetentionSchedule, words: FormerWords): BringInKind<BreachIntake, BreachRow, RegisterAbout> => ({
  kind: breachIntakeKind,
  intake: reports,
  columns: ({ locale, now }, { noticedAt, happenedAt, kind, service, said, people }) => ({
    ...reportToColumns({
      reportGuid: crypto.randomUUID(), whatHappened: said, happenedKnown: happenedAt ? 'Yes' : 'Not known', happenedAt, noticedAt: noticedAt ?? now(), incidentKind: kind, dataSubjectTypes: [], dataTypes: [],
      peopleCount: people, peopleBand: people === undefined ? undefined : peopleBandOf(people), contained: 'Not known', containmentActions: '', protection: 'Not known', protectionDetails: '', equipment: 'None',
      equipmentDetails: '', whoKnows: '', service, contactPhone: '', nameWithheld: false, reportLanguage: locale
    })
  }),
  hasFormer: ({ former }) => former !== undefined,
  former: ({ former }, found, context) => former && bringInFormer(found, former, retention, words, context)
});
