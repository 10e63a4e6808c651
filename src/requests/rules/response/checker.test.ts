import type { Right, RightOutcome } from '../choices';
import { responseGaps, type ResponseGapCode } from './checker';
import { statements, type ResponseFacts, type Statement } from './facts';
import type { AccessContents } from './responseFile';
import { sendAllTheSame } from './sendAllTheSame';
import { aResponse, fullContents, inPart } from './testResponses';

const codes = (facts: ResponseFacts): readonly ResponseGapCode[] => responseGaps(facts).map(({ code }) => code);
const laws = (facts: ResponseFacts): Readonly<Record<string, string>> => Object.fromEntries(responseGaps(facts).map(({ code, law }) => [code, law]));
const lacking = (known: Partial<AccessContents>): Partial<ResponseFacts> => ({ contents: { ...fullContents, ...known } });
const without = (...lost: readonly Statement[]): Partial<ResponseFacts> => ({ told: statements.filter((each) => !lost.includes(each)) });
const enforcement = { regime: 'Law enforcement' } as const;

test('an answer that has everything lacks nothing, under either law', () => {
  expect([responseGaps(aResponse()), responseGaps(inPart()), responseGaps(aResponse(enforcement))]).toEqual([[], [], []]);
});

test.each<readonly [ResponseGapCode, string, Partial<ResponseFacts>]>([
  ['enclosed', '15(1) and (3)', lacking({ enclosed: ' ' })],
  ['purposes', '15(1)(a)', lacking({ purposes: '' })],
  ['categories', '15(1)(b)', lacking({ categories: '' })],
  ['recipients', '15(1)(c)', lacking({ recipients: '' })],
  ['retention', '15(1)(d)', lacking({ retention: '' })],
  ['rights', '15(1)(e)', without('rights')],
  ['complaint-council', '15(1)(ea)', without('complaint-council')],
  ['complaint-regulator', '15(1)(f)', without('complaint-regulator')],
  ['source', '15(1)(g)', lacking({ hasOtherSource: undefined })],
  ['source', '15(1)(g)', lacking({ source: '' })],
  ['automated', '15(1)(h)', lacking({ isAutomated: undefined })],
  ['automated', '15(1)(h)', lacking({ isAutomated: true })],
  ['safeguards', '15(2)', lacking({ isSentAbroad: undefined })],
  ['safeguards', '15(2)', lacking({ isSentAbroad: true })],
  ['searches', '15(1A)', { searches: [] }],
  ['abbreviations', '12(1)', lacking({ hasAbbreviations: undefined })],
  ['abbreviations', '12(1)', lacking({ abbreviations: [] })],
  ['abbreviations', '12(1)', lacking({ abbreviations: [{ short: 'ASB', meaning: '' }] })]
])('access lacks %s (article %s)', (code, article, known) => {
  expect(responseGaps(aResponse(known))).toEqual([{ code, law: `UK GDPR article ${article}` }]);
});

test('what there is none of needs no words once somebody has said so', () => {
  expect(codes(aResponse(lacking({ hasOtherSource: false, source: '', hasAbbreviations: false, abbreviations: [] })))).toEqual([]);
});

test.each<readonly [ResponseGapCode, string, Partial<ResponseFacts>]>([
  ['enclosed', '45(2)(g)', lacking({ enclosed: '' })],
  ['purposes', '45(2)(a)', lacking({ purposes: '' })],
  ['legal-basis', '45(2)(a)', lacking({ legalBasis: '' })],
  ['categories', '45(2)(b)', lacking({ categories: '' })],
  ['recipients', '45(2)(c)', lacking({ recipients: '' })],
  ['retention', '45(2)(d)', lacking({ retention: '' })],
  ['rights', '45(2)(e)', without('rights')],
  ['complaint-council', '45(2)(ea)', without('complaint-council')],
  ['complaint-regulator', '45(2)(f)', without('complaint-regulator')],
  ['source', '45(2)(g)', lacking({ source: '' })],
  ['searches', '45(2A)', { searches: [''] }],
  ['abbreviations', '52(1)', lacking({ hasAbbreviations: undefined })]
])('access under Part 3 lacks %s (section %s)', (code, section, known) => {
  expect(responseGaps(aResponse({ ...enforcement, ...known }))).toEqual([{ code, law: `Data Protection Act 2018, section ${section}` }]);
});

test('Part 3 asks for no automated decisions and no safeguards, and the UK GDPR for no legal basis', () => {
  const unsaid = lacking({ isAutomated: undefined, isSentAbroad: undefined });
  expect([codes(aResponse({ ...enforcement, ...unsaid })), codes(aResponse(lacking({ legalBasis: '' })))]).toEqual([[], []]);
});

describe('codes on the pages', () => {
  test('are explained where one stands there', () => {
    expect(laws(inPart(without('codes')))).toEqual({ codes: 'UK GDPR article 12(1)' });
    expect(laws(inPart({ ...enforcement, withheld: [{ exemption: 's45-4-b', told: 'general' }], ...without('codes') }))).toEqual({ codes: 'Data Protection Act 2018, section 52(1)' });
    expect(codes(inPart({ withheld: [{ exemption: 'sch2-2', told: 'none' }], ...without('codes') }))).toEqual([]);
  });
  test('cannot be explained for an exemption that this version does not know', () => {
    expect(codes(inPart({ withheld: [{ exemption: 'sch9-1', told: 'specific' }] }))).toEqual(['codes']);
  });
});

describe('a reason for what is withheld', () => {
  test.each(['specific', 'general', undefined] as const)('is given where it is told as %s', (told) => {
    expect(laws(inPart({ withheld: [{ exemption: 'sch2-16', told }], reasons: '' }))).toEqual({ reasons: 'UK GDPR article 12(4)' });
  });
  test.each(['none', 'neither'] as const)('is not asked for where everything is told as %s', (told) => {
    expect(codes(inPart({ withheld: [{ exemption: 'sch2-2', told }], reasons: '' }))).toEqual([]);
  });
  test('is asked for of the part that is told, also beside one that is not, and where it was done in full', () => {
    const withheld = [{ exemption: 'sch2-2', told: 'none' }, { exemption: 'sch2-16', told: 'specific' }] as const;
    expect([codes(inPart({ withheld, reasons: '' })), codes(inPart({ withheld, reasons: '', outcome: 'Done in full' }))]).toEqual([['reasons'], ['reasons']]);
  });
  test('is given for a refusal without an exemption, such as of what is manifestly unfounded', () => {
    expect(laws(aResponse({ outcome: 'Refused' }))).toEqual({ reasons: 'UK GDPR article 12(4)' });
    expect(laws(aResponse({ outcome: 'Refused', ...enforcement }))).toEqual({ reasons: 'Data Protection Act 2018, section 45(5)(b)' });
    expect(laws(aResponse({ outcome: 'Refused', right: 'Erasure', ...enforcement }))).toEqual({ reasons: 'Data Protection Act 2018, section 48(1)(b)(i)' });
  });
});

describe('the ground of a refusal', () => {
  const refused = { outcome: 'Refused', reasons: 'Because.', grounds: [] } as const;
  test.each<readonly [Right, string]>([
    ['Rectification', '16'], ['Erasure', '17'], ['Restriction', '18'], ['Portability', '20'], ['Objection', '21'], ['Automated decision', '22A']
  ])('%s names one of article %s, wholly or in part', (right, article) => {
    expect(laws(aResponse({ ...refused, right }))).toEqual({ ground: `UK GDPR article ${article}` });
    expect(codes(aResponse({ ...refused, right, outcome: 'Done in part', done: 'x', recipientsTold: 'x' }))).toEqual(['ground']);
    expect(codes(aResponse({ right, outcome: 'Refused', reasons: 'Because.' }))).toEqual([]);
  });
  test('of law enforcement is why information is restricted instead, with reasons, what was done and whom else it was told', () => {
    const instead = { outcome: 'Restricted instead', right: 'Erasure', ...enforcement } as const;
    expect(laws(aResponse({ ...instead, grounds: [] }))).toEqual({
      'done': 'Data Protection Act 2018, section 48(1)(a)', 'recipients-told': 'Data Protection Act 2018, section 48(9)', 'ground': 'Data Protection Act 2018, section 47', 'reasons': 'Data Protection Act 2018, section 48(1)(b)(i)'
    });
    expect(codes(aResponse({ ...instead, grounds: ['erasure-evidence'], done: 'x', recipientsTold: 'x', reasons: 'x' }))).toEqual([]);
  });
  test('is none of access, of a refusal in law enforcement, of what is done, or of what nothing is held of', () => {
    expect([codes(aResponse({ ...refused })), codes(aResponse({ ...refused, right: 'Erasure', ...enforcement }))]).toEqual([[], []]);
    expect([codes(aResponse({ ...refused, right: 'Erasure', outcome: 'Nothing held' })), codes(aResponse({ ...refused, right: 'Objection', outcome: 'Done in full', done: 'x' }))]).toEqual([[], []]);
  });
  test('is not asked for beside an exemption, of which it would tell, or what is manifestly unfounded or excessive', () => {
    expect(codes(aResponse({ ...refused, right: 'Erasure', withheld: [{ exemption: 'sch2-2', told: 'neither' }] }))).toEqual([]);
    expect(codes(aResponse({ ...refused, right: 'Erasure', isUnfounded: true }))).toEqual([]);
  });
  test('never allows an objection to direct marketing to be refused, whatever ground is chosen', () => {
    const objection = { right: 'Objection', reasons: 'Because.', done: 'x', grounds: ['compelling'] } as const;
    expect(laws(aResponse({ ...objection, outcome: 'Refused', isMarketing: true }))).toEqual({ marketing: 'UK GDPR article 21(3)' });
    expect(codes(aResponse({ ...objection, outcome: 'Done in part', isMarketing: true, grounds: [] }))).toEqual(['marketing', 'ground']);
    expect([codes(aResponse({ ...objection, outcome: 'Done in full', isMarketing: true })), codes(aResponse({ ...objection, outcome: 'Refused', isMarketing: false }))]).toEqual([[], []]);
  });
});

describe('the ways on', () => {
  const lost = without('complaint-council', 'complaint-regulator', 'check-regulator', 'court');
  test.each<readonly [Right, RightOutcome]>([
    ['Access', 'Refused'], ['Erasure', 'Refused'], ['Objection', 'Refused'], ['Access', 'Nothing held'], ['Portability', 'Nothing held']
  ])('%s, %s: both complaints and court (article 12(4))', (right, outcome) => {
    const law = 'UK GDPR article 12(4)';
    expect(laws(aResponse({ right, outcome, reasons: 'Because.', ...lost }))).toEqual({ 'complaint-council': law, 'complaint-regulator': law, court: law });
  });
  test('in part: court too, once each', () => {
    expect(laws(inPart(lost))).toEqual({ 'complaint-council': 'UK GDPR article 15(1)(ea)', 'complaint-regulator': 'UK GDPR article 15(1)(f)', court: 'UK GDPR article 12(4)' });
    expect(codes(aResponse({ right: 'Rectification', outcome: 'Done in part', done: 'x', recipientsTold: 'x', reasons: 'x', ...without('court') }))).toEqual(['court']);
  });
  test('in full: no court, nor where the requester hears nothing of what is left out', () => {
    expect([codes(aResponse(without('court'))), codes(inPart({ withheld: [{ exemption: 'sch2-2', told: 'none' }], ...without('court') }))]).toEqual([[], []]);
  });
  test('under Part 3 the regulator can be asked to check, even where the requester hears nothing of it', () => {
    const act = (where: string): string => `Data Protection Act 2018, section ${where}`;
    const hidden = inPart({ ...enforcement, withheld: [{ exemption: 's45-4-b', told: 'none' }], reasons: '', ...lost });
    expect(laws(hidden)).toEqual({
      'complaint-council': act('45(2)(ea)'), 'complaint-regulator': act('45(2)(f)'), 'check-regulator': act('45(5)(c)'), court: act('45(5)(e)')
    });
    expect(laws(aResponse({ ...enforcement, right: 'Rectification', outcome: 'Refused', reasons: 'x', ...lost }))).toEqual({
      'complaint-council': act('48(1)(b)(iia)'), 'complaint-regulator': act('48(1)(b)(iii)'), 'check-regulator': act('48(1)(b)(ii)'), court: act('48(1)(b)(iv)')
    });
  });
});

describe('the other rights', () => {
  test.each<readonly [Right, readonly ResponseGapCode[]]>([
    ['Rectification', ['done', 'recipients-told']], ['Erasure', ['done', 'recipients-told']], ['Restriction', ['done', 'recipients-told']],
    ['Portability', ['done']], ['Objection', ['done']], ['Automated decision', ['done']]
  ])('%s says what was done and, where article 19 asks, who else was told', (right, missing) => {
    expect(codes(aResponse({ right }))).toEqual(missing);
    expect(codes(aResponse({ right, done: 'It was put right.', recipientsTold: 'The repairs company.' }))).toEqual([]);
  });
  test('by the law of their own', () => {
    expect(laws(aResponse({ right: 'Erasure' }))).toEqual({ done: 'UK GDPR article 12(3)', 'recipients-told': 'UK GDPR article 19' });
    expect(laws(aResponse({ right: 'Erasure', ...enforcement }))).toEqual({
      done: 'Data Protection Act 2018, section 48(1)(a)', 'recipients-told': 'Data Protection Act 2018, section 48(9)'
    });
    expect(laws(aResponse({ right: 'Automated decision', ...enforcement }))).toEqual({ done: 'Data Protection Act 2018, section 50(3)(c)' });
    expect(codes(aResponse({ right: 'Objection', ...enforcement }))).toEqual([]);
  });
});

test('where nothing is held the search is told, what came of it is said, and what was withdrawn asks nothing', () => {
  expect(laws(aResponse({ outcome: 'Nothing held', searches: [] }))).toEqual({ searches: 'UK GDPR article 15(1A)' });
  expect(laws(aResponse({ outcome: 'Nothing held', searches: [], ...enforcement, told: [] }))).toEqual({ searches: 'Data Protection Act 2018, section 45(2A)' });
  expect(laws(aResponse({ outcome: undefined }))).toEqual({ outcome: 'UK GDPR article 12(3)' });
  expect(laws(aResponse({ outcome: undefined, ...enforcement }))).toEqual({ outcome: 'Data Protection Act 2018, section 45(1)' });
  expect(codes(aResponse({ outcome: 'Withdrawn', told: [], searches: [] }))).toEqual([]);
});

describe('sent all the same', () => {
  const said = { who: 'Head of Housing', why: 'The rest follows by Friday.', advice: 'Send it, and the rest at once.', adviceBy: 'The Data Protection Officer' };
  const gaps = responseGaps(aResponse({ searches: [] }));
  test('asks who, why and the advice, only where something is missing', () => {
    expect(sendAllTheSame(gaps, said)).toEqual([]);
    expect(sendAllTheSame([], { who: '', why: '', advice: '', adviceBy: '' })).toEqual([]);
    expect(sendAllTheSame(gaps, { who: ' ', why: '', advice: '', adviceBy: '' })).toEqual(
      (['who', 'why', 'advice', 'adviceBy'] as const).map((field) => ({ field, code: `send-${field}` }))
    );
  });
  test('a name is a line', () => {
    expect(sendAllTheSame(gaps, { ...said, who: 'x'.repeat(256), adviceBy: 'x'.repeat(256) })).toEqual([{ field: 'who', code: 'too-long' }, { field: 'adviceBy', code: 'too-long' }]);
  });
});
