import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { SPFI } from '../sharepoint/pnp';
import { deskOfficerSettings } from './lists';
import { plainDate } from '../../calendar';
import { checkSettings, code, line, optionalAddress, requiredLine, whole, type Checked, type Refused } from './answers';
import { highestDays } from './schema';
import { readDocument, readDocumentAt, saveDocument, type SettingsDocument, type StoredSettings } from './store';

/** The officers' part of the settings. Not in `index.ts`: the report form loads that and has no use for this. */

/** The most that it may be; the page says it. */
export const highestReminderLimit = 2000;
const months = whole('months', 600);

/** Six years, until the council sets its own schedule: the law names no number. */
const proposedMonths = 72;
const monthsOf = v.optional(months, proposedMonths);
/** Two years: a complaint is looked at again when somebody complains again, or goes to the regulator or the Ombudsman, and seldom later. */
const proposedMonthsOfComplaints = 24;
/** Three years: how a request was answered may be complained of, and be asked about in court, for longer than a complaint is. */
const proposedMonthsOfRequests = 36;
/** Six years after the processing ended, which closes a DPIA: as long as somebody may go to court about it. A screening is kept as long after it was closed. */
const proposedMonthsOfDpias = proposedMonths;

/** Somebody whom the council tells of some breaches, besides those that every council may have to tell. */
const toTellSchema = v.object({
  name: requiredLine(100),
  /** When they are told, in the council's own words. */
  when: v.optional(line(255), '')
});
export type ToTellSettings = v.InferOutput<typeof toTellSchema>;

/** The most terms, or halves of terms, that may be given; the page says it. */
export const highestTerms = 60;
const termSchema = v.pipe(
  v.object({ from: v.string(), until: v.string() }),
  v.check(({ from, until }) => plainDate(from) !== undefined && plainDate(until) !== undefined && from <= until, code('term'))
);
const termsSchema = v.pipe(
  v.array(termSchema),
  v.maxLength(highestTerms, code('limit')),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    value.forEach((term, key) => {
      if (key > 0 && term.from <= value[key - 1].until) addIssue({ message: code('termOrder'), path: [{ type: 'array', origin: 'value', input: value, key, value: term }] });
    });
  })
);

/** What only officers need. Everything has a value, so that a desk whose officers never saved them works. */
export const officerSettingsSchema = v.object({
  /** The schedule: whole months that a closed case is kept before it is due for disposal. Of breaches by what came out of them; a line for each other kind. */
  retention: v.optional(
    v.object({ personalDataBreach: monthsOf, nearMiss: monthsOf, notABreach: monthsOf, complaint: v.optional(months, proposedMonthsOfComplaints), request: v.optional(months, proposedMonthsOfRequests), dpia: v.optional(months, proposedMonthsOfDpias) }),
    { personalDataBreach: proposedMonths, nearMiss: proposedMonths, notABreach: proposedMonths, complaint: proposedMonthsOfComplaints, request: proposedMonthsOfRequests, dpia: proposedMonthsOfDpias }
  ),
  othersToTell: v.optional(
    v.pipe(
      v.array(toTellSchema),
      v.check((entries) => new Set(entries.map(({ name }) => name.toLowerCase())).size === entries.length, code('duplicate'))
    ),
    []
  ),
  /** Days that people have to read a newly published version, unless its officer says otherwise. */
  readingDays: v.optional(whole('days', highestDays), 14),
  /** The most people who are reminded in one go. */
  reminderLimit: v.optional(whole('limit', highestReminderLimit), 200),
  /** First and last day of each school term or half term, in order. Periods that the law counts in school days need them; where they end, the period says so. */
  schoolTerms: v.optional(termsSchema, []),
  /** The council's own aims, which no law sets: so many days before the last one a request is to be answered, and working days for a complaint about how it was. Without one there is no aim. */
  requestTargetDays: v.optional(whole('days', highestDays)),
  reviewDays: v.optional(whole('days', highestDays)),
  /** Internal Audit's mailbox, which gets the newest head of the chain of receipts; empty: nobody does. */
  internalAuditMailbox: v.optional(optionalAddress, '')
});
export type OfficerSettings = v.InferOutput<typeof officerSettingsSchema>;
export const defaultOfficerSettings: OfficerSettings = v.parse(officerSettingsSchema, {});

/** Checks what was typed. Fields are such as `retention.nearMiss` and `othersToTell.0.name`. */
export function validateOfficerSettings(draft: unknown): Checked<OfficerSettings> | Refused {
  return checkSettings(officerSettingsSchema, draft);
}

const officerDocument: SettingsDocument<OfficerSettings> = { list: deskOfficerSettings, key: 'officers', schema: officerSettingsSchema };

/** Officers and site owners only. @throws DeskError `forbidden` for others. */
export function readOfficerSettings(sp: SPFI, siteUrl: string): Promise<StoredSettings<OfficerSettings>> {
  return readDocument(sp, siteUrl, officerDocument);
}

/** What held at a moment; undefined when nothing had been saved then. @throws DeskError `forbidden` for others. */
export function readOfficerSettingsAt(sp: SPFI, siteUrl: string, at: Temporal.Instant): Promise<OfficerSettings | undefined> {
  return readDocumentAt(sp, siteUrl, officerDocument, at);
}

/** As `saveSettings`, for the officers' part. */
export function saveOfficerSettings(
  sp: SPFI, siteUrl: string, settings: OfficerSettings, over: StoredSettings<OfficerSettings>
): Promise<StoredSettings<OfficerSettings>> {
  return saveDocument(sp, siteUrl, officerDocument, settings, over);
}
