import * as React from 'react';
import casework from '../../../src/loc/casework';
import shared from '../../../src/loc/casePanels';
import strings from '../../../src/loc/dpiaPanels';
import words from '../../../src/loc/dpiaCases';
import type { CaseAccess } from '../../../src/casework/store/contract';
import type { DisposalPlan } from '../../../src/casework/store/disposal/plan';
import { caseDrafts } from '../../../src/casework/ui/caseDrafts';
import { CasesPanel } from '../../../src/casework/ui/CasesPanel';
import { readPeriodDpias } from '../../../src/dpias/cases/periods';
import type { DpiaCommand } from '../../../src/dpias/rules/cases/commands';
import { emptyDpiaFile, type DpiaFile } from '../../../src/dpias/rules/cases/dpiaFile';
import { askedToSign, found, foundScreening, hashOf, submitted } from '../../../src/dpias/rules/cases/testDpias';
import type { DpiaCase, DpiaValues } from '../../../src/dpias/rules/cases/values';
import { measure, rated, risk } from '../../../src/dpias/rules/risks/testRisks';
import { complete } from '../../../src/dpias/rules/testContent';
import { dpiaRoom } from '../../../src/dpias/ui/cases/room';
import { aSign, aSubmission, aTalk, memoryDpias, type AroundDpias, type MemoryDpias } from '../../../src/dpias/ui/cases/testing/memoryDpias';
import { readSettings } from '../../../src/platform/settings';
import { defaultOfficerSettings, readOfficerSettings } from '../../../src/platform/settings/officers';
import { pick, press, submit, type } from '../page/hands';
import type { Scene } from '../page/scene';
import { stand } from '../page/standIn';
import { at, emptyBrowser, fails, longText, longWord, me, never, officer, owner, services, settings, Themed } from './world';

export const file = (known: Partial<DpiaFile> = {}): DpiaFile => ({ ...emptyDpiaFile, ...known });
export const dpia = (known: Partial<DpiaValues> = {}, logId = 1): DpiaCase => ({ ...found({ title: `Cameras in the car park ${longWord}`, leadId: me.id, ...known }), logId, dpiaId: logId, reference: `DPIA-2026-${String(logId).padStart(5, '0')}` });
export const screening = (known: Partial<DpiaValues> = {}, logId = 1): DpiaCase =>
  ({ ...foundScreening({ title: 'Cameras in the car park', result: 'required', leadId: me.id, ...known }), logId, screeningId: logId, reference: `DPS-2026-${String(logId).padStart(5, '0')}` });

const advice = { key: 'a', at: '2026-10-26T09:00:00Z', by: 'Priya Nandra', submission: hashOf('a'), summary: 'Two points.', points: [{ number: 1, text: longText.slice(0, 300) }, { number: 2, text: `Shorten the retention of ${longWord}.` }] };
export const isSubmitted: Partial<DpiaValues> = { caseState: 'Submitted', submission: submitted(), file: file({ missing: ['need_aims', 'scope_data'] }) };
export const isAdvised: Partial<DpiaValues> = { caseState: 'Advised', submission: submitted(), advisedAt: at('2026-10-26T09:00:00Z'), file: file({ advice: [advice], asked: [askedToSign(), askedToSign({ key: 'k2', id: 22, name: `Sirius ${longWord}`, role: 'siro' })] }) };
const consultation = { regime: 'UK GDPR' as const, askedOn: '2026-11-02', reference: 'INV/0042', contents: ['purposes' as const, 'dpia' as const], extendedOn: '2026-12-01', extendedBecause: 'It is complex', pauses: [{ key: 'p', from: '2026-11-09', until: '2026-11-16', what: longText.slice(0, 200) }], answer: '' };
export const isHigh: Partial<DpiaValues> = { ...isAdvised, submission: submitted({ level: 'high' }), file: file({ advice: [advice], consultation }) };
const approval = { key: 'v', at: '2026-11-02T09:00:00Z', by: 'Priya Nandra', submission: hashOf('a'), signs: [], openPoints: [2], who: 'Director', why: 'The lease ends', advice: 'Wait', unmet: ['signOffs' as const, 'points' as const] };
const proposed = { key: 'r1', at: '2026-11-10T09:00:00Z', by: 'Priya Nandra', reason: 'breach' as const, reference: 'BR-2026-00042', what: longText.slice(0, 200) };
export const isInForce: Partial<DpiaValues> = {
  caseState: 'In force', submission: submitted(), approvedAt: at('2026-11-02T09:00:00Z'), reviewOn: '2026-11-12', plannedOn: '2026-11-28', file: file({ advice: [advice], approvals: [approval], reviews: [proposed] })
};
export const isClosed: Partial<DpiaValues> = { ...isInForce, caseState: 'Closed', closedAt: at('2018-11-21T10:00:00Z'), disposalDue: '2024-11-21', file: file({ closing: { how: 'Processing ended', why: 'Sold', by: 'Priya', from: 'In force' } }) };

const content = {
  ...complete, reference: 'DPIA-2026-00001', guid: 'g',
  risks: [risk(1, { before: rated('probable severe'), source: `A camera looks into homes ${longWord}`, measures: [measure('m1', { due: '2026-11-01' }), measure('m2', { due: '2027-03-01', what: longText.slice(0, 200) })], after: rated('possible significant') }), risk(2), risk(3, { after: { ...rated('remote minimal'), override: { level: 'medium', why: 'Nobody knows yet' } } })]
};
const talk = [
  aTalk({ id: 1, kind: 'pointAnswer', point: 1, details: { answer: 'willDo', by: '2026-12-15' }, said: 'Ordered' }), aTalk({ id: 2, guid: 'c1', kind: 'comment', question: 'need_aims', said: longText.slice(0, 200) }), aTalk({ id: 3, guid: 'c2', kind: 'resolved', replyTo: 'c1', authorName: 'Priya Nandra' }),
  aTalk({ id: 4, kind: 'viewAsked', authorId: 1, details: { people: [{ id: 30, name: `Robin ${longWord}`, role: 'caldicott' }], by: '2026-11-20' } }), aTalk({ id: 5, guid: 'c5', kind: 'comment', question: 'gone', said: 'About a question that is not asked' })
];
const signs = [aSign(), aSign({ id: 2, authorId: 55, authorName: `Chris ${longWord}` }), aSign({ id: 3, authorId: 20, submission: hashOf('9'), created: at('2026-10-01T09:00:00Z') }), aSign({ id: 4, authorId: 22, decision: 'refuse', said: longText.slice(0, 200) })];
export const around: Partial<AroundDpias> = { submissions: [aSubmission({ content })], talk, signs };
export const newerToo: Partial<AroundDpias> = { ...around, submissions: [aSubmission({ content }), aSubmission({ number: 2, hash: hashOf('b'), at: at('2026-11-18T09:00:00Z'), by: { id: 8, name: `Alex ${longWord}` }, content })] };
export const broken: Partial<AroundDpias> = { submissions: [aSubmission({ content, isWhole: false })] };

interface Given {
  readonly cases?: readonly DpiaCase[];
  readonly access?: CaseAccess;
  readonly around?: Partial<AroundDpias>;
  readonly store?: Partial<MemoryDpias>;
}

/** The panel over the log of DPIAs, as its command opens it. */
function panel(command: DpiaCommand, { cases = [dpia()], access = officer, around: beside = around, store = {} }: Given): React.ReactElement {
  const browser = emptyBrowser();
  stand(readSettings, () => Promise.resolve({ settings, row: undefined }));
  stand(readOfficerSettings, () => Promise.resolve({ settings: defaultOfficerSettings, row: undefined }));
  const ids = cases.map(({ logId }) => logId);
  const ui = { room: dpiaRoom, services, access, store: { ...memoryDpias(beside, ...cases), ...store }, drafts: caseDrafts(services, browser, dpiaRoom.kind), deskPage: 'https://northmere.example/sites/dataprotection/SitePages/Desk.aspx' };
  const leave = (): void => undefined;
  return <Themed draw={(theme) => <CasesPanel ui={ui} theme={theme} command={command} logIds={ids} selection={ids} onDismissed={leave} onReload={leave} />} />;
}
const sceneOf = (name: string, command: DpiaCommand, given: Given, then?: () => Promise<void>, before?: () => void): Scene => ({
  name: `DPIAs, ${name}`, shows: [`dpia ${command.toUpperCase()}`], ...(then ? { then } : {}),
  draw: () => {
    const drawn = panel(command, given);
    before?.();
    return drawn;
  }
});
const scene = (name: string, command: DpiaCommand, known: Partial<DpiaValues> = {}, then?: () => Promise<void>, beside?: Partial<AroundDpias>): Scene => sceneOf(name, command, { cases: [dpia(known)], ...(beside ? { around: beside } : {}) }, then);

const looking: readonly Scene[] = [
  sceneOf('screening: new', 'look', { cases: [screening()] }),
  sceneOf('screening: a no against its answers, without a reason', 'look', { cases: [screening()] }, async () => { await pick(words.decision_notNeeded); await submit(); }),
  sceneOf('screening: a DPIA was started, without its reference', 'look', { cases: [screening({ result: 'notNeeded' })] }, async () => { await pick(words.decision_started); await submit(); }),
  sceneOf('screening: its entry is gone', 'look', { cases: [screening({ result: undefined })], store: { readScreening: () => Promise.resolve(undefined) } }),
  sceneOf('screening: could not be read', 'look', { cases: [screening()], store: { readScreening: fails('unavailable') } })
];

const advising: readonly Scene[] = [
  scene('receive: nothing submitted', 'receive', {}, undefined, {}),
  scene('receive: the newest of two', 'receive', {}, undefined, newerToo),
  scene('receive: not what its name says', 'receive', {}, () => submit(), broken),
  scene('receive: no DPIA at all', 'receive', {}, undefined, { submissions: [aSubmission({ content: undefined, isWhole: false })] }),
  sceneOf('receive: could not be read', 'receive', { store: { readSubmissions: fails('unavailable') } }),
  sceneOf('receive: reading', 'receive', { store: { readSubmissions: never } }),
  scene('advise: sent empty', 'advise', isSubmitted, () => submit()),
  scene('advise: further points, a later submission is there', 'advise', isAdvised, async () => { await press(strings.pointAdd); await type(strings.pointText, longText.slice(0, 300)); }, newerToo),
  scene('advise: saved', 'advise', isSubmitted, async () => { await type(strings.summaryLabel, 'Nothing to add.'); await submit(); }),
  sceneOf('advise: saved, and the service could not be told', 'advise', { cases: [dpia(isSubmitted)], store: { tellDecided: fails('unavailable') } }, async () => { await type(strings.summaryLabel, 'Nothing to add.'); await submit(); }),
  scene('ask for views: nobody chosen, sent', 'askViews', isSubmitted, async () => { await press(strings.personAdd); await submit(); }),
  sceneOf('ask for views: nobody knows who may be asked', 'askViews', { cases: [dpia(isSubmitted)], store: { readReviewers: () => Promise.resolve(undefined) } }, () => press(strings.personAdd)),
  sceneOf('ask for views: nobody is a reviewer', 'askViews', { cases: [dpia(isSubmitted)], store: { readReviewers: () => Promise.resolve([]) } }),
  scene('return: with what is missing', 'returnIt', isSubmitted),
  scene('return: sent empty', 'returnIt', { ...isSubmitted, file: file() }, () => submit())
];

const signing: readonly Scene[] = [
  scene('ask for sign-off: nobody chosen, sent', 'askSignOff', { ...isAdvised, file: file({ advice: [advice] }) }, () => submit()),
  scene('ask for sign-off: a high risk is left', 'askSignOff', isHigh),
  scene('ask for sign-off: asked before, and signatures that do not count', 'askSignOff', isAdvised),
  scene('put in force: signatures missing, points open, sent empty', 'approve', isAdvised, () => submit()),
  scene('put in force: the regulator has not answered, a later submission is there', 'approve', isHigh, undefined, newerToo),
  scene('put in force: not what was received', 'approve', isAdvised, undefined, broken),
  sceneOf('put in force: could not be read', 'approve', { cases: [dpia(isAdvised)], store: { readSigns: fails('unavailable') } }),
  scene('consult the regulator: not yet', 'consult', isAdvised),
  scene('consult the regulator: extended and stopped', 'consult', isHigh),
  scene('consult the regulator: wrong days', 'consult', isHigh, async () => { await type(strings.consultAskedOn, '2027-01-01'); await press(strings.pauseAdd); await type(strings.pauseWhat, longWord, 1); await submit(); })
];

const later: readonly Scene[] = [
  scene('before it goes live: what stands against it', 'goLive', { ...isAdvised, plannedOn: '2026-11-28' }),
  scene('before it goes live: live all the same, sent empty', 'goLive', { ...isAdvised, plannedOn: '2026-11-28' }, async () => { await type(strings.liveOn, '2026-11-19'); await submit(); }),
  scene('review: a proposal', 'review', isInForce, () => pick(strings.act_decline)),
  scene('review: propose one, sent empty', 'review', isInForce, async () => { await pick(strings.act_propose); await submit(); }),
  scene('publication: published without an address', 'publish', isInForce, async () => { await pick(words.choice_published); await submit(); }),
  scene('close: sent empty', 'close', isInForce, () => submit()),
  sceneOf('close: a screening of which a DPIA was made', 'close', { cases: [screening({ caseState: 'DPIA started' })] }),
  scene('assign', 'assign'), scene('record action', 'record'), scene('reopen', 'reopen', isClosed), scene('legal hold', 'hold', isClosed), scene('history: nothing', 'history', isClosed),
  scene('leaving with something typed', 'publish', isInForce, async () => { await type(strings.publishWhy, longWord); await press(casework.close); }),
  scene('close: the schedule is named', 'close', isInForce, () => type(shared.closeWhy, longWord))
];

const plan: DisposalPlan<DpiaCase> = {
  found: dpia(isClosed), problems: [], obstacles: [], closing: { at: at('2018-11-21T10:00:00Z'), by: 'Priya Nandra', label: '5.0', labels: new Set(['5.0']), beginning: 'seen' },
  files: [{ id: 1, name: `${longWord}.docx`, size: 2048 }], intake: { id: 1, attachments: [] }, additions: [], rows: [], versions: 6, events: 4
};
const ending: readonly Scene[] = [
  sceneOf('dispose', 'dispose', { cases: [dpia(isClosed)], access: owner, store: { disposal: () => Promise.resolve({ plan: () => Promise.resolve(plan), dispose: never }) } }),
  sceneOf('count a period', 'counts', { cases: [] }, () => submit(), () => stand(readPeriodDpias, () => Promise.resolve([dpia(isInForce), dpia(isAdvised, 2), screening({}, 3), { ...dpia({}, 4), aroundDesk: dpia().values }]))),
  sceneOf('count a period: could not be read', 'counts', { cases: [] }, () => submit(), () => stand(readPeriodDpias, fails('unavailable')))
];

/** Every command on screenings and DPIAs, in their states. */
export const dpiaPanels: readonly Scene[] = [...looking, ...advising, ...signing, ...later, ...ending];
