/** @jest-environment jsdom */
import { lendTextCoding } from '../../casework/documents/testing/textCoding';
import { answeredRight, asked } from '../rules/cases/testRequests';
import { emptyRequestFile } from '../rules/cases/requestFile';
import { on } from '../rules/cases/testRequests';
import type { RequestLetter } from './templates';
import { possible, read, valuesOf } from './testing/read';
import type { SomeFacts } from './testing/someFacts';

lendTextCoding();

const missing = (letter: RequestLetter, known: SomeFacts = {}): readonly string[] => possible(valuesOf(letter, known)).missing;
const waiting = { askedAt: on('2026-11-03'), givenAt: undefined };
const clarifying = { file: { ...emptyRequestFile, clarifications: [asked('2026-11-09')] } };

describe('the acknowledgement', () => {
  test('says that it came and when, what was asked, the last day with its steps, and whom to contact', async () => {
    const text = await read('request-acknowledgement');
    for (const words of [
      'Dear Ann Sorrel', 'You asked us for a copy of the personal information that we hold about you (a subject access request).', 'We received your request on Monday 2 November 2026.',
      'This is how we understand your request:\nSend me my file.',
      'The last day for our answer is Wednesday 2 December 2026. This is how it is counted:\nWe received your request on Monday 2 November 2026.\nOne month ends on Wednesday 2 December 2026.',
      'Priya Nandra', 'Our reference: SAR-2026-00001', 'and to the Information Commission (ICO) at any time', 'Yours sincerely\nGareth Pugh\nData Protection Officer'
    ]) expect(text).toContain(words);
    expect(text).not.toContain('has not begun');
  });
  test('says what the time waits for, and no day', async () => {
    const text = await read('request-acknowledgement', { values: { identity: { ...waiting, doubt: 'An unknown address', seen: '' } } });
    expect(text).toContain('It begins when we have:\nwhat shows who you are');
    expect(text).not.toContain('last day');
  });
  test('names the rights whose last day is another', async () => {
    const text = await read('request-acknowledgement', { values: { rights: ['Access', 'Erasure', 'Objection'], file: { ...emptyRequestFile, clarifications: [asked('2026-11-09', '2026-11-16')] } } });
    expect(text).toContain('A copy of the information: the last day for our answer is Thursday 10 December 2026.');
    expect(text).toContain('Erasing information, Your objection: the last day for our answer is Wednesday 2 December 2026.');
  });
  test('speaks of somebody else’s information where another asks', async () => {
    const requester = { kind: 'Solicitor', name: 'Lee Marsh', contact: 'x', language: 'English' } as const;
    expect(await read('request-acknowledgement', { values: { requester, subject: 'Ann Sorrel' } })).toContain('that we hold about Ann Sorrel (');
    expect(await read('request-acknowledgement', { values: { requester, subject: '', rights: [] } })).toContain('personal information about the person for whom you ask.');
  });
});

describe('who somebody is', () => {
  test('gives the doubt, what is needed, and that the time waits', async () => {
    const text = await read('request-identity');
    expect(text).toContain('This is what makes us unsure:\nThe request came from an address that we do not know.\nPlease send us this:\nA copy of your council tax bill.');
    expect(text).toContain('Until then the time waits.');
    expect(text).not.toContain('That you may ask');
  });
  test('asks for an authority alone, and for both', async () => {
    const alone = await read('request-identity', { typed: { asksIdentity: false, asksAuthority: true } });
    expect(alone).toContain('Please send us what shows that you may:\nA letter that your client signed.');
    expect(alone).not.toContain('unsure');
    expect(missing('request-identity', { typed: { asksIdentity: false, asksAuthority: true, doubt: '' } })).toEqual([]);
  });
  test('without a doubt there is nothing to ask', async () => {
    expect(missing('request-identity', { typed: { doubt: ' ' } })).toEqual(['doubt']);
    expect(missing('request-identity', { typed: { identityNeeded: '' } })).toEqual(['needed']);
    expect(missing('request-identity', { typed: { asksIdentity: false } })).toEqual(['doubt', 'needed']);
    expect(await read('request-identity', { typed: { asksIdentity: false } })).toContain('This is what makes us unsure:\n[still to be written]');
  });
});

describe('a clarification', () => {
  test('says what is unclear, that the time is paused from today, and what goes on', async () => {
    const text = await read('request-clarification', { values: { rights: ['Access', 'Rectification'] } });
    expect(text).toContain('Which years do you need?');
    expect(text).toContain('The time for our answer is paused from today, Monday 16 November 2026.');
    expect(text).toContain('Your other requests go on:\nCorrecting information');
    expect(await read('request-clarification')).not.toContain('other requests');
  });
  test('is of access alone, and says what is missing', () => {
    expect(valuesOf('request-clarification', { values: { rights: ['Erasure'] } })).toEqual({ possible: false, why: 'access-only' });
    expect(missing('request-clarification', { typed: { unclear: '' } })).toEqual(['unclear']);
  });
});

describe('an extension', () => {
  test('gives the reasons and the new last day with its steps', async () => {
    const text = await read('request-extension');
    expect(text).toContain('Why we need more time\nYour request is complex.\nFour services hold papers from thirty years.\nThe new last day\nThe last day for our answer is Tuesday 2 February 2027.');
    expect(text).toContain('3 months end on Tuesday 2 February 2027.');
  });
  test('comes within the first month, which a pause lengthens, and not before the time has begun', () => {
    const late = on('2026-12-03');
    expect(valuesOf('request-extension', { now: late })).toEqual({ possible: false, why: 'first-month-over' });
    expect(valuesOf('request-extension', { now: late, values: { file: { ...emptyRequestFile, clarifications: [asked('2026-11-09', '2026-11-16')] } } })).toMatchObject({ possible: true });
    expect(valuesOf('request-extension', { values: { identity: { ...waiting, doubt: 'x', seen: '' } } })).toEqual({ possible: false, why: 'not-begun' });
  });
  test('names the rights of which it is where it comes too late for others', async () => {
    const values = { rights: ['Access', 'Erasure'] as const, ...clarifying };
    expect(await read('request-extension', { values, now: on('2026-12-03') })).toContain('A copy of the information: the last day for our answer is not known yet.');
  });
  test('says what is missing', () => {
    expect(missing('request-extension', { typed: { ground: '', extensionWhy: '' } })).toEqual(['ground', 'why']);
  });
});

describe('an apology', () => {
  test('gives the day that was missed, why, and the day of the answer', async () => {
    const text = await read('request-apology', { now: on('2026-12-07') });
    expect(text).toContain('We should have answered by Wednesday 2 December 2026. We did not, and we are sorry.');
    expect(text).toContain('The papers are in an archive.\nWhen you will have our answer\nWe will answer by Friday 18 December 2026.');
    expect(await read('request-apology')).toContain('We have to answer by Wednesday 2 December 2026. We will not manage that');
  });
  test('has a day that is ahead', () => {
    expect(missing('request-apology', { typed: { delay: '', answerBy: '' } })).toEqual(['delay', 'answerBy']);
    expect(missing('request-apology', { typed: { answerBy: '2026-11-15' } })).toEqual(['answerBy']);
  });
});

describe('a fee', () => {
  test('gives its ground, why, how much, what it is made up of, how to pay, and that the time waits', async () => {
    const text = await read('request-fee');
    for (const words of ['You asked for a further copy.', 'You had the first copy in May.', 'The fee is £12.50.', '125 pages at ten pence.', 'By card on our website.', 'Until then it waits.']) expect(text).toContain(words);
    expect(await read('request-fee', { typed: { feeGround: 'Manifestly excessive' } })).toContain('manifestly excessive');
  });
  test('a request is free until somebody says on what ground it is not; what is paid or answered is charged no more', () => {
    expect(valuesOf('request-fee', { typed: { feeGround: '' } })).toEqual({ possible: false, why: 'free' });
    expect(valuesOf('request-fee', { values: { regime: 'Law enforcement' } })).toEqual({ possible: false, why: 'free' });
    expect(valuesOf('request-fee', { values: { fee: { askedAt: on('2026-11-03'), givenAt: on('2026-11-05'), why: 'x' } } })).toEqual({ possible: false, why: 'fee-paid' });
    const answered = { file: { ...emptyRequestFile, answered: [answeredRight()] } };
    expect(valuesOf('request-fee', { typed: { feeGround: 'Manifestly excessive' }, values: answered })).toEqual({ possible: false, why: 'answered' });
    expect(valuesOf('request-fee', { values: answered })).toMatchObject({ possible: true });
  });
  test('says what is missing', async () => {
    expect(missing('request-fee', { typed: { feeWhy: '', feeAmount: 'a lot', feeBasis: ' ', feeHow: '' } })).toEqual(['feeWhy', 'feeAmount', 'feeBasis', 'feeHow']);
    expect(await read('request-fee', { typed: { feeAmount: '0' } })).toContain('The fee is [still to be written].');
  });
});

describe('what leaves by another door', () => {
  test.each([
    ['Everyday business', 'need no formal request'], ['Deceased person', 'somebody who has died'], ['Educational record', 'the educational record of a child'],
    ['Freedom of information', 'freedom of information law'], ['Police, court or another body', 'for the work of your organisation']
  ] as const)('%s: why, where it went, by when they hear, and what if something else was meant', async (kind, why) => {
    const text = await read('request-passed-on', { values: { kind } });
    expect(text).toContain(why);
    expect(text).toContain('Our records team, 01632 960 200\nYou will hear from them by Monday 30 November 2026.\nIf you meant something else');
    expect(text).not.toContain('You asked us for');
    expect(await read('request-passed-on', { values: { kind }, language: 'cy-GB' })).toContain('Byddwch yn clywed ganddynt erbyn dydd Llun 30 Tachwedd 2026.');
  });
  test('has this letter and no other; a request under data protection law has the others', () => {
    expect(valuesOf('request-acknowledgement', { values: { kind: 'Deceased person' } })).toEqual({ possible: false, why: 'other-door' });
    expect(valuesOf('request-passed-on', { values: { kind: 'Rights request' } })).toEqual({ possible: false, why: 'rights-request' });
    expect(missing('request-passed-on', { typed: { passedTo: '', hearBy: '' } })).toEqual(['passedTo', 'hearBy']);
  });
});

describe('every letter', () => {
  test('in Welsh is a draft above all else, until a translator approves it', async () => {
    expect(await read('request-acknowledgement', { language: 'cy-GB' })).toMatch(/^DRAFFT: .*\nNorthmere Borough Council\n/);
    const approved = await read('request-acknowledgement', { language: 'cy-GB', typed: { translatorApproved: 'Siân Beynon' } });
    expect(approved).not.toContain('DRAFFT');
    expect(approved).toContain('Cawsom eich cais ddydd Llun 2 Tachwedd 2026.');
    expect(approved).toContain('Y diwrnod olaf i ni ateb yw dydd Mercher 2 Rhagfyr 2026.');
    expect(approved).toContain('Cais Gwrthrych am Wybodaeth');
    expect(await read('request-apology', { language: 'cy-GB', now: on('2026-12-07') })).toContain('Dylem fod wedi ateb erbyn dydd Mercher 2 Rhagfyr 2026.');
    expect(await read('request-clarification', { language: 'cy-GB' })).toContain('o heddiw ymlaen, dydd Llun 16 Tachwedd 2026.');
  });
  test('goes to somebody: with a name alone its address is a gap, without both there is none', () => {
    const nobody = { kind: 'The person', name: ' ', contact: '', language: 'English' } as const;
    expect(valuesOf('request-acknowledgement', { values: { requester: nobody } })).toEqual({ possible: false, why: 'anonymous' });
    expect(missing('request-acknowledgement', { values: { requester: { ...nobody, name: 'Ann Sorrel' } } })).toEqual(['address']);
  });
  test('says that nobody knows when the request came, and who signs', () => {
    expect(missing('request-acknowledgement', { values: { receivedAt: undefined } })).toEqual(['receivedAt']);
    expect(missing('request-acknowledgement', { typed: { signatoryRole: '' } })).toEqual(['signatory']);
  });
});
