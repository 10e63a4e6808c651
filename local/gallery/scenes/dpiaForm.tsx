import * as React from 'react';
import strings from '../../../src/loc/dpiaForm';
import mine from '../../../src/loc/dpiaMine';
import { memoryStore } from '../../../src/casework/ui/staff/testing/memoryStore';
import { complete } from '../../../src/dpias/rules/testContent';
import { measure, rated, risk } from '../../../src/dpias/rules/risks/testRisks';
import type { Risk } from '../../../src/dpias/rules/risks/risk';
import { MyDpias, type MyDpiasProps } from '../../../src/dpias/ui/form/MyDpias';
import { aDpia, aSubmission, aTalk, filled, me, memoryDpias, type MemoryDpias } from '../../../src/dpias/ui/form/testing/memoryDpias';
import { DraftConflict, type MyScreening } from '../../../src/dpias/ui/staff/contract';
import { DeskError } from '../../../src/platform/sharepoint/errors';
import { control, pick, press, type, write } from '../page/hands';
import type { Scene } from '../page/scene';
import { settled } from '../page/settled';
import { fails, longText, longWord, never, Page, services, settings } from './world';

const reference = 'DPIA-2026-00042';
const submission = aSubmission();
const content = { ...complete, title: 'Parking permits online' };
const risks: readonly Risk[] = [
  risk(1), risk(2, { source: `A permit goes to the wrong address: ${longWord}`, before: rated('probable significant'), measures: [measure('m2', { what: longText.slice(0, 300), inPlace: '2026-11-01' }), measure('m3', { due: '2027-06-01' })], after: rated('possible minimal') }),
  risk(3, { source: 'Cameras see a school', before: { ...rated('possible severe'), override: { level: 'medium', why: 'They look the other way' } }, measures: [], after: rated('remote severe') }), risk(4, { source: '', impact: '', before: { likelihood: undefined, severity: undefined, override: undefined }, measures: [] })
];
const advice = aTalk({ kind: 'advice', said: '', submission: submission.hash, details: { points: [{ number: 1, text: 'Say on the form who gets the address.' }, { number: 2, text: longText.slice(0, 400) }, { number: 3, text: `Ask ${longWord}.` }], by: 'Priya Nandra' } });
const answered = aTalk({ kind: 'pointAnswer', point: 1, said: '', details: { answer: 'willDo', by: '2027-01-15' }, submission: submission.hash, authorId: me.id, authorName: 'Alex Turner' });
const notFollowed = aTalk({ kind: 'pointAnswer', point: 3, said: 'They stopped answering in May.', details: { answer: 'notFollowed' }, submission: submission.hash, authorId: me.id, authorName: 'Alex Turner' });
const asked = aTalk({ kind: 'signAsked', said: '', submission: submission.hash, details: { people: [{ id: me.id, name: me.name, role: 'head' }] } });
const views = [
  aTalk({ kind: 'viewAsked', said: '', submission: submission.hash, details: { people: [{ id: 5, name: 'Robin Hughes', role: 'caldicott' }, { id: 6, name: 'Gwen Parry', role: 'ictSecurity' }], by: '2026-12-01' } }),
  aTalk({ kind: 'view', said: 'No objection if the logs are read.', authorId: 5, authorName: 'Robin Hughes' })
];
const comment = aTalk({ question: 'need_aims', said: longText.slice(0, 300) });
const talk = [comment, aTalk({ kind: 'reply', replyTo: comment.guid, question: 'need_aims', said: 'For residents.', authorName: 'Alex Turner' })];
const returned = aTalk({ kind: 'returned', said: 'Say for whom, and which law.', submission: submission.hash, details: { questions: ['need_aims', 'necessity_power'] } });
const told = aTalk({ kind: 'state', said: '', details: { state: 'Advised' } });

const empty = (): MemoryDpias => memoryDpias({ talk });
const whole = (): MemoryDpias => memoryDpias({ content: { answers: filled.answers, risks: risks.slice(0, 2) }, talk });
const advised = (more: Parameters<typeof memoryDpias>[0] = {}): MemoryDpias => memoryDpias({
  content: filled, submissions: [submission], submitted: [[submission.hash, content]], talk: [advice, answered, notFollowed, asked, ...views, ...talk, told], states: { [reference]: 'Advised' }, ...more
});
const screening: MyScreening = {
  rowId: 1, etag: '"1"', by: 'Alex Turner', at: '2026-11-01T10:00:00Z', guid: 's', reference: 'DPS-2026-00007', title: 'Cameras at the tip', service: 'Housing', version: 1, result: 'required', publicState: 'Closed', answers: { project_what: 'Cameras watch the gate.' }
};
const several = memoryDpias({
  dpias: [
    aDpia(), aDpia({ guid: 'd-2', reference: 'DPIA-2026-00043', title: `Cameras at the tip of ${longWord}`, plannedOn: undefined }), aDpia({ guid: 'd-3', reference: 'DPIA-2026-00044', title: 'Tenants’ portal', folder: 'Planning' }),
    aDpia({ guid: 'd-4', reference: 'DPIA-2026-00045', title: 'Door entry system' })
  ],
  states: { [reference]: 'Advised', 'DPIA-2026-00043': 'Submitted', 'DPIA-2026-00044': 'In force' }, services: ['Housing', 'Planning'], submissions: [submission], talk: [advice, asked]
});

const page = (store: MemoryDpias | (() => MemoryDpias), more: Partial<MyDpiasProps> = {}): React.ReactElement => (
  <Page><MyDpias services={services} settings={settings} store={typeof store === 'function' ? store() : store} drafts={memoryStore()} reference={reference} {...more} /></Page>
);
const list = (store: Partial<MemoryDpias> = {}, more: Partial<MyDpiasProps> = {}): React.ReactElement => page({ ...several, ...store }, { reference: undefined, ...more });
const failing = (error: Error): MemoryDpias => {
  const store = empty();
  store.failures.push(error);
  return store;
};
/** To a part of the DPIA: by its button beside the form, or on a phone out of a list. */
async function to(part: string): Promise<void> {
  const parts = document.querySelector<HTMLSelectElement>('#desk-dpia-part');
  if (!parts || parts.getClientRects().length === 0) return press(part);
  parts.focus();
  write(parts, [...parts.options].find(({ text }) => text.startsWith(part))?.value ?? '');
  return settled();
}
const go = (part: string) => (): Promise<void> => to(part);
const answer = async (text: string): Promise<void> => {
  await to('1. ');
  await type('1.1 ', text);
  control('1.3 ').focus();
  await settled();
};
const theirs = { rowId: 1, etag: '"9"', by: 'Casey Morgan', at: '2026-11-22T17:40:00Z' };
const scene = (name: string, draw: Scene['draw'], then?: Scene['then']): Scene => ({ name: `DPIA form: ${name}`, shows: [], draw, ...(then ? { then } : {}) });

export const dpiaForm: readonly Scene[] = [
  scene('my DPIAs, one that waits first', () => list()),
  scene('my DPIAs: none', () => list({ readMyDpias: () => Promise.resolve([]) })),
  scene('my DPIAs: reading', () => list({ readMyDpias: never })),
  scene('my DPIAs: could not be read', () => list({ readMyDpias: fails('unavailable') })),
  scene('starting from a screening', () => list({}, { readMyScreenings: () => Promise.resolve([screening]), screening: 'DPS-2026-00007' })),
  scene('starting without what it needs', () => list({}, { readMyScreenings: fails('offline') }), async () => { await press(mine.start); await press(mine.begin); }),
  scene('an empty draft', () => page(empty)),
  scene('opening', () => page({ ...empty(), readDraft: never })),
  scene('could not be opened', () => page({ ...empty(), readDraft: fails('forbidden') })),
  scene('a section with a comment', () => page(empty), async () => { await to('1. '); await press('1 '); }),
  scene('an answer is saved', () => page(empty), () => answer('Residents apply online.')),
  scene('an answer could not be saved', () => page(failing(new DeskError('offline'))), () => answer(longText)),
  scene('an answer is too long', () => page(empty), () => answer('x'.repeat(60_001))),
  scene('two answered one question', () => page(failing(new DraftConflict({ ...theirs, answer: longText }))), () => answer('Residents apply online.')),
  scene('leaving with something unsaved', () => page(failing(new DeskError('forbidden'))), async () => { await answer('Residents apply online.'); await press(strings.back); }),
  scene('a reviewer reads a section', () => page(() => memoryDpias({ content: filled, services: [], talk })), go('1. ')),
  scene('risks with their map', () => page(() => memoryDpias({ content: { answers: filled.answers, risks } })), go('8. ')),
  scene('a risk is opened', () => page(() => memoryDpias({ content: { answers: filled.answers, risks } })), async () => { await to('8. '); await press('R3'); }),
  scene('a measure is missing something', () => page(() => memoryDpias({ content: { answers: filled.answers, risks } })), async () => { await to(strings.submitNav); await press('R4: '); }),
  scene('no risk yet', () => page(empty), async () => { await to('8. '); await press(strings.standardTitle); }),
  scene('two changed one risk', () => {
    const store = memoryDpias({ content: filled });
    store.failures.push(new DraftConflict({ ...theirs, risk: risk(1, { source: 'A telephone is lost' }) }));
    return page(store);
  }, async () => { await to('8. '); await press('R1'); await type(strings.source, 'A tablet is lost'); control(strings.impact).focus(); await settled(); }),
  scene('advised, with points and views', () => page(advised)),
  scene('a point is answered', () => page(advised), async () => { await press(strings.answerPoint); await pick(strings.choose_notFollowed); await press(strings.sendAnswer); }),
  scene('returned', () => page(() => memoryDpias({ content: filled, submissions: [submission], submitted: [[submission.hash, content]], talk: [returned], states: { [reference]: 'Returned' } }))),
  scene('changed after it was signed', () => page(() => advised({ states: { [reference]: 'In force' }, content: { ...filled, answers: { ...filled.answers, need_aims: 'Something else' } } }))),
  scene('what is missing', () => page(empty), go(strings.submitNav)),
  scene('as it will be submitted', () => page(whole), go(strings.submitNav)),
  scene('submitted', () => page(whole), async () => { await to(strings.submitNav); await press(strings.submit); }),
  scene('could not be submitted', () => { const store = whole(); store.failures.push(new DeskError('unavailable')); return page(store); }, async () => { await to(strings.submitNav); await press(strings.submit); }),
  scene('to be signed with a point open', () => page(advised), async () => { await to(strings.signNav); await pick(strings.sign_approve); await press(strings.sign); }),
  scene('signed', () => page(advised), async () => { await to(strings.signNav); await pick(strings.sign_refuse); await type(strings.signRefuseWhy, 'Not yet.'); await press(strings.sign); }),
  scene('not to be signed by who submitted it', () => page(() => advised({ submissions: [aSubmission({ by: me })] })), go(strings.signNav)),
  scene('a submission that is not what its name says', () => page(() => advised({ submitted: [] })), go(strings.signNav)),
  scene('before it goes live', () => page(() => advised({ content: { answers: filled.answers, risks } })), go(strings.liveNav))
];
