import * as React from 'react';
import registerWords from '../../../src/loc/breachBringIn';
import bringWords from '../../../src/loc/bringIn';
import commands from '../../../src/loc/caseCommands';
import decisions from '../../../src/loc/decisions';
import strings from '../../../src/loc/cases';
import casework from '../../../src/loc/casework';
import hold from '../../../src/loc/caseHold';
import investigation from '../../../src/loc/investigation';
import triageStrings from '../../../src/loc/triage';
import type { CaseAccess, CaseTask, HistoryEntry } from '../../../src/breaches/cases/contract';
import type { ReportedCase } from '../../../src/breaches/intake';
import { countWithdrawn, readPeriodCases } from '../../../src/breaches/cases/register';
import { bringIn } from '../../../src/casework/intake/bringIn';
import { putTemplate, readTemplate, templatesUrl } from '../../../src/casework/store/templates';
import { caseForOfficer, keepNewFiles, readEvidence } from '../../../src/breaches/intake';
import { eventTitle, type BreachCase, type CaseCommand, type CaseValues } from '../../../src/breaches/rules';
import { testEvents } from '../../../src/breaches/rules/cases/events/testEvents';
import { aCase, mildSeverity, newValues, readyValues } from '../../../src/breaches/rules/investigation/testCases';
import type { DisposalOutcome } from '../../../src/casework/store/disposal/dispose';
import type { DisposalPlan } from '../../../src/casework/store/disposal/plan';
import { caseDrafts } from '../../../src/casework/ui/caseDrafts';
import { CasesPanel } from '../../../src/casework/ui/CasesPanel';
import { breachRoom } from '../../../src/breaches/ui/cases/room';
import { memoryCases, type MemoryCases } from '../../../src/breaches/ui/cases/testing/memoryCases';
import { readSettings } from '../../../src/platform/settings';
import { defaultOfficerSettings, readOfficerSettings } from '../../../src/platform/settings/officers';
import { counted } from '../../../src/shared-ui/text';
import { DeskError } from '../../../src/platform/sharepoint/errors';
import { control, press, submit, type, unfold, write } from '../page/hands';
import type { Scene } from '../page/scene';
import { settled } from '../page/settled';
import { stand } from '../page/standIn';
import { bringingIn } from './bringingIn';
import { at, emptyBrowser, fails, longText, longWord, never, officer, owner, reviewer, services, settings, Themed } from './world';

const shows = (command: CaseCommand): readonly string[] => [`case ${command.toUpperCase()}`];

const task: CaseTask = { id: 3, etag: '"t,1"', title: 'Ring the recipient', service: 'Housing', due: '2026-11-27', state: 'Open', by: 'Priya Nandra', folder: 'Housing' };
const reported: ReportedCase = {
  said: { ...newValues.facts, contained: 'Partly' }, furtherInformation: [{ at: at('2026-11-21T09:00:00Z'), text: longText, isNew: true }],
  changes: 'unknown', newFiles: ['photograph of the envelope.jpg'], replacedFiles: [], goneFiles: [], reportVersion: '2.0',
  details: { containmentActions: 'Rang the neighbour.', protectionDetails: '', equipmentDetails: '', whoKnows: 'The neighbour.', reporter: 'Sam Price', toldBy: '', manager: 'Morgan Ellis' }
};

interface Desk {
  readonly cases?: readonly BreachCase[];
  readonly access?: CaseAccess;
  readonly store?: Partial<MemoryCases>;
}

/** The panel over the log, as its command opens it. */
function panel(command: CaseCommand, { cases = [aCase()], access = officer, store = {} }: Desk = {}): React.ReactElement {
  const browser = emptyBrowser();
  const council = { ...settings, services: [...settings.services, { name: longWord, headUpn: '', championUpns: [], socialCare: false }] };
  stand(readSettings, () => Promise.resolve({ settings: council, row: undefined }));
  stand(readOfficerSettings, () => Promise.resolve({ settings: { ...defaultOfficerSettings, othersToTell: [{ name: 'Fire service', when: 'Shared control room' }], retention: { ...defaultOfficerSettings.retention, personalDataBreach: 24, nearMiss: 12, notABreach: 1 } }, row: undefined }));
  stand(readEvidence, () => Promise.resolve([{ name: 'letter.pdf', keptAs: 'letter.pdf', keptAt: at('2026-11-20T17:05:00Z'), size: 2048, sha256: 'c0ffee', withdrawn: false }]));
  stand(keepNewFiles, () => Promise.resolve());
  stand(countWithdrawn, () => Promise.resolve(new Map()));
  stand(caseForOfficer, () => Promise.resolve(undefined));
  stand(readTemplate, () => Promise.resolve(undefined));
  stand(putTemplate, () => Promise.resolve(true));
  stand(templatesUrl, () => 'https://northmere.example/DeskTemplates');
  const memory: MemoryCases = {
    ...memoryCases(...cases), readReported: () => Promise.resolve(reported), findDuplicates: () => Promise.resolve([]), readTasks: () => Promise.resolve([task]),
    addTask: (found, { title, service, due }) => Promise.resolve({ ...task, id: 4, title, service, due }), changeTask: (changed, state) => Promise.resolve({ ...changed, state }),
    keepFile: (found, { name }) => Promise.resolve({ name, sha256: 'abc' }), ...store
  };
  const ids = cases.map(({ logId }) => logId);
  const ui = {
    room: breachRoom, services, access, store: memory, drafts: caseDrafts(services, browser, breachRoom.kind), deskPage: 'https://northmere.example/sites/dataprotection/SitePages/Desk.aspx'
  };
  const leave = (): void => undefined;
  return (
    <Themed draw={(theme) => <CasesPanel ui={ui} theme={theme} command={command} logIds={ids} selection={ids} onDismissed={leave} onReload={leave} />} />
  );
}

const fresh = aCase(newValues);
const triaged = (changes: Partial<CaseValues> = {}): BreachCase => aCase({ ...newValues, caseState: 'Triage', breach: 'Yes', councilRole: 'Controller', risk: 'Risk', severity: mildSeverity, ...changes });
const second = aCase({ ...newValues, facts: { ...newValues.facts, service: longWord } }, { logId: 8, reference: 'BR-2026-00043' });
const closed = aCase({ caseState: 'Closed', closedAt: at('2020-11-20T10:00:00Z'), disposalDue: '2026-11-20' });
const held = aCase({
  ...closed.values, controller: 'school', hold: [
    { key: 'a', reason: 'claim', since: '2026-11-01', at: '2026-11-01T09:00:00Z', by: 'Priya Nandra', why: longText },
    { key: 'b', reason: 'regulator', since: '2026-10-01', at: '2026-10-01T09:00:00Z', by: 'Priya Nandra', why: longWord, end: { at: '2026-10-20T09:00:00Z', by: 'Tom Ashworth', why: 'The ICO closed it.' } }
  ]
});
/** The council acts for a school and for somebody with a long name. */
function controllers(drawn: React.ReactElement): React.ReactElement {
  const named = [{ key: 'school', name: 'St Mary’s Primary School', letterhead: [] }, { key: 'other', name: longWord, letterhead: [] }];
  stand(readSettings, () => Promise.resolve({ settings: { ...settings, controllers: named }, row: undefined }));
  return drawn;
}
const tick = (): void => document.querySelector<HTMLElement>('input[type=checkbox]')?.click();
const late = aCase({ ...newValues, awareAt: at('2026-11-18T09:00:00Z') });

const triage: readonly Scene[] = [
  { name: 'Triage: a new report', shows: shows('triage'), draw: () => panel('triage', { cases: [fresh] }) },
  { name: 'Triage: everything unfolded', shows: shows('triage'), draw: () => panel('triage', { cases: [triaged()] }), then: unfold },
  {
    name: 'Triage: saved without what it needs', shows: shows('triage'), draw: () => panel('triage', { cases: [aCase({ ...newValues, awareAt: undefined })] }),
    then: () => press(triageStrings.save)
  },
  { name: 'Triage: saved', shows: shows('triage'), draw: () => panel('triage', { cases: [fresh] }), then: () => press(triageStrings.save) },
  {
    name: 'Triage: a likely duplicate, and late', shows: shows('triage'),
    draw: () => panel('triage', { cases: [late], store: { findDuplicates: () => Promise.resolve([{ found: second, why: ['same time', 'same service', 'same kind'] }]) } }), then: unfold
  },
  { name: 'Triage: the report cannot be read', shows: shows('triage'), draw: () => panel('triage', { cases: [fresh], store: { readReported: fails('throttled') } }) },
  { name: 'Triage: the report is not kept any more', shows: shows('triage'), draw: () => panel('triage', { cases: [fresh], store: { readReported: () => Promise.resolve(undefined) } }) },
  { name: 'Triage: two cases, one after the other', shows: shows('triage'), draw: () => panel('triage', { cases: [fresh, second] }) },
  { name: 'Triage: not offered for a closed case', shows: shows('triage'), draw: () => panel('triage', { cases: [closed] }) },
  { name: 'Triage: opening', shows: shows('triage'), draw: () => panel('triage', { store: { openCases: never } }) },
  { name: 'Triage: could not be opened', shows: shows('triage'), draw: () => panel('triage', { store: { openCases: fails('offline') } }) },
  { name: 'Triage: the row was deleted', shows: shows('triage'), draw: () => panel('triage', { store: { openCases: () => Promise.resolve([]) } }) }
];


const simple: readonly Scene[] = [
  { name: 'Assign: one case', shows: shows('assign'), draw: () => panel('assign') },
  { name: 'Assign: nobody chosen', shows: shows('assign'), draw: () => panel('assign', { cases: [fresh] }), then: () => submit() },
  { name: 'Assign: two cases in one go, done', shows: shows('assign'), draw: () => panel('assign', { cases: [fresh, second] }), then: async () => { await choose(strings.field_leadId, String(officer.me.id)); await submit(); } },
  {
    name: 'Assign: stopped in the middle', shows: shows('assign'),
    draw: () => panel('assign', { cases: [fresh, second, aCase(newValues, { logId: 9, reference: 'BR-2026-00044' })], store: { saveCase: fails('throttled') } }),
    then: async () => { await choose(strings.field_leadId, String(officer.me.id)); await submit(); }
  },
  { name: 'Record action: one case', shows: shows('record'), draw: () => panel('record') },
  { name: 'Record action: nothing written', shows: shows('record'), draw: () => panel('record'), then: () => submit() },
  { name: 'Record action: recorded', shows: shows('record'), draw: () => panel('record'), then: async () => { await type(commands.recordText, 'Rang the recipient.'); await submit(); } },
  {
    name: 'Record action: leaving with something typed', shows: shows('record'), draw: () => panel('record'),
    then: async () => { await type(commands.recordText, 'Rang the recipient.'); await press(casework.close); }
  },
  { name: 'Record action: not saved', shows: shows('record'), draw: () => panel('record', { store: { addEvents: fails('unavailable') } }), then: async () => { await type(commands.recordText, longText); await submit(); } }
];

async function choose(label: string, value: string): Promise<void> {
  write(control(label), value);
  await settled();
}


const advised = triaged({
  risk: 'High risk', notification: { ...newValues.notification, advicePeople: { advises: 'Tell', reason: longText, by: 'Helen Prys', at: '2026-11-21T10:00:00Z', enteredBy: 'Priya Nandra' } },
  people: { ...newValues.people, decision: 'Do not tell', reason: 'They know.', decidedAt: at('2026-11-21T11:00:00Z'), decidedBy: 'Idris Vaughan' }
});

const decide: readonly Scene[] = [
  { name: 'Decide: nothing decided', shows: shows('decide'), draw: () => panel('decide', { cases: [triaged()] }) },
  { name: 'Decide: each form sent empty', shows: shows('decide'), draw: () => panel('decide', { cases: [triaged()] }), then: () => press(decisions.saveIco) },
  { name: 'Decide: high risk, late', shows: shows('decide'), draw: () => panel('decide', { cases: [triaged({ risk: 'High risk', awareAt: at('2026-11-18T09:00:00Z') })] }), then: unfold },
  { name: 'Decide: advised', shows: shows('decide'), draw: () => panel('decide', { cases: [advised] }), then: unfold },
  { name: 'Decide: decided', shows: shows('decide'), draw: () => panel('decide', { cases: [aCase({ caseState: 'Investigating' })] }) },
  { name: 'Decide: the council is a processor', shows: shows('decide'), draw: () => panel('decide', { cases: [triaged({ councilRole: 'Processor' })] }) },
  { name: 'Notification pack', shows: shows('pack'), draw: () => panel('pack', { cases: [triaged()] }) },
  { name: 'Notification pack: unfolded', shows: shows('pack'), draw: () => panel('pack', { cases: [aCase({ ...readyValues, facts: { ...readyValues.facts, whatHappened: longText } })] }), then: unfold },
  { name: 'Notification pack: forms sent empty', shows: shows('pack'), draw: () => panel('pack', { cases: [triaged()] }), then: () => submit(1) },
  { name: 'Tell people', shows: shows('tell'), draw: () => panel('tell', { cases: [triaged({ risk: 'High risk' })] }) },
  { name: 'Tell people: recorded without anything', shows: shows('tell'), draw: () => panel('tell', { cases: [triaged({ risk: 'High risk' })] }), then: () => submit(1) }
];

const investigate: readonly Scene[] = [
  { name: 'Investigate: begun', shows: shows('investigate'), draw: () => panel('investigate', { cases: [triaged()] }) },
  { name: 'Investigate: everything answered, unfolded', shows: shows('investigate'), draw: () => panel('investigate'), then: unfold },
  { name: 'Investigate: tasks could not be read', shows: shows('investigate'), draw: () => panel('investigate', { store: { readTasks: fails('forbidden') } }) }
];

const plan = (found: BreachCase): DisposalPlan<BreachCase> => ({
  found, problems: [], obstacles: [], closing: { at: at('2020-11-20T10:00:00Z'), by: 'Priya Nandra', label: '5.0', labels: new Set(['5.0']), beginning: 'seen' },
  files: [{ id: 1, name: 'letter.pdf', size: 2048 }, { id: 2, name: `${longWord}.docx`, size: 1024 }], intake: { id: 42, attachments: ['letter.pdf'] }, additions: [], rows: [], versions: 6, events: 4
});
const dispose = (changes: Partial<DisposalPlan<BreachCase>> = {}): React.ReactElement => {
  const disposal = {
    plan: () => Promise.resolve({ ...plan(closed), ...changes }),
    dispose: (): Promise<DisposalOutcome<BreachCase>> => Promise.resolve({ found: closed, left: ['versions'] })
  };
  return panel('dispose', { cases: [closed], access: owner, store: { disposal: () => Promise.resolve(disposal) } });
};

const ending: readonly Scene[] = [
  { name: 'Close: ready', shows: shows('close'), draw: () => panel('close', { store: { readTasks: () => Promise.resolve([]) } }) },
  { name: 'Close: one is ready, one is not', shows: shows('close'), draw: () => panel('close', { cases: [aCase(), second] }) },
  { name: 'Close: without a final evaluation', shows: shows('close'), draw: () => panel('close', { store: { readTasks: () => Promise.resolve([]) } }), then: () => submit() },
  { name: 'Close: a duty is unmet', shows: shows('close'), draw: () => panel('close', { cases: [aCase({ risk: 'High risk' })], store: { readTasks: () => Promise.resolve([]) } }), then: () => submit() },
  { name: 'Legal hold: nothing holds the case', shows: shows('hold'), draw: () => panel('hold') },
  { name: 'Legal hold: held, lifted before, and the note to IT', shows: shows('hold'), draw: () => panel('hold', { cases: [held] }), then: unfold },
  { name: 'Legal hold: placed without what it needs', shows: shows('hold'), draw: () => panel('hold', { cases: [closed] }), then: () => submit() },
  { name: 'Legal hold: placed', shows: shows('hold'), draw: () => panel('hold', { cases: [closed] }), then: async () => { tick(); await type(hold.why, longText); await submit(); } },
  { name: 'Legal hold: of a case that was disposed of', shows: shows('hold'), draw: () => panel('hold', { cases: [aCase({ ...closed.values, disposedAt: at('2026-11-21T09:00:00Z') })] }) },
  { name: 'Whose case it is', shows: shows('controller'), draw: () => controllers(panel('controller', { cases: [aCase({ ...newValues, controller: 'school' })] })) },
  { name: 'Whose case it is: as it was', shows: shows('controller'), draw: () => controllers(panel('controller', { cases: [aCase({ ...newValues, controller: 'gone' })] })), then: () => submit() },
  { name: 'Dispose: held', shows: shows('dispose'), draw: () => panel('dispose', { cases: [held], access: owner }) },
  { name: 'Reopen', shows: shows('reopen'), draw: () => panel('reopen', { cases: [closed] }) },
  { name: 'Reopen: without a reason', shows: shows('reopen'), draw: () => panel('reopen', { cases: [closed] }), then: () => submit() },
  { name: 'Dispose: due', shows: shows('dispose'), draw: () => dispose() },
  { name: 'Dispose: box not ticked, with what was added later', shows: shows('dispose'), draw: () => dispose({ additions: [{ key: 'one' }, { key: 'two' }] }), then: () => submit() },
  {
    name: 'Dispose: something does not fit', shows: shows('dispose'),
    draw: () => dispose({ obstacles: [{ code: 'reference', values: ['BR-2026-00042', '44', 'BR-2026-00044'] }, { code: 'tooEarly', values: ['Tom Ashworth'], day: '2032-11-22' }] })
  },
  {
    name: 'Dispose: done', shows: shows('dispose'),
    draw: () => dispose(),
    then: async () => { (document.querySelector<HTMLElement>('input[type=checkbox]') ?? document.body).click(); await settled(); await submit(); }
  }
];

const entry = (changes: Partial<HistoryEntry>): HistoryEntry => ({
  source: 'event', kind: 'triaged', at: at('2026-11-20T17:00:00Z'), by: 'Priya Nandra', code: '', values: {}, title: 'Triage saved', details: '', changes: [], sealed: true, ...changes
});
const history: readonly HistoryEntry[] = [
  entry({ source: 'report', kind: 'reported', by: 'Alex Turner' }), entry({ kind: 'taken in' }), entry({ kind: 'action recorded', details: longText.repeat(4) }),
  ...Object.values(testEvents).map(({ kind, code, values, details }) => entry({ kind, code, values, title: eventTitle(code, values), details })),
  entry({ source: 'version', kind: 'changed around the desk', by: 'Sam Owner', sealed: false, changes: [{ field: 'caseState', before: 'Triage', after: 'Closed' }, { field: 'facts.whatHappened', before: longText, after: longWord }] })
];
const around = aCase({ caseState: 'Triage' }, { aroundDesk: { ...readyValues, caseState: 'Closed' } });
const told = { readAroundDesk: () => Promise.resolve({ by: 'Sam Owner', at: at('2026-11-20T17:00:00Z'), changes: [{ field: 'caseState', before: 'Triage', after: 'Closed' }] }), settleAroundDesk: fails('throttled') };

const looking: readonly Scene[] = [
  { name: 'History', shows: shows('history'), draw: () => panel('history', { store: { readHistory: () => Promise.resolve(history) } }), then: unfold },
  { name: 'History: nothing', shows: shows('history'), draw: () => panel('history', { access: reviewer }) },
  { name: 'History: could not be read', shows: shows('history'), draw: () => panel('history', { store: { readHistory: fails('unavailable') } }) },
  { name: 'History: a closing to confirm', shows: shows('history'), draw: () => panel('history', { cases: [closed], store: { closingToConfirm: () => Promise.resolve(true) } }), then: () => submit() },
  { name: 'Changed directly in SharePoint', shows: shows('history'), draw: () => panel('history', { cases: [around], store: told }) },
  { name: 'Changed directly in SharePoint: settled without a reason', shows: shows('history'), draw: () => panel('history', { cases: [around], store: told }), then: () => press(casework.aroundPutBack) },
  { name: 'Changed directly in SharePoint: for a reviewer', shows: shows('history'), draw: () => panel('history', { cases: [around], access: reviewer, store: told }) },
  { name: 'Export register', shows: shows('export'), draw: () => panel('export') },
  { name: 'Export register: of the chosen cases', shows: shows('export'), draw: () => panel('export', { cases: [aCase(), second, around] }), then: () => submit() },
  { name: 'Export register: a period that ends before it begins', shows: shows('export'), draw: () => panel('export', { cases: [] }), then: async () => { await firstDay('2027-12-01'); await submit(); } },
  { name: 'Export register: reading', shows: shows('export'), draw: () => { stand(readPeriodCases, never); return panel('export', { cases: [] }); }, then: () => submit() },
  { name: 'Export register: could not be read', shows: shows('export'), draw: () => { stand(readPeriodCases, fails('unavailable')); return panel('export', { cases: [] }); }, then: () => submit() }
];

const formerRegister = `Ref\tNoticed\tType\tDepartment\tWhat happened\tNumber affected\tBreach\tReported to ICO\tICO ref\tClosed\tColour
1\t04/03/2024\tFailure to use bcc\tHousing\t${longText.slice(0, 200)}\t40\tYes\t2024-03-06\tIC-1\t2024-05-01\tred
2\t2024-03-10\tan owl\t${longWord}\t${longWord}\tsome\t\t\t\t2024-03-11\t
3\t2024-03-10\t\t\tToo early\t\tYes\t2024-03-01\t\t\t
4\t2024-03-12\t\t\tThere\t\tNo\t\t\t\t
5\t2024-03-13\t\t\tHalf there\t\tNear miss\t\t\t2024-03-14\t`;
const overRegister = bringingIn({
  there: new Map([['4', 'all'], ['5', 'not-all']]), added: 2,
  finished: { done: 2, left: [{ line: 3, reference: 'BR-2026-00042', code: 'changed-meanwhile' }, { line: 6, reference: '', code: 'not-in-the-log' }] }
}, () => panel('bringIn', { cases: [] }));
const bringing = (name: string, then?: () => Promise<void>, before?: () => void): Scene => ({ name: `Bring in many: ${name}`, shows: shows('bringIn'), ...(then ? { then } : {}), draw: overRegister(before) });
const readRegister = async (): Promise<void> => { await type(bringWords.paste, formerRegister); await press(bringWords.read); };
const addRegister = async (): Promise<void> => { await readRegister(); await press(counted(registerWords, 'add', 2)); };
const former: readonly Scene[] = [
  bringing('nothing given', () => press(bringWords.read)),
  bringing('read, with doubts', readRegister),
  bringing('adding', addRegister, () => stand(bringIn, never)),
  bringing('added, with what was not brought in', addRegister)
];
async function firstDay(value: string): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('input[type=date]');
  if (box) write(box, value);
  await settled();
}

/** Two officers at once. */
const conflict: Scene = {
  name: 'Two officers at once: both versions', shows: shows('investigate'),
  draw: () => {
    const memory = memoryCases(aCase());
    return panel('investigate', {
      store: {
        saveCase: (seen, next, events) => {
          if (memory.cases.get(7)?.etag === seen.etag) memory.change(7, (values) => ({ ...values, supplier: longWord, leadId: 11, investigation: { ...values.investigation, whatCausedIt: 'The machine.' } }));
          return memory.saveCase(seen, next, events);
        }
      }
    });
  },
  then: async () => {
    await type(investigation.q_whatCausedIt, 'Two letters in one envelope, again.');
    await press(investigation.save);
  }
};

const refused: Scene = { name: 'A save that SharePoint refuses', shows: shows('assign'), draw: () => panel('assign', { cases: [fresh], store: { saveCase: () => Promise.reject(new DeskError('forbidden')) } }), then: async () => { await choose(strings.field_leadId, String(officer.me.id)); await submit(); } };

const older: Scene = {
  name: 'A page that is older than the site', shows: shows('assign'), draw: () => panel('assign', { cases: [fresh], store: { saveCase: fails('older-page') } }),
  then: async () => { await choose(strings.field_leadId, String(officer.me.id)); await submit(); }
};

export const cases: readonly Scene[] = [...triage, ...simple, ...decide, ...investigate, ...ending, ...looking, ...former, conflict, refused, older];
