import { randomUUID } from 'node:crypto';
import { withTestDesk } from '../../../../local/testing/testDesk';
import '../../../platform/sharepoint/pnpSetup';
import { listUrl } from '../../../platform/sharepoint/listSchema';
import { sha256OfText } from '../../../platform/sharepoint/sha256';
import { dpiaPlaces } from '../../lists/paths';
import { submissionName, submissionText } from '../../rules/submission';
import type { NewTalk } from '../../rules/talk/talk';
import { complete } from '../../rules/testContent';
import { readTalk } from '../talk';
import type { Around, MyDpia } from './contract';
import { staffDpiaStore as store } from './ownStore';

/** What is submitted, said and signed, over HTTP: jo manages Housing, dev Revenues, Nadia is Housing's champion, Priya and Tom are officers, Helen and Lewis reviewers. */
jest.setTimeout(60_000);
const desk = withTestDesk({ kind: 'council' });

const begin = (who = 'jo', service = 'Housing'): Promise<MyDpia> =>
  store.start(desk.as(who), { service, title: 'Parking permits online', system: 'ParkIt', plannedOn: undefined, form: 'full', own: [], screening: '', startedFrom: '', answers: {}, risks: [] }, randomUUID());
const say = (who: string, dpia: MyDpia, talk: NewTalk, guid: string = randomUUID()): Promise<void> => store.addTalk(desk.as(who), dpia, talk, guid);
const around = (dpia: MyDpia, who = 'jo'): Promise<Around> => store.readAround(desk.as(who), dpia);
const said = async (dpia: MyDpia, who = 'jo'): Promise<readonly unknown[]> => (await around(dpia, who)).talk.map(({ kind, authorName }) => [kind, authorName]);
const states = (dpias: readonly MyDpia[], who = 'jo') => store.readStates(desk.as(who), dpias);
const state = (to: string): NewTalk => ({ kind: 'state', said: '', details: { state: to } });
const advice: NewTalk = { kind: 'advice', said: 'One point', details: { points: [{ number: 1, text: 'Encrypt the tablets' }], by: 'Priya Nandra' }, submission: 'a'.repeat(64) };

const uploading = { method: 'POST', url: 'DpiaSubmissions/Housing.*Files/AddUsingPath' };
const files = async (): Promise<readonly string[]> => {
  const found: readonly { readonly Name: string }[] = await desk.as('owner').sp.web.getFolderByServerRelativePath(`${listUrl(desk.siteUrl, dpiaPlaces.submissions)}/Housing`).files.select('Name')();
  return found.map(({ Name }) => Name).sort();
};
const putFile = (who: string, name: string, text: string): Promise<unknown> =>
  desk.as(who).sp.web.getFolderByServerRelativePath(`${listUrl(desk.siteUrl, dpiaPlaces.submissions)}/Housing`).files.addUsingPath(name, new TextEncoder().encode(text).buffer, { Overwrite: false });

describe('what is said', () => {
  test('service, officers and reviewers read the same, in its order; a row that is sent twice is one', async () => {
    const dpia = await begin();
    const guid = randomUUID();
    await say('jo', dpia, { kind: 'comment', question: 'need_aims', said: 'Is this enough?' }, guid);
    await say('jo', dpia, { kind: 'comment', question: 'need_aims', said: 'Is this enough?' }, guid);
    await desk.fault({ match: { method: 'POST', url: "DpiaTalk'\\)/addValidateUpdate" }, times: 1, fault: { kind: 'drop-after' } });
    await say('dpo', dpia, { kind: 'reply', question: 'need_aims', said: 'It is.', replyTo: guid });
    await say('siro', dpia, { kind: 'view', said: 'No objection.' });
    await say('dpo', dpia, advice);
    const all = [['comment', 'Jo Bright'], ['reply', 'Priya Nandra'], ['view', 'Helen Marsh'], ['advice', 'Priya Nandra']];
    for (const who of ['jo', 'dpo', 'siro']) expect(await said(dpia, who)).toEqual(all);
    expect(await around(dpia)).not.toHaveProperty('uncounted');
  });

  test('what a manager or a reviewer writes in the place of an officer does not count, and is shown with who wrote it', async () => {
    const dpia = await begin();
    const forged: readonly NewTalk[] = [state('In force'), advice, { kind: 'returned', said: 'x' }, { kind: 'viewAsked', said: '', details: { people: [] } }, { kind: 'signAsked', said: '', details: { people: [] } }];
    for (const talk of forged) await say('jo', dpia, talk);
    await say('siro', dpia, state('Advised'));
    for (const who of ['jo', 'siro', 'dpo']) {
      const { talk, uncounted = [] } = await around(dpia, who);
      expect([talk, uncounted.map(({ kind, authorName }) => [kind, authorName])]).toEqual([[], [...forged.map(({ kind }) => [kind, 'Jo Bright']), ['state', 'Helen Marsh']]]);
      expect(await states([dpia], who)).toEqual({ [dpia.reference]: 'Draft' });
    }
    expect(await readTalk(desk.as('dpo'), { reference: dpia.reference, service: 'Housing' })).toEqual([]);
    await say('dpo', dpia, state('Submitted'));
    expect(await states([dpia])).toEqual({ [dpia.reference]: 'Submitted' });
  });

  test('what is said in another service’s folder is no part of it, whoever says it', async () => {
    const dpia = await begin();
    await say('dev', { ...dpia, folder: 'Revenues' }, { kind: 'comment', said: 'x' });
    await say('dpo', { ...dpia, folder: 'Revenues' }, state('In force'));
    for (const who of ['jo', 'dpo', 'siro']) expect(await around(dpia, who)).toEqual({ submissions: [], talk: [] });
    expect(await states([dpia], 'siro')).toEqual({ [dpia.reference]: 'Draft' });
    for (const who of ['dev', 'champion']) await expect(say(who, dpia, { kind: 'comment', said: 'x' })).rejects.toMatchObject({ name: 'DeskError' });
  });

  test('an answer to a point of the advice is the service’s alone', async () => {
    const dpia = await begin();
    await say('dpo', dpia, advice);
    for (const who of ['jo', 'siro', 'dpo']) await say(who, dpia, { kind: 'pointAnswer', said: '', point: 1, details: { answer: 'done' } });
    expect(await said(dpia)).toEqual([['advice', 'Priya Nandra'], ['pointAnswer', 'Jo Bright']]);
  });

  test('words of an officer who has left the group count no more and stay to be read, until an officer says so again', async () => {
    const dpia = await begin();
    await say('deputy', dpia, state('Advised'));
    expect(await states([dpia])).toEqual({ [dpia.reference]: 'Advised' });
    const { users } = desk.as('owner').sp.web.siteGroups.getByName('Desk officers');
    await users.removeByLoginName('i:0#.f|membership|deputy@northmere.example');
    expect([await states([dpia]), (await around(dpia)).uncounted?.map(({ authorName }) => authorName)]).toEqual([{ [dpia.reference]: 'Draft' }, ['Tom Ashworth']]);
    await say('dpo', dpia, state('Advised'));
    expect(await states([dpia])).toEqual({ [dpia.reference]: 'Advised' });
  });

  test('where somebody closed who is an officer, it is said that nobody can tell, and no state is made up', async () => {
    const dpia = await begin();
    await say('dpo', dpia, state('In force'));
    await desk.as('owner').sp.web.siteGroups.getByName('Desk officers').update({ OnlyAllowMembersViewMembership: true });
    expect([await around(dpia), await states([dpia])]).toEqual([expect.objectContaining({ officersHidden: true, talk: [] }), {}]);
    expect(await states([dpia], 'dpo')).toEqual({ [dpia.reference]: 'In force' });
    const other = await begin();
    expect(await states([other])).toEqual({ [other.reference]: 'Draft' });
  });

  test('where a directory’s group is among the officers, what those say whom SharePoint names counts, and what others say is left open', async () => {
    const dpia = await begin();
    const { users } = desk.as('owner').sp.web.siteGroups.getByName('Desk officers');
    await users.add('c:0-.f|rolemanager|spo-grid-all-users/northmere');
    await users.removeByLoginName('i:0#.f|membership|deputy@northmere.example');
    await say('dpo', dpia, state('Submitted'));
    expect([await states([dpia]), (await around(dpia)).officersHidden]).toEqual([{ [dpia.reference]: 'Submitted' }, true]);
    await say('deputy', dpia, state('Advised'));
    expect([await states([dpia]), (await around(dpia)).uncounted?.map(({ authorName }) => authorName)]).toEqual([{}, ['Tom Ashworth']]);
    await say('dpo', dpia, state('Advised'));
    expect(await states([dpia])).toEqual({ [dpia.reference]: 'Advised' });
  });

  test('the states of many are asked twenty at a time, and what says no state changes none', async () => {
    const dpias = await Promise.all(Array.from({ length: 22 }, () => begin()));
    await say('dpo', dpias[0], state('Submitted'));
    await say('dpo', dpias[0], state('Nearly done'));
    await say('dpo', dpias[21], state('Returned'));
    await desk.local('DELETE', 'log');
    const found = await states(dpias);
    expect([found[dpias[0].reference], found[dpias[1].reference], found[dpias[21].reference], Object.keys(found).length]).toEqual(['Submitted', 'Draft', 'Returned', 22]);
    const { value } = await desk.local<{ readonly value: readonly { readonly path: string }[] }>('GET', 'log');
    expect(value.filter((call) => JSON.stringify(call).includes('DpiaTalk'))).toHaveLength(2);
    expect(await states([])).toEqual({});
  });
});

describe('what is submitted', () => {
  test('is one file with its hash in the name, read and hashed again by everybody who reads it', async () => {
    const dpia = await begin();
    const first = await store.submit(desk.as('jo'), dpia, complete);
    expect(first).toMatchObject({ number: 1, by: { name: 'Jo Bright' }, hash: await sha256OfText(submissionText(dpia, complete)) });
    const second = await store.submit(desk.as('jo'), dpia, { ...complete, title: 'Permits' });
    expect((await around(dpia)).submissions).toEqual([first, second]);
    expect(second.number).toBe(2);
    for (const who of ['jo', 'dpo', 'siro']) {
      expect(await store.readSubmitted(desk.as(who), dpia, first)).toEqual(complete);
      expect((await store.readSubmitted(desk.as(who), dpia, second))?.title).toBe('Permits');
    }
  });

  test('the same content twice is one submission; what went back to an earlier content is another', async () => {
    const dpia = await begin();
    const first = await store.submit(desk.as('jo'), dpia, complete);
    expect(await store.submit(desk.as('jo'), dpia, { ...complete, answers: { ...complete.answers, need_change: complete.answers.need_change, nature_recipients: '' }, risks: complete.risks.toReversed() })).toEqual(first);
    await store.submit(desk.as('jo'), dpia, { ...complete, form: 'short' });
    expect(await store.submit(desk.as('jo'), dpia, complete)).toMatchObject({ number: 3, hash: first.hash });
    expect(await files()).toHaveLength(3);
  });

  test('an upload whose answer got lost is looked for, and one that never arrived is sent again', async () => {
    const dpia = await begin();
    await desk.fault({ match: uploading, times: 1, fault: { kind: 'drop-after' } });
    expect((await store.submit(desk.as('jo'), dpia, complete)).number).toBe(1);
    await desk.fault({ match: uploading, times: 1, fault: { kind: 'drop-before' } });
    expect((await store.submit(desk.as('jo'), dpia, { ...complete, title: 'Permits' })).number).toBe(2);
    await desk.fault({ match: uploading, times: 1, fault: { kind: 'drop-after' } }, { match: { method: 'GET', url: 'DpiaSubmissions/Housing' }, skip: 1, times: 50, fault: { kind: 'status', status: 403 } });
    await expect(store.submit(desk.as('jo'), dpia, { ...complete, title: 'Permits online' })).rejects.toMatchObject({ kind: 'unknown-outcome' });
    await desk.noFaults();
    expect((await store.submit(desk.as('jo'), dpia, { ...complete, title: 'Permits online' })).number).toBe(3);
    expect(await files()).toHaveLength(3);
  });

  test('nobody submits for another service, and no champion or reviewer does', async () => {
    const dpia = await begin();
    for (const who of ['dev', 'champion', 'siro']) await expect(store.submit(desk.as(who), dpia, complete)).rejects.toMatchObject({ name: 'DeskError' });
    expect(await files()).toEqual([]);
  });

  test('a file whose bytes are not what its name says, or another DPIA’s, or hold what nobody would see, is read by nobody', async () => {
    const dpia = await begin();
    const other = await begin();
    const texts = ['{}', submissionText(other, complete), submissionText(dpia, complete).replace('{', '{"aside":"not shown",')];
    const hashes = ['b'.repeat(64), await sha256OfText(texts[1]), await sha256OfText(texts[2])];
    for (const [place, text] of texts.entries()) {
      await putFile('jo', submissionName({ reference: dpia.reference, number: place + 1, hash: hashes[place] }), text);
    }
    const { submissions } = await around(dpia);
    expect(submissions).toHaveLength(3);
    for (const submission of submissions) expect(await store.readSubmitted(desk.as('jo'), dpia, submission)).toBeUndefined();
    await expect(store.readSubmitted(desk.as('jo'), dpia, { ...submissions[0], number: 9 })).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('two at one moment both stand, each with its own hash', async () => {
    const dpia = await begin();
    await Promise.all([store.submit(desk.as('jo'), dpia, complete), store.submit(desk.as('dpo'), dpia, { ...complete, title: 'Permits' })]);
    expect((await around(dpia)).submissions.map(({ hash }) => hash).sort()).toEqual([await sha256OfText(submissionText(dpia, complete)), await sha256OfText(submissionText(dpia, { ...complete, title: 'Permits' }))].sort());
  });
});

test('a signature is one, whether its answer was lost or its page tries again', async () => {
  const dpia = await begin();
  const { hash: submission } = await store.submit(desk.as('jo'), dpia, complete);
  const sign = { role: 'siro', submission, decision: 'approve', said: 'Agreed', openBecause: '' } as const;
  const guid = randomUUID();
  await desk.fault({ match: { method: 'POST', url: "SignOffs'\\)/addValidateUpdate" }, times: 1, fault: { kind: 'drop-after' } });
  await store.sign(desk.as('siro'), dpia, sign, guid);
  await store.sign(desk.as('siro'), dpia, sign, guid);
  await store.sign(desk.as('siro'), dpia, { ...sign, decision: 'refuse' }, randomUUID());
  expect((await desk.rows('Sign-offs')).map(({ CaseReference, Submission, Decision }) => [CaseReference, Submission, Decision])).toEqual([[dpia.reference, submission, 'approve'], [dpia.reference, submission, 'refuse']]);
});
