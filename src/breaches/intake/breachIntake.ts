import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant } from '../../calendar';
import type { Intake, IntakeKind, IntakeSite, LoggedCase } from '../../casework/intake/contract';
import { officersOfImport, repeatOfImport } from '../../casework/intake/officersRow';
import { ownersMailOf } from '../../casework/intake/ownersMailOf';
import type { DeskServices } from '../../platform/host/services';
import { deskPageOf } from '../../platform/settings/pages';
import { regulatorIn } from '../../platform/settings/regulator';
import { breachKind } from '../cases/kind';
import { breachPlaces } from '../lists/paths';
import {
  awareFrom, breachDecisions, breachReference, caseEvent, caseFromReport, dueMessages, fixedFromReport, needsWord, type BreachFixed, type CaseValues, type ClockDecisions, type DueMessage, type StoredReport
} from '../rules';
import { readReportersTries } from '../../casework/staff/tries';
import { contentOf } from '../store/sendMessage';
import { readReport, readWithRepeats } from './storedReport';
import { noteToldByDesk } from './toldByDesk';

/** What a report makes of a breach case. */
export interface BreachIntake {
  readonly values: CaseValues;
  readonly fixed: BreachFixed;
  readonly message: DueMessage;
  readonly told: { readonly report: StoredReport };
  readonly more: {
    /** Undefined when somebody emptied or broke the column: the case stays in work all the same. */
    readonly awareAt: Temporal.Instant | undefined;
    readonly caseState: string;
    readonly clock: ClockDecisions;
  };
}

export type LoggedBreach = LoggedCase<BreachIntake>;

const more = v.object({
  AwareAt: v.nullish(v.string(), ''),
  CaseState: v.nullish(v.string(), 'New'),
  ClockState: v.nullish(v.fallback(v.picklist(['Running', 'Stopped', 'Met']), 'Running'), 'Running'),
  IsPersonalDataBreach: v.nullish(v.fallback(v.picklist(breachDecisions), 'Not decided'), 'Not decided')
});

/** A restricted report takes two writes; after so long the second is not waited for any more. */
const writtenWithinMinutes = 10;

function isUnfinished({ restricted, unreadable, created }: StoredReport, now: Temporal.Instant): boolean {
  return restricted === true && unreadable.includes('NoticedAt') && Temporal.Instant.compare(now, created.add({ minutes: writtenWithinMinutes })) < 0;
}

/** Reports of staff: each opens a case, and none adds to one. */
export const reports: Intake<BreachIntake> & { readonly files: object } = {
  key: 'report',
  list: breachPlaces.reports,
  origin: 'ReportId',
  files: { origin: 'ReportId' },
  read: async (services, id) => {
    const { report, hasFiles } = await readReport(services, id);
    return { id, created: report.created, hasFiles, restricted: report.restricted === true, unfinished: isUnfinished(report, services.now()), told: { report } };
  },
  open: async (services, { told: { report } }) => {
    const officers = await officersOfImport(services, report.authorId, [report.externalId]);
    const repeatOf = officers ? await repeatOfImport(services, breachPlaces.reports, report, officers) : (await readWithRepeats(services, report)).repeatOf;
    return { fixed: fixedFromReport(report, repeatOf, officers !== undefined), values: caseFromReport(report) };
  },
  added: ({ told: { report } }, { reportVersion, repeatOf }) => caseEvent('takenIn', { report: report.id, version: reportVersion, repeatOf, unreadable: report.unreadable }),
  cameAt: ({ reportedAt }) => reportedAt,
  repeatOf: ({ repeatOf }) => repeatOf
};

/** Breaches with their one intake. */
export const breachIntakeKind: IntakeKind<BreachIntake> = {
  ...breachKind,
  intakes: { open: [reports], add: [] },
  logged: {
    columns: Object.keys(more.entries),
    read: (row) => {
      const { AwareAt, CaseState, ClockState, IsPersonalDataBreach } = v.parse(more, row);
      return { awareAt: readInstant(AwareAt ?? ''), caseState: CaseState ?? 'New', clock: { clockState: ClockState, isPersonalDataBreach: IsPersonalDataBreach } };
    }
  },
  messages: {
    occasion: 'reported',
    referenceOf: ({ told: { report } }) => breachReference(report.id, report.created),
    // nobody is told now of what a former register says
    due: ({ row, fixed }, settings, sender) => (fixed.repeatOf === undefined && !fixed.isImported ? dueMessages(row.told.report, settings, sender) : []),
    reporterTries: async (services, { told: { report } }, due) =>
      ({ authorId: report.authorId, rows: due.some(({ fromReporter }) => fromReporter) ? await readReportersTries(services, 'breach', report.authorId, report.id) : [] }),
    needsWord,
    content: ({ services, settings }, { logged, row: { told: { report } } }, message, mayBeRepeat) => {
      const { councilName, dpoPhone } = settings;
      const facts = {
        reference: breachReference(report.id, report.created), kind: report.incidentKind, awareAt: logged.awareAt ?? awareFrom(report), councilName,
        regulator: regulatorIn(services.locale, settings), dpoPhone, deskPage: deskPageOf(services.siteUrl, settings)
      };
      return contentOf(services, message, facts, mayBeRepeat);
    },
    ownersMail: ownersMailOf,
    afterSent: async (services, { told: { report } }, sent) => {
      if (sent.some(({ role }) => role === 'dpo')) {
        await noteToldByDesk(services, report.id);
      }
    }
  }
};

export const breachIntake = (services: DeskServices): IntakeSite<BreachIntake> => ({ services, kind: breachIntakeKind });
