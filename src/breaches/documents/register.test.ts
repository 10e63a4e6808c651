import registerStrings from '../../loc/register';
import { byKey } from '../../loc/texts';
import { parse } from 'papaparse';
import { strFromU8, unzipSync } from 'fflate';
import { fill } from '../../shared-ui/text';
import { aCase, at, context, readyValues } from '../rules/investigation/testCases';
import { CELL_LIMIT, formulaStart } from '../../platform/spreadsheet/cellText';
import { breachDecisions, caseStates, choiceKey, councilRoles, duties, peopleExceptions, regimes, riskLevels, tellDecisions, type CaseValues } from '../rules';
import { contradictionCodes, icoTimings } from '../rules/decisions';
import { rootCauses } from '../rules/investigation';
import { leftOutReasons, registerEntry, registerOf, reportingBands } from '../rules/register';
import { leftOutWords, wordedCounts } from './registerCounts';
import { registerCsv } from './registerCsv';
import { choiceWords, columnTitle, registerColumns, rootCauseWords } from './registerTable';
import { registerWorkbook } from './registerWorkbook';

const asStored = (service: string): string => service;
const formula = '=HYPERLINK("http://evil.example","Click me")';
const register = registerOf([
  aCase(),
  aCase({
    awareAt: at('2026-06-30T23:30:00Z'),
    facts: { ...readyValues.facts, whatHappened: `${formula} <script>alert(1)</script> \u202Egnp.exe 😀\u0001`, service: '+Housing', incidentKind: 'emailWrongPerson' },
    breachReason: '@SUM(A1)', investigation: { ...readyValues.investigation, effects: '-2+3' }
  }, { logId: 8, reference: 'BR-2026-00043' }),
  aCase({ facts: { ...readyValues.facts, whatHappened: '=1+1 '.repeat(12_600) } }, { logId: 9, reference: 'BR-2026-00044' }),
  aCase({ breach: 'Near miss' }, { logId: 10, reference: 'BR-2026-00045' })
], context.now);

async function workbook(): Promise<Readonly<Record<string, string>>> {
  const blob = await registerWorkbook(register, 'June 2026', 'en-GB', { service: asStored, controller: asStored });
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('no cell of the CSV starts like a formula, and the text behind the apostrophe is whole', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(registerCsv(register, asStored));
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows = parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
  expect(rows).toHaveLength(4);
  // no cell may begin with a formula: the apostrophe is a character of the cell
  expect(rows.flat().filter((cell) => formulaStart.test(cell) && !cell.startsWith("'"))).toEqual([]);
  expect(rows.flat()).toEqual(expect.arrayContaining([expect.stringContaining(`'${formula}`), "'+Housing", "'@SUM(A1)"]));
  // UK time: half past midnight on the first of July
  expect(rows.flat()).toContain('01/07/2026 00:30');
});

test('a service stands in the language of the register, in its row and in the counts', () => {
  const inWelsh = (service: string): string => (service === 'Housing' ? 'Tai' : service);
  const rows = parse<string[]>(new TextDecoder().decode(registerCsv(register, inWelsh)), { skipEmptyLines: true }).data;
  const service = registerColumns.findIndex(({ key }) => key === 'service');
  expect(rows.slice(1).map((row) => row[service])).toEqual(["'+Housing", 'Tai', 'Tai']);
  const byService = wordedCounts(register, { service: inWelsh, controller: (key) => key }).tables.find(({ key }) => key === 'byService');
  expect(byService?.rows).toEqual([{ label: 'Tai', count: 2 }, { label: '+Housing', count: 1 }]);
});

test('what is counted by controller is shown only where the council acts for others', () => {
  const names = { service: (code: string) => code, controller: (key: string) => `${key} by name` };
  const of = (cases: Parameters<typeof registerOf>[0]) => wordedCounts(registerOf(cases, at('2026-11-22T18:00:00Z')), names).tables.find(({ key }) => key === 'byController');
  expect(of([aCase()])).toBeUndefined();
  expect(of([aCase(), aCase({ controller: 'school' }, { logId: 8 }), aCase({ controller: 'school' }, { logId: 9 })])).toMatchObject({ of: 3, rows: [{ label: 'school by name', count: 2 }, { label: 'The council itself', count: 1 }] });
});

test('the workbook holds no formula, and dates are dates', async () => {
  const files = await workbook();
  const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  expect(sheets).toHaveLength(3);
  for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]/);
  expect(Object.values(files).join('')).toContain('=HYPERLINK(');
  expect(files['xl/worksheets/sheet1.xml']).toContain('ySplit="1"');
  // 1 July 2026 00:30 as Excel counts: days since 30 December 1899
  expect(files['xl/worksheets/sheet1.xml']).toContain('>46204.0208');
  expect(Object.values(files).join('')).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
});

test('a text that no cell holds is cut with a mark, and the counts say so', async () => {
  const files = await workbook();
  const texts = [...files['xl/sharedStrings.xml'].matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(CELL_LIMIT);
  expect(texts.some((text) => text.endsWith('[cut off here; the whole text is in the case]'))).toBe(true);
  expect(texts).toContain('Texts that are longer than a cell can hold and were cut off: 1');
});

test('counts stand with what they are counted of, and what was left out is named', async () => {
  const text = (await workbook())['xl/sharedStrings.xml'];
  expect(text).toContain('Told the ICO in time: 2 of 3 that were told or are to be told');
  expect(text).toContain('BR-2026-00045');
  expect(text).toContain('Near miss');
});

test('the register says who advised and who decided apart, what is unmet, and by which rules a case counts', () => {
  const advice = { advises: 'Tell', reason: 'It is a refuge.', by: 'Helen Prys', at: '2026-11-21T09:00:00Z', enteredBy: 'Priya Nandra' } as const;
  const notification = { ...readyValues.notification, adviceIco: advice, decidedIco: { risk: 'High risk' as const, delegation: 'Monitoring Officer', departure: 'They know already.', enteredBy: 'Priya Nandra' } };
  const ico = { ...readyValues.ico, decision: 'Do not tell' as const, decidedBy: 'Idris Vaughan', toldAt: undefined };
  const cellsOf = (values: Partial<CaseValues>, now = context.now): Readonly<Record<string, unknown>> =>
    Object.fromEntries(registerColumns.map(({ key, value }) => [key, value(registerEntry(aCase(values), now), asStored)]));
  expect(cellsOf({ risk: 'High risk', ico, notification }, at('2026-12-01T00:00:00Z'))).toMatchObject({
    icoAdvice: 'Report (Helen Prys)\nIt is a refuge.', icoDecision: 'Do not report', icoDecidedBy: 'Idris Vaughan, Monitoring Officer', icoDeparture: 'They know already.', icoInTime: 'No, overdue',
    duty: 'Reporting to the ICO; Telling the people affected', unmet: 'Not reported to the ICO although there is a risk; People not told of a high risk, without an exception', rules: 'Today’s rules', controllerTold: ''
  });
  expect(cellsOf({ risk: 'High risk', ico, caseState: 'Closed', closedAt: at('2026-10-01T00:00:00Z') })).toMatchObject({ icoInTime: 'Not to be told', duty: '', rules: 'The earlier rules of the desk, by which it was closed' });
  const tell = [{ key: 'controller', name: 'Controller', state: 'Told' as const, at: '2026-11-21T09:00:00Z', by: 'Priya Nandra', reference: '', note: '' }];
  expect(cellsOf({ councilRole: 'Processor', triage: { ...readyValues.triage, tell } })).toMatchObject({ icoInTime: 'No duty to the ICO: the council is processor', controllerTold: 'Yes', controllerToldAt: at('2026-11-21T09:00:00Z') });
  expect(cellsOf({ councilRole: 'Processor' })).toMatchObject({ controllerTold: 'No', controllerToldAt: undefined, duty: '' });
});

test('every column, choice and reason has its words', () => {
  const words = [
    ...registerColumns.map(({ key }) => columnTitle(key)), ...rootCauses.map(rootCauseWords), ...leftOutReasons.map(leftOutWords), ...reportingBands.map((band) => fill('{0}', band)),
    ...icoTimings.map((timing) => byKey(registerStrings)[`ico_${choiceKey(timing)}`]), ...contradictionCodes.map((code) => registerStrings[`unmet_${code}`]), ...duties.map((duty) => registerStrings[`duty_${duty}`]),
    ...[...caseStates, ...breachDecisions, ...councilRoles, ...regimes, ...riskLevels, ...tellDecisions, ...peopleExceptions].map(choiceWords)
  ];
  expect(words.filter((word) => typeof word !== 'string' || word === '')).toEqual([]);
});
