/** @jest-environment jsdom */
import cy from '../../loc/exemptions/cy';
import { lendTextCoding } from '../../casework/documents/testing/textCoding';
import { emptyRequestFile } from '../rules/cases/requestFile';
import { aResponse, fullContents, inPart } from '../rules/response/testResponses';
import { rights } from '../rules/choices';
import type { ResponseFacts } from '../rules/response/facts';
import { grounds, groundsOf } from '../rules/response/grounds';
import { codeKey } from './codeKey';
import { groundText } from './groundWords';
import type { RequestLetter } from './templates';
import { possible, read, valuesOf } from './testing/read';

lendTextCoding();

const lacks = (letter: RequestLetter, response: ResponseFacts): readonly string[] => possible(valuesOf(letter, { response })).lacks.map(({ code }) => code);
const ways = ['You can complain to us about how we dealt', 'You can complain to the Information Commission (ICO) at any time', 'You can also go to court.'];

describe('an answer to a request for access', () => {
  test('tells all that article 15 asks', async () => {
    const text = await read('request-response');
    for (const words of [
      'What we send you', 'Your housing file, 212 pages, as a PDF.', 'Where we looked', 'Housing: the tenancy file', 'Why we use it\nTo let the flat to you and to look after it.',
      'What kinds of information it is\nName, address', 'Who has had it, or will have it\nThe repairs company.', 'How long we keep it\nSix years', 'Where it came from\nA neighbour.',
      'Decisions by a computer alone\nNo significant decision', 'ASB\nanti-social behaviour', 'to ask us to correct it\nto ask us to erase it\nto ask us to restrict how we use it\nto object to how we use it', ...ways
    ]) expect(text).toContain(words);
    for (const words of ['left out, and why', 'What the codes mean', 'outside the United Kingdom', 'lets us use it', 'ask that office to check', 'What we have done']) expect(text).not.toContain(words);
    expect(lacks('request-response', aResponse())).toEqual([]);
  });
  test('in part says why, and what each code means, once', async () => {
    const withheld = [{ exemption: 'sch2-16', told: 'specific' }, { exemption: 'sch2-16', told: 'specific' }, { exemption: 'sch2-2', told: 'general' }, { exemption: 'sch3-21', told: 'none' }] as const;
    const text = await read('request-response', { response: inPart({ withheld }) });
    expect(text).toContain('What we have left out, and why\nSome pages are about your neighbour.');
    expect(text).toContain('What it means\nS2 P3 16\nInformation about somebody else\nS\nInformation that the law keeps out of this answer\nWhat the abbreviations');
  });
  test('says nothing of what is told as nothing: it reads like one in full', async () => {
    const hidden = inPart({ withheld: [{ exemption: 'sch2-2', told: 'none' }], reasons: '' });
    expect(await read('request-response', { response: hidden })).toBe(await read('request-response'));
    expect(lacks('request-response', hidden)).toEqual([]);
  });
  test('neither confirms nor denies where that is what is told', async () => {
    expect(await read('request-response', { response: inPart({ withheld: [{ exemption: 'sch2-2', told: 'neither' }], reasons: '' }) })).toContain('We neither confirm nor deny that we hold anything else.');
  });
  test('under Part 3 tells what section 45 asks', async () => {
    const text = await read('request-response', { response: aResponse({ regime: 'Law enforcement' }) });
    expect(text).toContain('The law that lets us use it\nTrading standards law.');
    expect(text).toContain('ask that office to check whether the law allowed it.');
    for (const words of ['to object', 'by a computer alone']) expect(text).not.toContain(words);
  });
  test('shows what is not written yet as a gap, and names it with its article', async () => {
    const bare = aResponse({ searches: [], contents: { ...fullContents, purposes: '', isAutomated: undefined, isSentAbroad: true } });
    const text = await read('request-response', { response: bare });
    for (const heading of ['Why we use it', 'Decisions by a computer alone', 'How it is protected outside the United Kingdom', 'in these places:']) expect(text).toContain(`${heading}\n[still to be written]`);
    expect(possible(valuesOf('request-response', { response: bare })).lacks[0]).toEqual({ code: 'purposes', law: 'UK GDPR article 15(1)(a)' });
    expect(lacks('request-response', bare)).toEqual(['purposes', 'automated', 'safeguards', 'searches']);
  });
  test('names what of it went before, each with its day', async () => {
    const file = { ...emptyRequestFile, responses: [{ right: 'Access', reasons: '', recipientsTold: '', done: '', searches: [], parts: [{ key: 'p1', on: '2026-11-10', how: 'Email', what: 'Volumes 1 and 2' }] }] } as const;
    expect(await read('request-response', { values: { file: { ...file, responses: [...file.responses].map((row) => ({ ...row, searches: [], parts: [...row.parts] })) } } })).toContain('What we have sent before\nTuesday 10 November 2026: Volumes 1 and 2');
    expect(await read('request-response')).not.toContain('sent before');
  });
  test('in Welsh explains the codes in Welsh', async () => {
    expect(await read('request-response', { response: inPart(), language: 'cy-GB' })).toContain(`Ei ystyr\nS2 P3 16\n${cy['key_sch2-16']}`);
    expect(codeKey([{ exemption: 'sch2-2', told: 'specific' }, { exemption: 'sch9-1', told: 'specific' }], 'cy-GB')).toEqual([{ code: 'S', meaning: cy.key_general }]);
  });
});

describe('an answer to another right', () => {
  test('says what was done and who else was told, and in part why not all', async () => {
    const response = aResponse({ right: 'Rectification', outcome: 'Done in part', done: 'Your date of birth is right now.', recipientsTold: 'We told the repairs company.', reasons: 'The note is an opinion.' });
    const text = await read('request-response', { response, values: { rights: ['Access', 'Rectification'] } });
    expect(text).toContain('You asked us to correct personal information about you.\nWe received your request on');
    expect(text).toContain('What we have done\nYour date of birth is right now.\nWho else has been told\nWe told the repairs company.\nWhat we have not done, and why\nWe have checked the information: it is right, and complete enough for what we use it for (UK GDPR, article 16).\nThe note is an opinion.');
    for (const words of ['What we send you', 'Where we looked', 'About this information', 'a subject access request']) expect(text).not.toContain(words);
  });
});

describe('a refusal', () => {
  test('gives its reasons and the ways on', async () => {
    const text = await read('request-refusal', { response: aResponse({ outcome: 'Refused', reasons: 'This is the fifth time in a year.' }) });
    for (const words of ['We are not doing what you asked.\nOur reasons\nThis is the fifth time in a year.', ...ways]) expect(text).toContain(words);
    expect(text).not.toContain('ask that office to check');
  });
  test('without a reason has a gap, unless nothing is told', async () => {
    expect(await read('request-refusal', { response: aResponse({ outcome: 'Refused' }) })).toContain('Our reasons\n[still to be written]');
    expect(lacks('request-refusal', aResponse({ outcome: 'Refused' }))).toEqual(['reasons']);
    const silent = aResponse({ outcome: 'Refused', withheld: [{ exemption: 'sch2-2', told: 'neither' }] });
    const text = await read('request-refusal', { response: silent });
    expect(text).toContain('We neither confirm nor deny that we hold information of this kind.');
    expect(text).not.toContain('Our reasons');
  });
  test('under Part 3 names the check by the regulator', async () => {
    expect(await read('request-refusal', { response: aResponse({ regime: 'Law enforcement', outcome: 'Refused', reasons: 'x' }) })).toContain('ask that office to check');
  });
});

describe('a refusal of another right', () => {
  const refused = (known: Partial<ResponseFacts>): ResponseFacts => aResponse({ right: 'Erasure', outcome: 'Refused', reasons: 'Your tenancy goes on.', grounds: ['legal-duty', 'erasure-claims'], ...known });
  test('names each ground in plain words with its article, before the reasons', async () => {
    const text = await read('request-refusal', { response: refused({}), values: { rights: ['Erasure'] } });
    expect(text).toContain('Our reasons\nA law obliges us to use the information, or we need it for a task that we carry out for the public (UK GDPR, article 17(3)(b)).\n'
      + 'The information is needed to make or defend a legal claim (UK GDPR, article 17(3)(e)).\nYour tenancy goes on.\n');
  });
  test('in Welsh in Welsh', async () => {
    expect(await read('request-refusal', { response: refused({ right: 'Rectification', grounds: ['accurate'] }), values: { rights: ['Rectification'] }, language: 'cy-GB' }))
      .toContain('Rydym wedi gwirio’r wybodaeth: mae’n gywir, ac yn ddigon cyflawn ar gyfer y defnydd a wnawn ohoni (GDPR y DU, erthygl 16).\nYour tenancy goes on.');
  });
  test('has a gap for what only the council can say, and asks for a ground where none is chosen', async () => {
    expect(await read('request-refusal', { response: refused({ reasons: '', grounds: ['expression'] }) })).toContain('(UK GDPR, article 17(3)(a)).\n[still to be written]');
    expect(lacks('request-refusal', refused({ grounds: [] }))).toEqual(['ground']);
  });
  test('says none of a right that is done, or for law enforcement, which has other conditions', async () => {
    expect(await read('request-response', { response: refused({ outcome: 'Done in full', done: 'It is erased.', reasons: '' }) })).not.toContain('article 17');
    expect(await read('request-refusal', { response: refused({ regime: 'Law enforcement' }) })).not.toContain('article 17');
  });
  test('of what is kept and not used instead, for law enforcement, says what was done and why, with its section and the check by the regulator', async () => {
    const response = refused({ regime: 'Law enforcement', outcome: 'Restricted instead', grounds: ['erasure-evidence'], done: 'Only two officers can open it now.', reasons: 'The case is before the court.' });
    const text = await read('request-response', { response, values: { rights: ['Erasure'] } });
    for (const words of ['Only two officers can open it now.', 'So it is not erased: we keep it, and its use is restricted (Data Protection Act 2018, section 47(2)).\nThe case is before the court.', 'ask that office to check']) expect(text).toContain(words);
    expect(lacks('request-response', { ...response, recipientsTold: 'The police.', grounds: [] })).toEqual(['ground']);
  });
  test.each(['en-GB', 'cy-GB'] as const)('every ground ends as a sentence with its article, and names nobody, %s', (language) => {
    for (const right of rights) for (const ground of groundsOf(right, 'UK GDPR')) expect(groundText(ground, language)).toMatch(/^\p{Lu}.*[^.] \((UK GDPR, article|GDPR y DU, erthygl) \d\d?A?(\(\d\))?(\([a-e]\))?\)\.$/u);
    for (const right of rights) for (const ground of groundsOf(right, 'Law enforcement')) expect(groundText(ground, language)).toMatch(/^\p{Lu}.*[^.] \((Data Protection Act 2018, section|Deddf Diogelu Data 2018, adran) 4[67]\([2-4]\)\)\.$/u);
    expect(grounds.filter((ground) => /\b(you|your|chi|eich)\b/i.test(groundText(ground, language)))).toEqual([]);
  });
});

describe('nothing held', () => {
  const nothing = aResponse({ outcome: 'Nothing held' });
  test('tells the search, who may have it, and the ways on', async () => {
    const text = await read('request-not-held', { response: nothing });
    for (const words of ['We have found no personal information that we have to give', 'Housing: the tenancy file', 'Who may have it\nThe health board runs that clinic.', ...ways]) expect(text).toContain(words);
  });
  test('has the same words where something is held of which nothing is told', async () => {
    const hidden = { ...nothing, withheld: [{ exemption: 'sch2-2', told: 'none' }] as const };
    expect(await read('request-not-held', { response: hidden })).toBe(await read('request-not-held', { response: nothing }));
  });
});

test('the letter that tells another outcome is not the right one', () => {
  const missing = (letter: RequestLetter, response: ResponseFacts): readonly string[] => possible(valuesOf(letter, { response })).missing;
  expect([missing('request-refusal', aResponse()), missing('request-response', aResponse({ outcome: 'Nothing held' })), missing('request-not-held', aResponse({ outcome: 'Nothing held' }))]).toEqual([['fits'], ['fits'], []]);
  expect([missing('request-response', aResponse({ outcome: undefined })), lacks('request-response', aResponse({ outcome: undefined }))]).toEqual([[], ['outcome']]);
});
