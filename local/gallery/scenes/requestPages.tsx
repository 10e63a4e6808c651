import * as React from 'react';
import type { TakingInOutcome } from '../../../src/casework/intake/outcome';
import { takeIn } from '../../../src/casework/intake/takeIn';
import type { CaseLine } from '../../../src/casework/rules/worklist';
import { addressOf } from '../../../src/casework/rules/caseAddress';
import type { CaseStore } from '../../../src/casework/store/contract';
import { DeskRoom } from '../../../src/desk/ui/DeskRoom';
import { log } from '../../../src/requests/desk';
import type { RequestIntake } from '../../../src/requests/intake/requestIntake';
import { emptyRequestFile } from '../../../src/requests/rules/cases/requestFile';
import { followingCells, requestLine } from '../../../src/requests/rules/cases/line';
import { answeredRight, asked } from '../../../src/requests/rules/cases/testRequests';
import type { RequestCase } from '../../../src/requests/rules/cases/values';
import { memoryRequests } from '../../../src/requests/ui/cases/testing/memoryRequests';
import { unfold } from '../page/hands';
import type { Scene } from '../page/scene';
import { stand } from '../page/standIn';
import { answered, closed, door, forChild, fresh, paused, request, three, waiting } from './requests';
import { at, emptyBrowser, longText, longWord, now, officer, Page, services, settings } from './world';

const shows = ['page OfficersDeskWebPart'];

const nothingNew: TakingInOutcome<RequestIntake> = {
  takenIn: [], additions: [], newestRows: [], sent: 0, undelivered: [], undeliverable: [], isMore: false, aroundDesk: [], notBelieved: { notBelieved: [], by: '', at: undefined }, problems: [], lookAgainAt: undefined
};

interface Given {
  readonly start?: 'today' | 'cases';
  readonly search?: string;
  readonly cases: readonly RequestCase[];
}

/** The desk with the log of requests alone. */
function desk({ start = 'cases', search = '', cases }: Given): React.ReactElement {
  window.history.replaceState(window.history.state, '', search === '' ? addressOf(window.location.href, undefined) : `${window.location.pathname}${search}`);
  emptyBrowser();
  stand(takeIn<RequestIntake>, () => Promise.resolve(nothingNew));
  const memory = { ...memoryRequests(...cases), readTasks: () => Promise.resolve([]), readWorklist: () => Promise.resolve(cases.map(lineOf)) };
  const opened = { log, access: officer, store: memory as unknown as CaseStore };
  return <Page><DeskRoom start={start} open={() => Promise.resolve({ services, settings, logs: [opened], others: [] })} named={undefined} /></Page>;
}

/** A request as the worklist reads it. */
function lineOf({ logId, reference, values }: RequestCase): CaseLine {
  return { logId, reference, leadId: values.leadId, caseState: values.caseState, undelivered: 0, aroundDesk: false, ...requestLine.of(values, followingCells(values), now) };
}

const page = (name: string, found: RequestCase, ...others: readonly RequestCase[]): Scene =>
  ({ name: `Request page: ${name}`, shows, draw: () => desk({ cases: [found, ...others], search: `?case=${found.reference}` }), then: unfold });

const all = [
  request({ ...fresh, receivedAt: at('2026-10-20T09:00:00Z'), service: 'Adult social care and safeguarding' }), request({ ...three, receivedAt: at('2026-10-26T09:00:00Z') }, 2), request(waiting, 3), request(paused, 4), request(answered, 5), request(door, 6)
];

/** Requests on the officers' desk: what is due, the list, and the page of one in its states. */
export const requestPages: readonly Scene[] = [
  { name: 'Desk of requests: today', shows, draw: () => desk({ start: 'today', cases: all }) },
  { name: 'Desk of requests: cases', shows, draw: () => desk({ cases: all }) },
  page('new and late', request({ ...fresh, receivedAt: at('2026-10-12T22:30:00Z'), said: longText, restricted: true })),
  page('a parent for a child, the time began with their authority', request({ ...forChild, linked: 'DPC-2026-00042' })),
  page('earlier requests of the same person', request({ rights: ['Access'] }, 3), request({ ...closed, receivedAt: at('2026-03-02T09:00:00Z') }, 2), request({ rights: ['Erasure'], receivedAt: at('2026-10-20T09:00:00Z') })),
  page('waiting for who they are', request({ ...waiting, linked: longWord })),
  page('asked twice and extended, three rights, one of them answered late', request({
    ...three, receivedAt: at('2026-10-12T09:00:00Z'), extension: { toldAt: at('2026-11-19T09:00:00Z'), ground: 'Complexity', why: 'Forty boxes', lateBecause: 'The officer was ill' },
    file: { ...emptyRequestFile, clarifications: [asked('2026-10-19', '2026-10-26'), asked('2026-11-02', '2026-11-09')], answered: [answeredRight({ right: 'Objection', on: '2026-11-19', outcome: 'Refused', reasons: 'x', lateBecause: 'y' })] }
  })),
  page('paused', request(paused)),
  page('by another door', request({ ...door, regime: 'Law enforcement' })),
  page('closed', request(closed)),
  page('the same as another', request({ ...closed, file: { ...emptyRequestFile, closing: { how: 'Merged', who: 'Sam', why: 'The same', advice: 'Close it', adviceBy: 'Sam', mergedInto: 'SAR-2026-00009' } } }))
];
