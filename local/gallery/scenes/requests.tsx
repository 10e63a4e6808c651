import * as React from 'react';
import casework from '../../../src/loc/casework';
import common from '../../../src/loc/common';
import bringInWords from '../../../src/loc/bringIn';
import formWords from '../../../src/loc/ownForm';
import ownBringIn from '../../../src/loc/requestBringIn';
import words from '../../../src/loc/requests';
import strings from '../../../src/loc/requestPanels';
import letterTexts from '../../../src/loc/caseLetters';
import letterWords from '../../../src/loc/requestLetters';
import respondWords from '../../../src/loc/requestRespond';
import planWords from '../../../src/loc/requestPlan';
import reviewWords from '../../../src/loc/requestReview';
import type { CaseAccess } from '../../../src/casework/store/contract';
import { putTemplate, readTemplate, templatesUrl } from '../../../src/casework/store/templates';
import type { DisposalPlan } from '../../../src/casework/store/disposal/plan';
import { caseDrafts } from '../../../src/casework/ui/caseDrafts';
import { CasesPanel } from '../../../src/casework/ui/CasesPanel';
import { readSettings } from '../../../src/platform/settings';
import { defaultOfficerSettings, readOfficerSettings } from '../../../src/platform/settings/officers';
import { readForWeeks, readOverdue, readPeriodRequests } from '../../../src/requests/cases/periods';
import type { RequestCommand } from '../../../src/requests/rules/cases/commands';
import { emptyRequestFile } from '../../../src/requests/rules/cases/requestFile';
import { answeredRight, asked, found } from '../../../src/requests/rules/cases/testRequests';
import type { RequestCase, RequestValues } from '../../../src/requests/rules/cases/values';
import { fullContents } from '../../../src/requests/rules/response/testResponses';
import { readSearches } from '../../../src/requests/store/searches';
import { requestRoom } from '../../../src/requests/ui/cases/room';
import { memoryRequests, type MemoryRequests } from '../../../src/requests/ui/cases/testing/memoryRequests';
import { pick, press, submit, type, unfold } from '../page/hands';
import type { Scene } from '../page/scene';
import { stand } from '../page/standIn';
import { counted } from '../../../src/shared-ui/text';
import { bringIn } from '../../../src/casework/intake/bringIn';
import { bringingIn } from './bringingIn';
import { at, emptyBrowser, fails, longText, longWord, me, never, officer, owner, services, settings, Themed } from './world';

export const request = (known: Partial<RequestValues> = {}, logId = 1): RequestCase => ({
  ...found({ receivedAt: at('2026-11-05T09:00:00Z'), said: 'Send me everything that you hold about me.', requester: { kind: 'The person', name: `Ann ${longWord}`, contact: '1 Test Street\nNorthmere', language: 'English' }, leadId: me.id, ...known },
    `SAR-2026-${String(logId).padStart(5, '0')}`), logId, intakeId: logId, enteredAt: at('2026-11-05T10:00:00Z')
});
export const fresh: Partial<RequestValues> = { kind: 'Not decided', rights: [], caseState: 'New', leadId: undefined };
export const three: Partial<RequestValues> = { rights: ['Access', 'Erasure', 'Objection'] };
export const waiting: Partial<RequestValues> = { identity: { askedAt: at('2026-11-09T09:00:00Z'), givenAt: undefined, doubt: 'The letter came from another address.', seen: '' } };
export const paused: Partial<RequestValues> = { file: { ...emptyRequestFile, clarifications: [{ ...asked('2026-11-12'), what: `Which years, and which of the services in ${longWord}?` }] } };
export const forChild: Partial<RequestValues> = {
  requester: { kind: 'Parent', name: 'Di Sorrel', contact: '', language: 'Both' }, subject: `Bo ${longWord}`,
  authority: { askedAt: at('2026-11-06T09:00:00Z'), givenAt: at('2026-11-10T09:00:00Z'), what: 'Birth certificate, seen' },
  file: { ...emptyRequestFile, card: { childCanAsk: 'No', childWishes: 'Wants it too', parentalResponsibility: 'Birth certificate', courtOrders: longText.slice(0, 200), risk: 'A former partner at the same address', addressConfirmed: 'Council tax' } }
};
const extended: Partial<RequestValues> = { extension: { toldAt: at('2026-11-18T09:00:00Z'), ground: 'Complexity', why: longText.slice(0, 300), lateBecause: '' } };
export const answered: Partial<RequestValues> = { file: { ...emptyRequestFile, answered: [answeredRight({ on: '2026-11-19', outcome: 'Nothing held' })] } };
const someAnswered: Partial<RequestValues> = { ...three, ...answered };
export const door: Partial<RequestValues> = { kind: 'Educational record', rights: [], kindReason: `A parent asks for the record of the school ${longWord}; passed to its head.` };
export const closed: Partial<RequestValues> = {
  ...answered, caseState: 'Closed', closedAt: at('2020-11-21T10:00:00Z'), disposalDue: '2023-11-21',
  file: { ...emptyRequestFile, answered: [answeredRight({ on: '2026-11-19' })], closing: { how: 'Responded', who: '', why: '', advice: '', adviceBy: '', mergedInto: '' } }
};

interface Given {
  readonly cases?: readonly RequestCase[];
  readonly access?: CaseAccess;
  readonly store?: Partial<MemoryRequests>;
}

/** The panel over the log of requests, as its command opens it. */
export function panel(command: RequestCommand, { cases = [request()], access = officer, store = {} }: Given = {}): React.ReactElement {
  const browser = emptyBrowser();
  stand(readSettings, () => Promise.resolve({ settings, row: undefined }));
  stand(readOfficerSettings, () => Promise.resolve({ settings: { ...defaultOfficerSettings, schoolTerms: [{ from: '2026-09-07', until: '2026-11-27' }] }, row: undefined }));
  stand(readSearches, () => Promise.resolve({ found: [], strays: [], files: [] }));
  stand(readTemplate, () => Promise.resolve(undefined));
  stand(putTemplate, () => Promise.resolve(true));
  stand(templatesUrl, () => 'https://northmere.example/sites/dataprotection/DeskTemplates');
  const ids = cases.map(({ logId }) => logId);
  const ui = {
    room: requestRoom, services, access, store: { ...memoryRequests(...cases), ...store }, drafts: caseDrafts(services, browser, requestRoom.kind), deskPage: 'https://northmere.example/sites/dataprotection/SitePages/Desk.aspx'
  };
  const leave = (): void => undefined;
  return <Themed draw={(theme) => <CasesPanel ui={ui} theme={theme} command={command} logIds={ids} selection={ids} onDismissed={leave} onReload={leave} />} />;
}
const scene = (name: string, command: RequestCommand, known: Partial<RequestValues> = {}, then?: () => Promise<void>): Scene =>
  ({ name: `Requests, ${name}`, shows: [`request ${command.toUpperCase()}`], draw: () => panel(command, { cases: [request(known)] }), ...(then ? { then } : {}) });
const sceneOf = (name: string, command: RequestCommand, given: Given, then?: () => Promise<void>, before?: () => void): Scene => ({
  name: `Requests, ${name}`, shows: [`request ${command.toUpperCase()}`], ...(then ? { then } : {}),
  draw: () => {
    const drawn = panel(command, given);
    before?.();
    return drawn;
  }
});

const someReview: Partial<RequestValues> = {
  review: {
    v: 1,
    withheld: [{ key: 'w1', exemption: 'sch2-2', covers: `Pages 12 to 14 of ${longWord}`, reason: longText.slice(0, 200), told: 'specific', toldWhy: '', decidedBy: 'Priya Nandra', on: '2026-11-18', right: 'Access', opinion: '' }],
    otherPeople: [{
      key: 'p1', who: 'The neighbour', what: 'What she told the officer', consent: 'refused', worker: 'health', inRole: 'yes', inHealthRecord: 'no', type: 'A private account', confidentiality: 'She asked for it', steps: 'Asked by letter', capable: 'Yes', refusal: 'In writing', decision: 'redact',
      reason: 'It can be left out.', decidedBy: 'Priya Nandra'
    }],
    opinions: [{ key: 'o1', covers: 'Two letters of the hospital', state: 'met', of: 'The consultant', askedOn: '2026-04-01', on: '2026-04-10', again: 'no', againWhy: 'Nothing has changed', isKnown: false, knownWhy: '' }],
    unfounded: { ground: 'excessive', reason: 'The same again', evidence: 'Nine letters since May', answer: 'fee', fee: '25.00', feeBasis: 'Copies', decidedBy: 'Priya Nandra', on: '2026-11-18' }
  }
};
const searching = (read: typeof readSearches, restricted = false): Scene => sceneOf(restricted ? 'searches: of a restricted one' : 'searches', 'searches', { cases: [{ ...request(), isRestricted: restricted }] }, undefined, () => stand(readSearches, read));
const reviewing: readonly Scene[] = [
  scene('review: nothing yet', 'review'),
  scene('review: one of each', 'review', someReview),
  scene('review: a decision without what it needs', 'review', three, async () => { await press(reviewWords.withheldAdd); await submit(); }),
  searching(() => Promise.resolve({ found: [], strays: [], files: [] })), searching(() => Promise.resolve({ found: [], strays: [], files: [] }), true)
];

const before = (logId: number, known: Partial<RequestValues>): RequestCase => request({ receivedAt: at('2026-03-02T09:00:00Z'), ...known }, logId);
const beginning: readonly Scene[] = [
  sceneOf('first question: earlier requests of the same person', 'assess', { cases: [request({ ...fresh, rights: ['Access'] }, 5)], store: memoryRequests(
    request({ ...fresh, rights: ['Access'] }, 5), before(4, { rights: ['Access', 'Erasure'], receivedAt: at('2026-10-20T09:00:00Z') }), before(3, closed), before(2, { rights: ['Objection'] })
  ) }),
  sceneOf('first question: earlier requests could not be looked for', 'assess', { store: { findEarlier: fails('unavailable') } }),
  scene('first question: new', 'assess', fresh),
  scene('first question: without a right, sent', 'assess', fresh, async () => { await pick(strings.kind_rightsRequest); await submit(); }),
  scene('first question: a parent for a child', 'assess', forChild),
  scene('first question: a deputy', 'assess', {
    ...forChild, requester: { kind: 'Deputy', name: 'Cy', contact: longText.slice(0, 300), language: 'Welsh' },
    file: { ...emptyRequestFile, card: { childWishes: '', parentalResponsibility: '', courtOrders: 'Property and affairs, by the Court of Protection', risk: '', addressConfirmed: '' } }
  }),
  scene('first question: another door, whose day is not sure', 'assess', door),
  scene('first question: freedom of information, without a reason', 'assess', { ...fresh, kind: 'Freedom of information' }, () => submit()),
  scene('first question: of somebody who has died', 'assess', { ...fresh, kind: 'Deceased person' }),
  sceneOf('first question: the terms could not be read', 'assess', { cases: [request(door)] }, undefined, () => stand(readOfficerSettings, fails('unavailable'))),
  scene('who they are: nothing asked', 'identity'),
  scene('who they are: a fee asked without a word why', 'identity', {}, async () => { await unfold(); await press(common.justNow, 2); await submit(); }),
  scene('who they are: asked, for a child', 'identity', { ...forChild, ...waiting }),
  scene('ask the requester: nothing yet', 'clarify'),
  scene('ask the requester: waiting', 'clarify', paused),
  scene('ask the requester: wrong', 'clarify', {}, async () => { await press(strings.questionAdd); await type(strings.questionAnsweredOn, '2026-11-16'); await submit(); }),
  scene('ask the requester: nobody asks for access', 'clarify', { rights: ['Erasure'] }, async () => { await press(strings.questionAdd); await type(strings.questionWhat, longWord); await type(strings.questionAskedOn, '2026-11-16'); await submit(); }),
  scene('extend: each with its last day', 'extend', { ...three, ...paused }),
  scene('extend: too late for all', 'extend', { ...three, receivedAt: at('2026-10-12T09:00:00Z') }, async () => { await press(common.justNow); await submit(); }),
  scene('extend: done already', 'extend', extended),
  scene('extend: the time has not begun', 'extend', waiting, () => submit())
];

const part = { key: 'p1', on: '2026-11-18', how: 'Email' as const, what: `Volumes 1 to 3 of ${longWord}` };
const writtenAnswer = { right: 'Access' as const, outcome: 'Done in full' as const, reasons: '', recipientsTold: '', done: '', searches: ['Housing: the tenancy file'], contents: { ...fullContents, retention: '', isSentAbroad: undefined, source: longText.slice(0, 200) }, parts: [part] };
/** An answer that is being written: a part of it went, and something is missing. */
const written: Partial<RequestValues> = { file: { ...emptyRequestFile, responses: [writtenAnswer] } };
const welsh: Partial<RequestValues> = { ...written, requester: { kind: 'The person', name: 'Siân Beynon', contact: '1 Stryd', language: 'Welsh' } };

const objected: Partial<RequestValues> = { rights: ['Objection'], file: { ...emptyRequestFile, responses: [{
  right: 'Objection', outcome: 'Refused', reasons: longText.slice(0, 200), recipientsTold: '', done: '', grounds: ['compelling', 'objection-claims'], isMarketing: false,
  restriction: { since: '2026-11-10', lifted: '2026-11-18', told: '2026-11-17', why: `The notes on ${longWord}`, toldLateBecause: '' }, searches: [], parts: []
}] } };

const answering: readonly Scene[] = [
  scene('answer: with what it lacks, and a part that went', 'respond', written),
  scene('answer: sent although it lacks something, sent empty', 'respond', written, async () => { await pick(respondWords.isSent_yes); await submit(); }),
  scene('answer: neither sent nor kept, with a part of nothing', 'respond', {}, async () => { await press(respondWords.partAdd); await type(respondWords.partOn, '2026-11-18'); await submit(); }),
  scene('answer: for law enforcement', 'respond', { ...written, regime: 'Law enforcement' }),
  scene('answer: a deletion refused, without a ground', 'respond', { rights: ['Erasure'] }, async () => { await pick(words.choice_refused); await pick(respondWords.isSent_yes); await submit(); }),
  scene('answer: an objection to direct marketing, refused', 'respond', { rights: ['Objection'] }, async () => { await pick(respondWords.yes); await pick(words.choice_refused); }),
  scene('answer: an objection refused, its use stopped meanwhile', 'respond', objected),
  scene('answer: a correction whose stop was lifted before anybody was told', 'respond', { rights: ['Rectification'] }, async () => {
    await type(respondWords.contestedSince, '2026-11-10'); await type(respondWords.contestedLifted, '2026-11-16'); await type(respondWords.contestedTold, '2026-11-18'); await pick(respondWords.isSent_no); await submit();
  }),
  sceneOf('answer: the searches could not be read', 'respond', {}, undefined, () => stand(readSearches, fails('unavailable'))),
  scene('letters: acknowledgement', 'letters'),
  scene('letters: an answer with what it lacks, in Welsh', 'letters', welsh),
  scene('letters: one that makes no sense now', 'letters', three, () => pick(letterWords.letter_passedOn)),
  scene('letters: a fee', 'letters', three, async () => { await pick(letterWords.letter_fee); await pick(letterWords.feeGround_furtherCopy); }),
  scene('letters: for a child, who they are', 'letters', { ...forChild, ...waiting }),
  scene('letters: passed on', 'letters', door),
  scene('letters: read on the page', 'letters', written, () => press(letterTexts.preview)),
  scene('letters: nobody to write to', 'letters', { requester: { kind: 'The person', name: '', contact: '', language: 'English' } })
];

const ending: readonly Scene[] = [
  scene('answer: one of three', 'respond', someAnswered),
  scene('answer: sent empty', 'respond', three, async () => { await pick(respondWords.isSent_yes); await submit(); }),
  scene('answer: late, in part, of a deletion', 'respond', { rights: ['Erasure'], receivedAt: at('2026-10-12T09:00:00Z') }, async () => { await pick(words.choice_doneInPart); await pick(respondWords.isSent_yes); await type(strings.sentOnLabel, '2026-11-20'); await submit(); }),
  scene('answer: everything is answered', 'respond', answered),
  scene('answer: waiting for who they are', 'respond', { ...three, ...waiting }),
  scene('answer: by another door', 'respond', door),
  sceneOf('answer: two requests, one after the other', 'respond', { cases: [request(three), request({}, 2)] }),
  scene('close: everything is answered', 'close', answered),
  scene('close: by another door', 'close', door),
  scene('close: before, sent empty', 'close', three, () => submit()),
  scene('close: the same as another', 'close', three, () => pick(words.choice_merged)),
  sceneOf('close: a service is still asked something', 'close', { cases: [request(answered)], store: { countOpenTasks: () => Promise.resolve(new Map([[1, 2]])) } }, () => submit()),
  sceneOf('close: the schedule could not be read', 'close', { cases: [request(answered)] }, undefined, () => stand(readOfficerSettings, fails('unavailable'))),
  sceneOf('close: the schedule is read', 'close', { cases: [request(answered)] }, undefined, () => stand(readOfficerSettings, never)),
  scene('assign', 'assign'), scene('record action', 'record'), scene('reopen', 'reopen', closed), scene('legal hold', 'hold', closed), scene('history: nothing', 'history', closed),
  scene('leaving with something typed', 'identity', {}, async () => { await type(strings.doubtLabel, longWord); await press(casework.close); })
];

const plan: DisposalPlan<RequestCase> = {
  found: request(closed), problems: [], obstacles: [], closing: { at: at('2020-11-21T10:00:00Z'), by: 'Priya Nandra', label: '5.0', labels: new Set(['5.0']), beginning: 'seen' },
  files: [{ id: 1, name: `${longWord}.pdf`, size: 2048 }], intake: { id: 1, attachments: [] }, additions: [], rows: [], versions: 6, events: 4
};
const disposing = sceneOf('dispose', 'dispose', { cases: [request(closed)], access: owner, store: { disposal: () => Promise.resolve({ plan: () => Promise.resolve(plan), dispose: never }) } });

const late = [request({ receivedAt: at('2026-08-03T09:00:00Z'), leadId: me.id }), request({ receivedAt: at('2026-09-01T09:00:00Z'), rights: ['Access', 'Erasure'], service: longWord, promisedBy: '2026-11-10' }, 2), request({ receivedAt: at('2026-09-10T09:00:00Z'), leadId: undefined, promisedBy: '2026-12-04' }, 3)];
const around = { ...request({}, 9), aroundDesk: request().values };
const performance = { cases: [...late, request(answered, 4), request(extended, 5), request(paused, 6), request({ ...door, service: longWord }, 7), around], before: [request({ receivedAt: at('2025-10-10T09:00:00Z'), file: { ...emptyRequestFile, answered: [answeredRight({ on: '2025-12-01' })] } }, 8)], overdue: late };
const figures = (name: string, command: RequestCommand, before: () => void, then?: () => Promise<void>, store: Partial<MemoryRequests> = {}): Scene => sceneOf(name, command, { cases: command === 'plan' ? late : [], store }, then, () => {
  stand(readTemplate, () => Promise.resolve(undefined));
  stand(putTemplate, () => Promise.resolve(true));
  stand(templatesUrl, () => 'https://northmere.example/DeskTemplates');
  before();
});
const overdue = (): void => stand(readOverdue, () => Promise.resolve([...late, around]));
const counting: readonly Scene[] = [
  figures('performance: counted', 'counts', () => stand(readPeriodRequests, () => Promise.resolve(performance)), () => submit()),
  figures('performance: reading', 'counts', () => stand(readPeriodRequests, never), () => submit()),
  figures('performance: could not be read', 'counts', () => stand(readPeriodRequests, fails('unavailable')), () => submit()),
  figures('overdue plan: made', 'plan', overdue, () => submit()),
  figures('overdue plan: too little room, and days kept', 'plan', overdue, async () => { await type(planWords.weeks, '1'); await type(planWords.perWeek, '1'); await submit(); await press(planWords.keep); }),
  figures('overdue plan: numbers that are none', 'plan', overdue, async () => { await type(planWords.weeks, longWord); await submit(); }),
  figures('overdue plan: nothing late', 'plan', () => stand(readOverdue, () => Promise.resolve([]))),
  figures('overdue plan: could not be read', 'plan', () => stand(readOverdue, fails('throttled'))),
  figures('weekly return', 'plan', () => { overdue(); stand(readForWeeks, () => Promise.resolve([...late, request(answered, 4)])); }, async () => { await press(planWords.view_weeks); await press(planWords.weeklyMake); })
];

const log = [
  'SAR ref\tDate received\tRequester\tAddress\tType\tDetails\tDepartment\tDue date\tDate responded\tOutcome\tDate closed\tColour',
  `1\t14/03/2026\tAnn ${longWord}\t1 Test Street\tSAR\t${longWord}\tHousing\t14/04/2026\t20/04/2026\tRedacted\t21/04/2026\tred`, '2\t2026-10-05\tBo\t\tDeletion\tDelete it\tMoon\t\t\t\t\t', '3\t01/01/2017\tCy\t3 Test Street\tSAR\tMy file\t\t\t\t\t\t',
  '4\t2026-10-06\tDi\t4 Test Street\tSAR\tThere\tHousing\t\t\t\t\t', '5\t2026-06-01\tEd\t5 Test Street\tSAR\tMy file\tHousing\t\t\tWithdrawn\t2026-06-20\t'
].join('\n');
const overLog = bringingIn({ there: new Map([['4', 'all']]), added: 3, finished: { done: 2, left: [] } }, () => panel('bringIn', { cases: [] }));
const bringing = (name: string, then?: () => Promise<void>, stands?: () => void): Scene => ({ name: `Requests, bring in many: ${name}`, shows: ['request BRINGIN'], ...(then ? { then } : {}), draw: overLog(stands) });
const pasted = async (): Promise<void> => { await type(bringInWords.paste, log); await press(bringInWords.read); };
const added = async (): Promise<void> => { await pasted(); await press(counted(ownBringIn, 'add', 3)); };
const many: readonly Scene[] = [
  bringing('nothing given', () => press(bringInWords.read)),
  bringing('read, with doubts', pasted),
  bringing('adding', added, () => stand(bringIn, never)),
  bringing('added', added),
  bringing('the form for the website', unfold),
  bringing('the form for the website, in Welsh, sent to what is no address', async () => { await unfold(); await pick(formWords.language_cyGB); await type(formWords.address, longWord); await press(formWords.page); })
];

/** Every panel of requests, in the states that are its own. */
export const requestPanels: readonly Scene[] = [...reviewing, ...beginning, ...answering, ...ending, ...many, disposing, ...counting];
