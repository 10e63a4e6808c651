import { Temporal } from 'temporal-polyfill';
import questionTexts from '../../../loc/dpiaQuestions/en';
import publicationInWelsh from '../../../loc/dpiaPublication/cy';
import publicationTexts from '../../../loc/dpiaPublication/en';
import riskTexts from '../../../loc/dpiaRisks/en';
import type { DpiaContent } from '../content';
import { dpiaQuestionnaire } from '../questionnaire/dpia';
import { withheldReasons } from '../questionnaire/questionnaire';
import { measure, risk } from '../risks/testRisks';
import { leftovers } from './leftovers';
import { decisionOf, leftoversIn, problemsOfDecisions, publish, riskPart, textsToPublish, withheldLine, type Publication, type PublicationDecisions } from './publish';

const now = Temporal.Instant.from('2027-03-01T10:00:00Z');
const texts = { texts: questionTexts, language: 'en', risks: riskTexts } as const;
const content: DpiaContent = {
  title: 'Permits', version: 2, form: 'full', own: [],
  answers: { need_aims: 'Permits online', need_contact: 'Morgan Ellis, Parking', nature_store: 'Server room B', nature_collect: 'By form', measures_security: 'Two keys', nature_cctv: 'yes', nature_cctv_where: 'North gate' },
  risks: [risk(1, { measures: [measure('m1', { owner: 'Priya Nandra' })] }), risk(2, { source: 'The north gate is left open' })]
};
const published = (decisions: PublicationDecisions = {}, more: Partial<DpiaContent> = {}): Publication => publish({ ...content, ...more }, dpiaQuestionnaire, texts, decisions);
const everything = (publication: Publication): string => JSON.stringify(publication);

describe('a publication', () => {
  test('leaves out at first what the questionnaire says, with the reason, and nothing else', () => {
    const publication = published();
    for (const secret of ['Server room B', 'Two keys', 'North gate', 'Morgan Ellis']) expect(everything(publication)).not.toContain(secret);
    for (const open of ['Permits online', 'By form', 'The north gate is left open']) expect(everything(publication)).toContain(open);
    expect(publication.withheld).toEqual([{ reason: 'personal', why: '', parts: ['1.7'] }, { reason: 'security', why: '', parts: ['2.3', '2.9', '9.2'] }]);
  });

  test('never says who carries out a measure', () => {
    expect(everything(published())).not.toContain('Priya Nandra');
  });

  test('follows what is decided question by question and risk by risk, and says so', () => {
    const decisions: PublicationDecisions = {
      nature_store: { withheld: undefined, why: '' }, need_aims: { withheld: 'legal', why: 'An appeal is heard.' }, [riskPart('r2')]: { withheld: 'security', why: '' }
    };
    const publication = published(decisions);
    expect(everything(publication)).toContain('Server room B');
    expect(everything(publication)).not.toContain('Permits online');
    expect(everything(publication)).not.toContain('north gate');
    expect(publication.withheld).toEqual([
      { reason: 'legal', why: 'An appeal is heard.', parts: ['1.1'] }, { reason: 'personal', why: '', parts: ['1.7'] }, { reason: 'security', why: '', parts: ['2.9', 'R2', '9.2'] }
    ]);
    const risks = publication.sections.find(({ id }) => id === 'risks')?.risks;
    expect(risks?.map(({ source, before, measures }) => [source === '', before.level, measures.length])).toEqual([[false, 'medium', 1], [true, 'medium', 0]]);
  });

  test('does not call an empty answer left out', () => {
    const publication = published({}, { answers: { need_aims: 'Permits' } });
    expect(publication.withheld).toEqual([]);
  });

  test('publishes no answer that stands in no section', () => {
    expect(everything(published({}, { answers: { nature_cctv: 'no', nature_cctv_where: 'North gate', own_gone: 'Harbour' } }))).not.toMatch(/North gate|Harbour/);
  });

  test('decides of a part as somebody decided, else as the questionnaire has it', () => {
    const own: DpiaContent['own'] = [{ section: 'need', question: { id: 'own_key', kind: 'line', withheld: 'security', own: { title: { en: 'A', cy: 'B' } } } }];
    const of = (part: string, decisions: PublicationDecisions = {}): unknown => decisionOf(part, decisions, { questionnaire: dpiaQuestionnaire, own }).withheld;
    expect([of('nature_store'), of('need_aims'), of('own_key'), of(riskPart('r1')), of('constructor')]).toEqual(['security', undefined, 'security', undefined, undefined]);
    expect(of('nature_store', { nature_store: { withheld: 'commercial', why: '' } })).toBe('commercial');
  });

  test('needs a sentence where the reason is another one', () => {
    expect(problemsOfDecisions({ a: { withheld: 'other', why: ' ' }, b: { withheld: 'security', why: '' }, c: { withheld: undefined, why: 'x'.repeat(256) } }))
      .toEqual([{ field: 'a', code: 'why-needed' }, { field: 'c', code: 'too-long' }]);
  });

  test('says what is left out in a sentence', () => {
    expect(withheldLine({ reason: 'other', why: 'The contract is not signed yet.', parts: ['2.3', 'R4'] }, publicationTexts)).toBe('2.3, R4: Left out. The contract is not signed yet.');
    for (const words of [publicationTexts, publicationInWelsh] as readonly Readonly<Record<string, string>>[]) expect(withheldReasons.filter((reason) => !words[`reason_${reason}`] || !words[`reasonName_${reason}`])).toEqual([]);
  });
});

describe('what is left over', () => {
  const found = (text: string, names: readonly string[] = []): readonly string[] => leftovers([{ at: 'need_aims', text }], { names, now }).map(({ kind, text: what }) => [kind, what].filter((each) => each !== '').join(': '));

  test('is people whom the DPIA names, wherever they stand in what is published', () => {
    const named = { ...content, answers: { ...content.answers, nature_collect: 'Ask Morgan Ellis or Nandra' } };
    expect(leftoversIn(named, publish(named, dpiaQuestionnaire, texts, {}), { names: ['Sam Okoro'], now }).map(({ at, kind, text }) => `${at} ${kind} ${text}`))
      .toEqual(['nature_collect known-name Morgan Ellis', 'nature_collect known-name Ellis', 'nature_collect known-name Nandra']);
    expect(leftoversIn(content, published(), { names: [], now })).toEqual([]);
  });
  test.each([
    ['Cllr Davies asked for it', 'titled-name: Cllr Davies'], ['Mrs. A. Jones', 'titled-name: Mrs. A. Jones'], ['Dywedodd y Cynghorydd Siân Huws', 'titled-name: Cynghorydd Siân Huws'],
    ['The flat at 12a Old Mill Lane', 'address: 12a Old Mill Lane'], ['yn 4 Heol y Bont', 'address: 4 Heol y Bont'],
    ['write to parking@council.example', 'email-address'], ['01632 960 123', 'phone-number'], ['SW1A 1AA', 'postcode']
  ])('is found in %p: %s', (text, expected) => expect(found(text)).toContain(expected));
  test.each(['About 3,200 households in 12 wards', 'The head of Housing decides within 14 Days', 'On 3 March 2027', 'The Street Scene team', 'Housing Act 1996, section 45'])('is nothing in %p', (text) => expect(found(text)).toEqual([]));
  test('knows a name with its parts, but takes no role for one', () => {
    expect(found('Ask the ICT team or Ann  Lee', ['ICT team', 'Head of Parking', 'Ann Lee (ICT)'])).toEqual(['known-name: Ann Lee', 'known-name: Lee']);
    expect(found('A leek', ['Ann Lee'])).toEqual([]);
    expect(found('(a+b)', ['A (x', '', '(', 'A+ Bee'])).toEqual([]);
  });
  test('is looked for in every text that readers see: title, answers, risks, reasons', () => {
    const publication = published({ need_aims: { withheld: 'other', why: 'Mr Price objects' } }, { title: 'Permits for Mr Smith' });
    expect(textsToPublish(publication).map(({ at }) => at)).toEqual(expect.arrayContaining(['title', 'nature_collect', riskPart('r1')]));
    expect(leftoversIn(content, publication, { names: [], now }).map(({ text }) => text)).toEqual(['Mr Smith', 'Mr Price']);
  });
  test('has a sentence for each kind, in both languages', () => {
    const kinds = ['known-name', 'titled-name', 'address', 'ni-number', 'nhs-number', 'card-number', 'bank-account', 'email-address', 'phone-number', 'postcode', 'date-of-birth'];
    for (const words of [publicationTexts, publicationInWelsh] as readonly Readonly<Record<string, string>>[]) expect(kinds.filter((kind) => !words[`leftover_${kind}`])).toEqual([]);
  });
});
