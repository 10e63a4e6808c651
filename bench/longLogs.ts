import type { Temporal } from 'temporal-polyfill';
import { sharePointInstant } from '../local/tenant/clock';
import { breachLog } from '../src/breaches/lists';
import { breachRules } from '../src/breaches/rules';
import type { Sealed } from '../src/casework/rules/sealText';
import { covered } from '../src/casework/store/site';
import { complaintLog } from '../src/complaints/lists/complaintLog';
import { dueMoment } from '../src/complaints/rules/cases/clock';
import { complaintRules } from '../src/complaints/rules/cases/complaintRules';
import { endOfDay, rightDue } from '../src/requests/rules/cases/clock';
import { emptyRequestFile } from '../src/requests/rules/cases/requestFile';
import { aRequest } from '../src/requests/rules/cases/testRequests';
import { requestRules } from '../src/requests/rules/cases/requestRules';
import { requestLog } from '../src/requests/lists/requestLog';
import type { ListSchema } from '../src/platform/sharepoint/listSchema';

/** What waits for officers at one moment, whatever the log's length: about a month's work. */
export const waiting = { open: 90, awaitingDecision: 40, mine: 18, undelivered: 12 } as const;

export type Columns = Record<string, string | number | boolean | null | readonly string[]>;

/** One row of a log that is filled: which one, counted from the oldest and from the newest, and when it began. */
export interface Filled {
  readonly n: number;
  readonly fromNewest: number;
  readonly begins: Temporal.Instant;
  readonly dpoId: number;
  readonly guid: string;
}

/** A log of one kind of case that is filled and measured. */
export interface LongLogOf {
  /** As the desk's address names it, in the plural as a report does. */
  readonly key: string;
  readonly cases: string;
  readonly list: ListSchema;
  readonly aYear: number;
  readonly lengths: readonly number[];
  readonly sealed: Sealed;
  /** The columns of a row that its views, its formatting and the seal's reader look at. */
  columnsOf(row: Filled): Columns;
}

const services = ['Adult social care', 'Housing', 'Revenues', 'Planning', 'Education', 'Electoral services'];
const kinds = ['Email sent to the wrong person', 'Letter or fax sent to the wrong person', 'Paperwork lost or stolen', 'Access without a reason'];
const story = 'A letter about an account went to an address where the person no longer lives. It was opened there and sent back. '.repeat(4);
const text = (moment: Temporal.Instant): string => sharePointInstant(moment);
const years = (moment: Temporal.Instant): number => Number(moment.toString().slice(0, 4));

/** What the engine keeps on the row of every case. */
function tracked({ n, fromNewest, begins, dpoId }: Filled): Columns {
  const open = fromNewest < waiting.open;
  return {
    Service: services[n % services.length] ?? '', EvidenceSettled: true, Undelivered: fromNewest < waiting.undelivered ? 1 : 0, Standing: open ? 'Open' : 'Closed', Awaits: fromNewest < waiting.awaitingDecision ? 'Yes' : 'No',
    AssignedTo: fromNewest < waiting.mine ? dpoId : null, AroundDesk: false, ClosedAt: open ? null : text(begins.add({ hours: 24 * 20 }))
  };
}

/**
 * 4,000 breaches a year, several times what the largest councils record, so that 100,000 rows are 25 years of them. The view of the last 12 months works up
 * to 5,000 closed cases a year, SharePoint's threshold.
 */
const breaches: LongLogOf = {
  key: 'breach', cases: 'breaches', list: breachLog, aYear: 4_000, lengths: [5_001, 100_000], sealed: covered(breachRules),
  columnsOf: (row) => {
    const { n, fromNewest, begins, guid } = row;
    const open = fromNewest < waiting.open;
    return {
      ...tracked(row), Title: kinds[n % kinds.length] ?? '', Reference: `BR-${years(begins)}-${String(n).padStart(6, '0')}`, ReportId: 1_000_000 + n, ReportGuid: guid,
      IncidentKind: kinds[n % kinds.length] ?? '', IncidentGroup: 'Personal data - non-cyber', WhatHappened: story, AwareAt: text(begins), NoticedAt: text(begins), ReportedAt: text(begins.add({ hours: 1 })), DueAt: text(begins.add({ hours: 72 })),
      ClockState: open ? 'Running' : n % 3 === 0 ? 'Stopped' : 'Met', CaseState: open ? (fromNewest < waiting.awaitingDecision ? 'Triage' : 'Investigating') : 'Closed',
      IsPersonalDataBreach: open ? 'Not decided' : n % 3 === 0 ? 'No' : 'Yes', SeverityScore: 1 + (n % 12) / 4, SeverityBand: 'Medium', DisposalDue: open ? null : `${years(begins) + 6}-01-01`
    };
  }
};

/** 2,000 complaints a year, hundreds of them after one breach now and then: five years. */
const complaints: LongLogOf = {
  key: 'complaint', cases: 'complaints', list: complaintLog, aYear: 2_000, lengths: [10_000], sealed: covered(complaintRules),
  columnsOf: (row) => {
    const { n, fromNewest, begins, guid } = row;
    const open = fromNewest < waiting.open;
    const isNew = fromNewest < waiting.awaitingDecision;
    const due = dueMoment({ receivedAt: begins, nation: 'england-and-wales' });
    const acknowledged = open && fromNewest % 2 === 0 ? null : text(begins.add({ hours: 48 }));
    const points = { key: 'p', text: story, ...(open ? { conclusion: '', reason: '' } : { conclusion: story, reason: story }), action: '' };
    return {
      ...tracked(row), Title: 'Complaint', Reference: `DPC-${years(begins)}-${String(n).padStart(6, '0')}`, IntakeId: 1_000_000 + n, IntakeGuid: guid, EnteredAt: text(begins.add({ hours: 1 })), IsImported: false,
      ReceivedAt: text(begins), Nation: 'england-and-wales', DueAt: due ? text(due) : null, ClockState: acknowledged === null ? 'Running' : 'Met', CaseState: !open ? 'Closed' : isNew ? 'New' : 'Looking into', HowReceived: 'Letter',
      WhatSaid: story, ComplainantName: `Complainant ${n}`, ComplainantContact: '1 Test Street', AnswerLanguage: 'English', Nature: isNew ? 'Not decided' : 'Data protection',
      AcknowledgedAt: acknowledged, AcknowledgedHow: acknowledged === null ? null : 'Letter', OutcomeToldAt: open ? null : text(begins.add({ hours: 24 * 20 })), OutcomeToldHow: open ? null : 'Letter',
      PointsState: isNew ? 'None' : open ? 'Open' : 'Concluded', HandlingState: 'Free', LastWordOn: acknowledged?.slice(0, 10) ?? null,
      ComplaintFile: JSON.stringify({ v: 1, points: isNew ? [] : [points], ...(open ? {} : { closing: { how: 'Outcome told', who: '', why: '', advice: '', adviceBy: '', mergedInto: '' } }) }), DisposalDue: open ? null : `${years(begins) + 2}-01-01`
    };
  }
};

/** 2,000 requests a year, as a large county answers: 50,000 are 25 years of them. */
const requests: LongLogOf = {
  key: 'request', cases: 'requests', list: requestLog, aYear: 2_000, lengths: [50_000], sealed: covered(requestRules),
  columnsOf: (row) => {
    const { n, fromNewest, begins, guid } = row;
    const open = fromNewest < waiting.open;
    const isNew = fromNewest < waiting.awaitingDecision;
    const answeredOn = begins.add({ hours: 24 * 20 });
    const due = rightDue(aRequest({ receivedAt: begins }), 'Access')?.due;
    const answered = { right: 'Access', outcome: 'Done in full', on: text(answeredOn).slice(0, 10), how: 'Letter', reasons: '', recipientsTold: '', lateBecause: '' } as const;
    return {
      ...tracked(row), Title: 'Access', Reference: `SAR-${years(begins)}-${String(n).padStart(6, '0')}`, IntakeId: 1_000_000 + n, IntakeGuid: guid, EnteredAt: text(begins.add({ hours: 1 })), IsImported: false,
      ReceivedAt: text(begins), Nation: 'england-and-wales', DueAt: due ? text(endOfDay(due)) : null, ClockState: open ? 'Running' : 'Met', CaseState: !open ? 'Closed' : isNew ? 'New' : 'In hand', HowReceived: 'Email',
      WhatSaid: story, RequesterKind: 'The person', RequesterName: `Requester ${n}`, RequesterContact: '1 Test Street', AnswerLanguage: 'English', RequestKind: isNew ? 'Not decided' : 'Rights request', Regime: 'UK GDPR',
      Rights: isNew ? [] : ['Access'], OpenRights: open ? 'Access' : '', WaitsFor: '', Clarifying: 'No', PersonKey: n.toString(16).padStart(16, '0'), ContactKey: '00000000test0001',
      RequestFile: JSON.stringify(open ? emptyRequestFile : { ...emptyRequestFile, answered: [answered], closing: { how: 'Responded', who: '', why: '', advice: '', adviceBy: '', mergedInto: '' } }),
      DisposalDue: open ? null : `${years(begins) + 2}-01-01`
    };
  }
};

export const longLogs: readonly LongLogOf[] = [breaches, complaints, requests];
