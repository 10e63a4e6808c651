import * as React from 'react';
import cases from '../../../src/loc/cases';
import strings from '../../../src/loc/casePage';
import type { WithdrawnFile } from '../../../src/casework/store/contract';
import { fill } from '../../../src/shared-ui/text';
import type { CaseAccess, CaseFile, CaseTask, HistoryEntry } from '../../../src/breaches/cases/contract';
import type { BreachIntake, TakingInOutcome } from '../../../src/breaches/intake';
import { takeIn } from '../../../src/casework/intake/takeIn';
import { eventTitle, type BreachCase } from '../../../src/breaches/rules';
import { testEvents } from '../../../src/breaches/rules/cases/events/testEvents';
import { aCase, newValues } from '../../../src/breaches/rules/investigation/testCases';
import { BreachDesk } from '../../../src/desk/testing/breachDesk';
import { memoryCases, type MemoryCases } from '../../../src/breaches/ui/cases/testing/memoryCases';
import { line } from '../../../src/breaches/ui/cases/worklist/testWorklist';
import { addressOf, type CasePlace } from '../../../src/casework/rules/caseAddress';
import { press, submit, type } from '../page/hands';
import type { Scene } from '../page/scene';
import { stand } from '../page/standIn';
import { at, emptyBrowser, fails, longText, longWord, never, officer, owner, Page, reviewer, services, settings } from './world';

const shows = ['page BreachDeskWebPart'];

const nothingNew: TakingInOutcome = {
  takenIn: [], additions: [], newestRows: [], sent: 0, undelivered: [], undeliverable: [], isMore: false, aroundDesk: [],
  notBelieved: { notBelieved: [], by: '', at: undefined }, problems: [], lookAgainAt: undefined
};
const task: CaseTask = {
  id: 3, etag: '"t,1"', title: `Ring the recipient in ${longWord}`, service: 'Housing', due: '2026-11-27', state: 'Open', by: 'Priya Nandra', folder: 'Housing'
};
const files: readonly CaseFile[] = [undefined, 120_000].map((size, place) => ({
  id: place + 1, etag: '"f,1"', name: `${place + 1} letter from ${longWord}.pdf`, url: `https://northmere.example/sites/dataprotection/BreachEvidence/${place}.pdf`,
  reference: 'BR-2026-00042', sha256: '', source: '', by: size === undefined ? '' : 'Priya Nandra', at: at('2026-11-20T17:05:00Z'), size
}));
const pictured: CaseFile = { ...files[1], id: 9, name: 'envelope.png', source: 'envelope.png' };
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const withdrawn: readonly WithdrawnFile[] = [true, false].map((isRecorded, place) => ({
  ...files[0], id: 20 + place, withdrawn: { by: 'Priya Nandra', at: at('2026-11-21T09:00:00Z'), reason: isRecorded ? longText : '', isRecorded }
}));
const history: readonly HistoryEntry[] = [testEvents.takenIn, testEvents.assigned, testEvents.decidedOnIco].map(({ kind, code, values, details }) => ({
  source: 'event', kind, code, values, title: eventTitle(code, values), details, at: at('2026-11-21T09:00:00Z'), by: 'Priya Nandra', changes: [], sealed: true
}));

const reference = 'BR-2026-00042';
const { triage } = newValues;
const stamp = { at: '2026-11-21T09:00:00Z', by: 'Priya Nandra' };
const linked = [
  { logId: 8, reference: 'BR-2026-00043', verdict: 'Merged here' as const, ...stamp }, { logId: 9, reference: 'BR-2026-00044', verdict: 'Another incident' as const, ...stamp }
];
const fresh = aCase({ ...newValues, triage: { ...triage, duplicates: linked } });
const long = aCase({
  ...newValues, caseState: 'Triage', breach: 'Yes', awareAt: at('2026-11-18T09:00:00Z'), facts: { ...newValues.facts, service: longWord, whatHappened: longText }
}, { nameWithheld: true, unreadable: ['AwareAt'] });
const told = aCase({ awareAt: at('2026-11-18T09:00:00Z'), ico: { ...aCase().values.ico, decision: 'Tell', toldAt: at('2026-11-21T12:00:00Z') } });
const closed = aCase({ caseState: 'Closed', closedAt: at('2020-11-20T10:00:00Z'), disposalDue: '2026-11-20' });
const held = aCase({
  ...closed.values, controller: longWord, hold: ['regulator', 'claim'].map((reason) => ({ key: reason, reason, since: '2026-11-01', at: '2026-11-01T09:00:00Z', by: 'Priya Nandra', why: longText }))
});
const merged = aCase({ caseState: 'Closed', closedAt: at('2026-11-21T09:00:00Z'), triage: { ...triage, mergedInto: { logId: 8, reference: 'BR-2026-00043', reason: 'The same letter', ...stamp } } });
const disposed = aCase({ caseState: 'Closed', closedAt: at('2020-11-20T10:00:00Z'), disposalDue: '2026-11-20', disposedAt: at('2026-11-21T09:00:00Z') });

interface Given {
  readonly found?: BreachCase;
  readonly place?: CasePlace;
  readonly access?: CaseAccess;
  readonly named?: string;
  readonly store?: Partial<MemoryCases>;
}

/** The desk's page with a case in its address. */
function page({ found = fresh, place = { reference, command: undefined }, access = officer, named, store = {} }: Given = {}): React.ReactElement {
  window.history.replaceState(window.history.state, '', addressOf(window.location.href, named === undefined ? place : undefined));
  emptyBrowser();
  stand(takeIn<BreachIntake>, () => Promise.resolve(nothingNew));
  const memory = {
    ...memoryCases(found), readWorklist: () => Promise.resolve([line(7, 10)]), readTasks: () => Promise.resolve([task]), readAllFiles: () => Promise.resolve({ shown: files, withdrawn: [] }),
    readHistory: () => Promise.resolve(history), ...store
  };
  return <Page><BreachDesk named={named} open={() => Promise.resolve({ services, settings, access, store: memory })} /></Page>;
}
const leads = (answer: Awaited<ReturnType<MemoryCases['findCase']>>): Partial<MemoryCases> => ({ findCase: () => Promise.resolve(answer) });

/** The page of a case in its states, and what an address shows that leads to none. */
export const casePages: readonly Scene[] = [
  { name: 'Case page: a new case', shows, draw: () => page() },
  { name: 'Case page: late, long and not all readable', shows, draw: () => page({ found: long }) },
  { name: 'Case page: the ICO told late', shows, draw: () => page({ found: told }) },
  { name: 'Case page: closed, and its day of disposal has come', shows, draw: () => page({ found: closed }) },
  { name: 'Case page: held, and a school’s', shows, draw: () => page({ found: held }) },
  { name: 'Case page: merged', shows, draw: () => page({ found: merged }) },
  { name: 'Case page: disposed of', shows, draw: () => page({ found: disposed }) },
  { name: 'Case page: nothing to show', shows, draw: () => page({ store: { readTasks: () => Promise.resolve([]), readAllFiles: () => Promise.resolve({ shown: [], withdrawn: [] }), readHistory: () => Promise.resolve([]) } }) },
  { name: 'Case page: parts that cannot be read', shows, draw: () => page({ store: { readTasks: fails('throttled'), readAllFiles: fails('offline'), readHistory: fails('unavailable') } }) },
  {
    name: 'Case page: files withdrawn, and one to be withdrawn without a reason', shows,
    draw: () => page({ store: { readAllFiles: () => Promise.resolve({ shown: [pictured, ...files], withdrawn }), readBytes: () => Promise.resolve(Uint8Array.from(atob(dot), (sign) => sign.charCodeAt(0)).buffer) } }),
    then: async () => { await press(fill(strings.withdraw, pictured.name)); await press(strings.withdrawSubmit); }
  },
  { name: 'Case page: files withdrawn, for the site owner', shows, draw: () => page({ access: owner, store: { readAllFiles: () => Promise.resolve({ shown: [], withdrawn }) } }) },
  { name: 'Case page: not read yet', shows, draw: () => page({ store: { readUnread: () => Promise.resolve({ report: true, additions: 2, changes: true }) } }) },
  { name: 'Case page: for a reviewer', shows, draw: () => page({ access: reviewer }) },
  {
    name: 'Case page: a command saved, and the next step', shows, draw: () => page({ place: { reference, command: 'assign' } }),
    then: async () => { await type(cases.field_leadId, '12'); await submit(); }
  },
  { name: 'Case page: a command beside the case', shows, draw: () => page({ place: { reference, command: 'triage' } }) },
  { name: 'Case page: opening', shows, draw: () => page({ store: { findCase: never } }) },
  { name: 'Case page: could not be read', shows, draw: () => page({ store: { findCase: fails('unavailable') } }) },
  {
    name: 'Case page: not in the log yet', shows,
    draw: () => page({ store: { ...leads({ at: 'intake' }), readWaiting: () => Promise.resolve({ reportedAt: at('2026-11-20T17:05:00Z'), values: fresh.values, hasFiles: true }) } })
  },
  { name: 'Case page: no such case', shows, draw: () => page({ store: leads({ at: 'nowhere' }) }) },
  { name: 'Case page: no such case, for a reviewer', shows, draw: () => page({ store: leads({ at: 'nowhere' }), access: reviewer }) },
  { name: 'Case page: a tab that was opened for a case', shows, draw: () => page({ named: reference }) }
];
