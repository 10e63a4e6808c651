import { strFromU8, unzipSync } from 'fflate';
import { workbookOf } from './workbook';

async function made(): Promise<(name: string) => string> {
  const sheet = { columns: [{ title: 'Polisi', width: 20 }, { title: 'Darllenwyd', width: 10 }], rows: [['Clear desk', 4], ['Driving', 2]] };
  const blob = await workbookOf([{ ...sheet, name: 'Yn ôl polisi' }, { ...sheet, name: 'Pobl’s & mwy' }], { title: 'Darllen polisïau & mwy', language: 'cy-GB' }, ' [torrwyd]');
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}

test('a workbook says its title and its language, and is whole', async () => {
  const part = await made();
  expect(part('docProps/core.xml')).toContain('<dc:title>Darllen polisïau &amp; mwy</dc:title>');
  expect(part('docProps/core.xml')).toContain('<dc:language>cy-GB</dc:language>');
  expect(part('[Content_Types].xml')).toContain('PartName="/docProps/core.xml"');
  expect(part('_rels/.rels')).toContain('Target="docProps/core.xml"');
});

test('the header row of every sheet stays in sight and is repeated on every printed page', async () => {
  const part = await made();
  for (const sheet of [1, 2]) expect(part(`xl/worksheets/sheet${sheet}.xml`)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  const names = [...part('xl/workbook.xml').matchAll(/<definedName name="_xlnm.Print_Titles" localSheetId="(\d)">([^<]*)</g)].map(([, at, rows]) => [at, rows]);
  expect(names).toEqual([['0', "'Yn ôl polisi'!$1:$1"], ['1', "'Pobl’s &amp; mwy'!$1:$1"]]);
  // the schema wants the names after the sheets
  expect(part('xl/workbook.xml')).toMatch(/<\/sheets><definedNames>/);
});
