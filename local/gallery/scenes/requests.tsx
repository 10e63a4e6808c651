import * as React from 'react';
import casework from '../../../src/loc/casework';
import common from '../../../src/loc/common';
import words from '../../../src/loc/requests';
import strings from '../../../src/loc/requestPanels';
import reviewWords from '../../../src/loc/requestReview';
import type { CaseAccess } from '../../../src/casework/store/contract';
import type { DisposalPlan } from '../../../src/casework/store/disposal/plan';
import { caseDrafts } from '../../../src/casework/ui/caseDrafts';
import { CasesPanel } from '../../../src/casework/ui/CasesPanel';
import { readSettings } from '../../../src/platform/settings';
import { defaultOfficerSettings, readOfficerSettings } from '../../../src/platform/settings/officers';
import type { RequestCommand } from '../../../src/requests/rules/cases/commands';
import { emptyRequestFile } from '../../../src/requests/rules/cases/requestFile';
import { answeredRight, asked, found } from '../../../src/requests/rules/cases/testRequests';
import type { RequestCase, RequestValues } from '../../../src/requests/rules/cases/values';
import { readSearches } from '../../../src/requests/store/searches';
import { requestRoom } from '../../../src/requests/ui/cases/room';
import { memoryRequests, type MemoryRequests } from '../../../src/requests/ui/cases/testing/memoryRequests';
import { pick, press, submit, type, unfold } from '../page/hands';
import type { Scene } from '../page/scene';
import { stand } from '../page/standIn';
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

const beginning: readonly Scene[] = [
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

const ending: readonly Scene[] = [
  scene('answer: one of three', 'respond', someAnswered),
  scene('answer: sent empty', 'respond', three, () => submit()),
  scene('answer: late, in part, of a deletion', 'respond', { rights: ['Erasure'], receivedAt: at('2026-10-12T09:00:00Z') }, async () => { await pick(words.choice_doneInPart); await type(strings.sentOnLabel, '2026-11-20'); await submit(); }),
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

/** Every panel of requests, in the states that are its own. */
export const requestPanels: readonly Scene[] = [...reviewing, ...beginning, ...ending, disposing];
