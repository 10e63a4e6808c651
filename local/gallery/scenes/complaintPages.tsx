import * as React from 'react';
import type { CaseLine } from '../../../src/casework/rules/worklist';
import type { TakingInOutcome } from '../../../src/casework/intake/outcome';
import { takeIn } from '../../../src/casework/intake/takeIn';
import { addressOf } from '../../../src/casework/rules/caseAddress';
import type { CaseStore } from '../../../src/casework/store/contract';
import { log } from '../../../src/complaints/desk';
import type { ComplaintIntake } from '../../../src/complaints/intake/complaintIntake';
import { emptyComplaintFile } from '../../../src/complaints/rules/cases/complaintFile';
import { complaintLine, followingCells } from '../../../src/complaints/rules/cases/line';
import type { ComplaintCase } from '../../../src/complaints/rules/cases/values';
import { memoryComplaints, type MemoryComplaints } from '../../../src/complaints/ui/cases/testing/memoryComplaints';
import { DeskRoom } from '../../../src/desk/ui/DeskRoom';
import { unfold } from '../page/hands';
import type { Scene } from '../page/scene';
import { stand } from '../page/standIn';
import { assessed, closed, complaint, lookedInto, told } from './complaints';
import { at, emptyBrowser, longText, longWord, me, now, officer, Page, services, settings } from './world';

const shows = ['page OfficersDeskWebPart'];

const nothingNew: TakingInOutcome<ComplaintIntake> = {
  takenIn: [], additions: [], newestRows: [], sent: 0, undelivered: [], undeliverable: [], isMore: false, aroundDesk: [], notBelieved: { notBelieved: [], by: '', at: undefined }, problems: [], lookAgainAt: undefined
};

interface Given {
  readonly start?: 'today' | 'cases';
  readonly search?: string;
  readonly cases: readonly ComplaintCase[];
  readonly store?: Partial<MemoryComplaints>;
}

/** The desk with the log of complaints alone. */
function desk({ start = 'cases', search = '', cases, store = {} }: Given): React.ReactElement {
  window.history.replaceState(window.history.state, '', search === '' ? addressOf(window.location.href, undefined) : `${window.location.pathname}${search}`);
  emptyBrowser();
  stand(takeIn<ComplaintIntake>, () => Promise.resolve(nothingNew));
  const memory = { ...memoryComplaints(...cases), readTasks: () => Promise.resolve([]), readWorklist: () => Promise.resolve(cases.map(lineOf)), ...store };
  const opened = { log, access: officer, store: memory as unknown as CaseStore };
  return <Page><DeskRoom start={start} open={() => Promise.resolve({ services, settings, logs: [opened], others: [] })} named={undefined} /></Page>;
}

/** A complaint as the worklist reads it. */
function lineOf({ logId, reference, values }: ComplaintCase): CaseLine {
  return { logId, reference, leadId: values.leadId, caseState: values.caseState, undelivered: 0, aroundDesk: false, ...complaintLine.of(values, followingCells(values), now) };
}

const page = (name: string, found: ComplaintCase, given: Partial<Given> = {}): Scene =>
  ({ name: `Complaint page: ${name}`, shows, draw: () => desk({ cases: [found], search: `?case=${found.reference}`, ...given }) });

const all = [
  complaint({ receivedAt: at('2026-10-20T09:00:00Z'), service: 'Adult social care and safeguarding' }), complaint({ ...assessed, receivedAt: at('2026-10-26T09:00:00Z') }, 2), complaint({ ...lookedInto, leadId: me.id }, 3), complaint({ ...told, group: '' }, 4),
  complaint({ aboutDpo: true, receivedAt: at('2026-11-20T09:00:00Z') }, 5), complaint({ ...assessed, nature: 'Corporate complaint' }, 6)
];

/** Complaints on the officers' desk: what is due, the list, and the page of one in its states. */
export const complaintPages: readonly Scene[] = [
  { name: 'Desk of complaints: today', shows, draw: () => desk({ start: 'today', cases: all }) },
  { name: 'Desk of complaints: cases', shows, draw: () => desk({ cases: all }) },
  page('new and late', complaint({ receivedAt: at('2026-10-12T22:30:00Z'), said: longText, restricted: true })),
  page('about the team, nobody named', complaint({ ...assessed, aboutDpo: true })),
  page('looked into, after a breach, leads a group', complaint({ ...lookedInto, breach: 'BR-2026-00042', policy: longWord }), { store: { readMembers: () => Promise.resolve([2, 3, 4]) } }),
  page('one of a group', complaint({ ...assessed, group: 'DPC-2026-00009' })),
  page('anonymous, before the law', complaint({ ...assessed, receivedAt: at('2026-06-05T09:00:00Z'), complainant: { anonymous: true, name: '', contact: '', language: 'Both' }, acknowledgement: { at: undefined, how: undefined, notPossible: 'No name and no address' } })),
  page('the outcome told', complaint(told)),
  { ...page('closed', complaint(closed)), then: unfold },
  page('the same as another', complaint({ ...closed, file: { ...emptyComplaintFile, closing: { how: 'Merged', who: 'Sam', why: 'The same', advice: 'Close it', adviceBy: 'Sam', mergedInto: 'DPC-2026-00009' } } }))
];
