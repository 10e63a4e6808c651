/** @jest-environment jsdom */
import { unzipSync } from 'fflate';
import { aCase, at, context, readyValues } from '../rules/investigation/testCases';
import { shippedTemplate } from '../../casework/documents';
import { toText } from '../../casework/documents/fill/bytes';
import { parseXml } from '../../casework/documents/fill/wordXml';
import { investigationReportDocument, reportFileName, type InvestigationReport } from './investigationReport';
import { breachDocuments } from './templates';
import { lendTextCoding } from '../../casework/documents/testing/textCoding';

lendTextCoding();

const found = aCase({ investigation: { ...readyValues.investigation, finalEvaluation: 'Nothing more to do.' } });
const base: InvestigationReport = {
  found, audience: 'head', councilName: 'Northmere Borough Council', leadName: 'Priya Nandra', now: context.now, language: 'en-GB', serviceText: (service) => service,
  events: [
    { at: at('2026-11-21T10:00:00Z'), by: 'Tom Ashworth', title: 'Action recorded', titleWithoutNames: 'Action recorded', details: 'Rang Mrs Jones.' },
    { at: at('2026-11-21T11:00:00Z'), by: 'Tom Ashworth', title: 'Assigned to Siân Beynon', titleWithoutNames: 'Assigned', details: '' }
  ]
};

async function make(changes: Partial<InvestigationReport> = {}): Promise<{ readonly text: string; readonly unknownTags: readonly string[]; readonly unusedValues: readonly string[]; readonly bytes: Uint8Array }> {
  const report = { ...base, ...changes };
  const made = investigationReportDocument(await shippedTemplate(breachDocuments['investigation-report'], report.language), report);
  const xml = toText(unzipSync(made.bytes)['word/document.xml']);
  return { ...made, text: parseXml(xml).documentElement.textContent ?? '' };
}

test('the report for the head of service says what was found, by whom it is carried on, and every field of the template is filled', async () => {
  const { text, unknownTags, unusedValues } = await make();
  expect([unknownTags, unusedValues]).toEqual([[], []]);
  for (const part of [
    'BR-2026-00042', 'Northmere Borough Council', 'A letter went to the wrong resident.', 'Two letters in one envelope.', 'Process not followed', 'Count the letters', 'Head of Housing', 'Post room manager',
    'Friday 15 January 2027', 'Tom Ashworth', 'Rang Mrs Jones.', 'Priya Nandra', 'Nothing more to do.', 'IC-123456-A1B2', 'Low (1)'
  ]) {
    expect(text).toContain(part);
  }
});

test('the report for the committee names nobody who did something, and says that names are left out', async () => {
  const { text } = await make({ audience: 'committee' });
  expect(text).toContain('Names are left out of this version.');
  expect(text).toContain('Action recorded');
  for (const name of ['Priya Nandra', 'Tom Ashworth', 'Siân Beynon', 'Mrs Jones', 'Head of Housing', 'Post room manager']) expect(text).not.toContain(name);
  expect(reportFileName({ found, audience: 'committee' })).toBe('BR-2026-00042 investigation report (committee).docx');
});

test('advice and decision stand apart, with why the advice was not followed; a committee reads no names', async () => {
  const advice = { advises: 'Tell', reason: 'It is a refuge.', by: 'Helen Prys', at: '2026-11-21T09:00:00Z', enteredBy: 'Priya Nandra' } as const;
  const departs = aCase({
    ico: { ...readyValues.ico, decision: 'Do not tell', decidedBy: 'Idris Vaughan' },
    notification: { ...readyValues.notification, adviceIco: advice, decidedIco: { risk: 'Risk', delegation: 'Monitoring Officer', departure: 'They know already.', enteredBy: 'Priya Nandra' } }
  });
  const head = (await make({ found: departs })).text;
  for (const part of ['DPO’s advice (ICO)', 'It is a refuge.', 'Helen Prys', 'Report to the ICO?', 'Do not report', 'Idris Vaughan, Monitoring Officer', 'Advice not followed because', 'They know already.', 'ICO told']) expect(head).toContain(part);
  const committee = (await make({ found: departs, audience: 'committee' })).text;
  expect(committee).toContain('It is a refuge.');
  expect(committee).not.toMatch(/Helen Prys|Idris Vaughan/);
});

test('of a processor it says whether the controller was told, and nothing of the ICO and the people', async () => {
  const { text } = await make({ found: aCase({ councilRole: 'Processor' }) });
  expect(text).toContain('Controller told (article 33(2))');
  expect(text).not.toMatch(/Report to the ICO\?|Tell the people affected/);
});

test('what is not there yet leaves no empty table and no bracket of the template', async () => {
  const { text } = await make({ found: aCase({ investigation: { ...readyValues.investigation, lessons: [], actions: [] } }), events: [] });
  expect(text).not.toMatch(/Lessons|Timeline|Improvement actions|Final evaluation|\[/);
});

test('script, formulas, control characters and emoji are text', async () => {
  const odd = '=HYPERLINK("x") <script>alert(1)</script> & \u202Egnp 😀\u0001';
  const { text } = await make({ found: aCase({ facts: { ...readyValues.facts, whatHappened: odd } }) });
  expect(text).toContain(odd.replace('\u0001', ''));
});

test('the Welsh report has Welsh headings', async () => {
  expect((await make({ language: 'cy-GB' })).text).toContain('Adroddiad ymchwilio');
});
