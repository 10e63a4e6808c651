import * as React from 'react';
import type { TakingInOutcome } from '../../../src/casework/intake/outcome';
import { takeIn } from '../../../src/casework/intake/takeIn';
import { addressOf } from '../../../src/casework/rules/caseAddress';
import { lineOfCase } from '../../../src/casework/rules/worklist';
import type { CaseStore } from '../../../src/casework/store/contract';
import { DeskRoom } from '../../../src/desk/ui/DeskRoom';
import { log } from '../../../src/dpias/desk';
import type { DpiaIntake } from '../../../src/dpias/intake/dpiaIntake';
import { dpiaRules } from '../../../src/dpias/rules/cases/dpiaRules';
import { hashOf } from '../../../src/dpias/rules/cases/testDpias';
import type { DpiaCase } from '../../../src/dpias/rules/cases/values';
import { memoryDpias, type AroundDpias, type MemoryDpias } from '../../../src/dpias/ui/cases/testing/memoryDpias';
import { unfold } from '../page/hands';
import type { Scene } from '../page/scene';
import { stand } from '../page/standIn';
import { around, broken, dpia, isAdvised, isClosed, isHigh, isInForce, isSubmitted, newerToo, screening } from './dpias';
import { at, emptyBrowser, fails, now, officer, Page, services, settings } from './world';

const shows = ['page OfficersDeskWebPart'];
const nothingNew: TakingInOutcome<DpiaIntake> = {
  takenIn: [], additions: [], newestRows: [], sent: 0, undelivered: [], undeliverable: [], isMore: false, aroundDesk: [], notBelieved: { notBelieved: [], by: '', at: undefined }, problems: [], lookAgainAt: undefined
};

interface Given {
  readonly start?: 'today' | 'cases';
  readonly search?: string;
  readonly cases: readonly DpiaCase[];
  readonly beside?: Partial<AroundDpias>;
  readonly store?: Partial<MemoryDpias>;
}

/** The desk with the log of DPIAs alone. */
function desk({ start = 'cases', search = '', cases, beside = around, store = {} }: Given): React.ReactElement {
  window.history.replaceState(window.history.state, '', search === '' ? addressOf(window.location.href, undefined) : `${window.location.pathname}${search}`);
  emptyBrowser();
  stand(takeIn<DpiaIntake>, () => Promise.resolve(nothingNew));
  const memory = { ...memoryDpias(beside, ...cases), readTasks: () => Promise.resolve([]), readWorklist: () => Promise.resolve(cases.map((found) => lineOfCase(dpiaRules, found, now))), ...store };
  const opened = { log, access: officer, store: memory as unknown as CaseStore };
  return <Page><DeskRoom start={start} open={() => Promise.resolve({ services, settings, logs: [opened], others: [] })} named={undefined} /></Page>;
}
const page = (name: string, found: DpiaCase, given: Partial<Given> = {}): Scene => ({ name: `DPIA page: ${name}`, shows, draw: () => desk({ cases: [found], search: `?case=${found.reference}`, ...given }), then: unfold });

const all = [screening(), dpia({}, 2), dpia(isSubmitted, 3), dpia(isHigh, 4), dpia({ ...isAdvised, plannedOn: '2026-11-28' }, 5), dpia(isInForce, 6), screening({ caseState: 'Not needed', look: { decision: 'notNeeded', at: at('2025-11-01T09:00:00Z'), by: 'Priya Nandra', until: '2026-11-01', why: '' } }, 7)];
const arrived = { readArrivals: () => Promise.resolve([{ reference: 'DPIA-2026-00002', logId: 2, service: 'Housing', number: 1, hash: hashOf('c'), at: at('2026-11-18T09:00:00Z') }]) };

/** Screenings and DPIAs on the officers' desk: what is due, the list, and the page of one in its states. */
export const dpiaPages: readonly Scene[] = [
  { name: 'Desk of DPIAs: today', shows, draw: () => desk({ start: 'today', cases: all, store: arrived }) },
  { name: 'Desk of DPIAs: today, submissions could not be read', shows, draw: () => desk({ start: 'today', cases: all, store: { readArrivals: fails('unavailable') } }) },
  { name: 'Desk of DPIAs: cases', shows, draw: () => desk({ cases: all }) },
  page('a screening', screening({ linked: 'DPIA-2026-00042' })),
  page('a draft, nothing submitted', dpia(), { beside: {} }),
  page('submitted, with comments and views', dpia(isSubmitted)),
  page('advised, signatures of all kinds', dpia({ ...isAdvised, plannedOn: '2026-11-28' })),
  page('the regulator is consulted, a later submission is there', dpia(isHigh), { beside: newerToo }),
  page('in force although something was missing, review due', dpia({ ...isInForce, linked: 'DPS-2026-00042' })),
  page('not what was received', dpia(isSubmitted), { beside: broken }),
  page('the file is gone', dpia(isSubmitted), { beside: {} }),
  page('what it says could not be read', dpia(isSubmitted), { store: { readTalk: fails('unavailable') } }),
  page('closed', dpia(isClosed))
];
