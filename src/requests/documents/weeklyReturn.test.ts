/** @jest-environment jsdom */
import { unzipSync } from 'fflate';
import { fillTemplate, readDocument, shippedTemplate, type DocumentLanguage } from '../../casework/documents';
import { testTemplates } from '../../casework/documents/testing/templateTests';
import { lendTextCoding } from '../../casework/documents/testing/textCoding';
import { answered, now, one } from '../rules/figures/testFigures';
import { weeklyReturn } from '../rules/figures/weekly';
import { weeklyReturnDocument, weeklyReturnValues, type WeeklyReturnFacts } from './weeklyReturn';

lendTextCoding();
testTemplates([weeklyReturnDocument], { councilName: 'Northmere' });

const { weeks } = weeklyReturn([one(1, { promisedBy: '2026-12-18' }), one(2, { ...answered('2026-12-10'), promisedBy: '2026-12-11' })], now, 2);
const facts: WeeklyReturnFacts = { councilName: 'Northmere Borough Council', made: now, isRunning: true, weeks, leftOut: ['SAR-2026-00003'] };

async function made(language: DocumentLanguage, known: Partial<WeeklyReturnFacts> = {}): Promise<{ readonly text: string; readonly xml: string; readonly gaps: readonly string[] }> {
  const { bytes, unknownTags, unusedValues } = fillTemplate(await shippedTemplate(weeklyReturnDocument, language), weeklyReturnValues({ ...facts, ...known }, language), { title: 'x', language });
  return { text: JSON.stringify(readDocument(bytes)), xml: new TextDecoder().decode(unzipSync(bytes)['word/document.xml']), gaps: [...unknownTags, ...unusedValues] };
}

test.each(['en-GB', 'cy-GB'] as const)('in %s every field is filled, every value has a field, and each control an id of its own', async (language) => {
  const { xml, gaps } = await made(language);
  expect(gaps).toEqual([]);
  expect(xml).not.toMatch(/>\[|undefined/);
  const ids = [...new TextDecoder().decode(unzipSync(await shippedTemplate(weeklyReturnDocument, language))['word/document.xml']).matchAll(/<w:id w:val="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('it tells each week, what was promised for it, and names what is left out', async () => {
  const { text } = await made('en-GB');
  for (const told of ['07/12/2026 – 13/12/2026', '14/12/2026 – 20/12/2026', 'Days that requesters were told', 'SAR-2026-00003', 'The last week is not over', 'Northmere Borough Council']) expect(text).toContain(told);
});

test('where nobody was told a day and nothing is left out, it says nothing of that', async () => {
  const { text } = await made('en-GB', { weeks: weeks.map((week) => ({ ...week, promised: 0, kept: 0 })), leftOut: [], isRunning: false });
  for (const told of ['requesters were told', 'Not counted', 'not over']) expect(text).not.toContain(told);
});
