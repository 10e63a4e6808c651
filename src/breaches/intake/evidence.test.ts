import { createHash } from 'node:crypto';
import { aReport } from '../../../local/testing/aReport';
import { withTestDesk, type Row } from '../../../local/testing/testDesk';
import { breachCases } from '../cases';
import { readReported } from './reported';
import { saveReportOnce } from '../store/testing/saveReportOnce';
import { caseForOfficer } from './officersCase';
import { takeIn } from './takeIn';

// each test is a desk of its own, over HTTP
const desk = withTestDesk();

const reportsUrl = "/_api/web/lists/getByTitle('Breach reports')/items";
/** By a raw request, as a member of staff with a script attaches what the form would not take. */
const attach = (name: string, id: number, file: string, text: string): Promise<Response> =>
  fetch(`${desk.siteUrl}${reportsUrl}(${id})/AttachmentFiles/addUsingPath(decodedurl='${encodeURIComponent(file)}')`, { method: 'POST', headers: { 'X-Local-User': `${name}@northmere.example`, Accept: 'application/json' }, body: text });
const detach = (name: string, id: number, file: string): Promise<Response> =>
  desk.raw(name, 'POST', `${reportsUrl}(${id})/AttachmentFiles/getByFileNameAsPath(decodedurl='${encodeURIComponent(file)}')`, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' });
const aNewReport = async (): Promise<number> => (await saveReportOnce(desk.as('alex'), aReport(), false)).id;
const kept = async (): Promise<readonly Row[]> =>
  (await desk.as('owner').sp.web.lists.getByTitle('Breach evidence').items.select('Id', 'FileLeafRef', 'SourceName', 'Sha256').top(500)<Row[]>()).filter(({ SourceName }) => SourceName);
const events = async (kind: string): Promise<readonly Row[]> => (await desk.rows('Case history')).filter(({ EventKind }) => EventKind === kind);

test('what runs, has two ends or turns writing around is kept byte for byte under a harmless name, with the name as it came beside it', async () => {
  const id = await aNewReport();
  const names = ['virus.exe', 'letter.pdf.exe', 'letter\u202Efdp.exe', 'page.html', 'letter.pdf'];
  for (const name of names) {
    expect((await attach('alex', id, name, `bytes of ${name}`)).ok).toBe(true);
  }
  expect((await takeIn(desk.as('dpo'))).problems).toEqual([]);
  const rows = await kept();
  expect(rows.map(({ FileLeafRef, SourceName }) => [SourceName, FileLeafRef]).sort()).toEqual([
    ['letter.pdf', 'letter.pdf'], ['letter.pdf.exe', 'letter.pdf.exe.evidence'], ['letter[U+202E]fdp.exe', 'letterfdp.exe.evidence'], ['page.html', 'page.html.evidence'], ['virus.exe', 'virus.exe.evidence']
  ]);
  for (const { SourceName, Sha256 } of rows) {
    const name = String(SourceName).replace('[U+202E]', '\u202E');
    expect(Sha256).toBe(createHash('sha256').update(`bytes of ${name}`).digest('hex'));
  }
  // and is known again: a second look copies nothing
  await takeIn(desk.as('deputy'));
  expect(await kept()).toHaveLength(5);
  expect(await events('files copied')).toHaveLength(1);
});

test('two names that become one are both kept', async () => {
  const id = await aNewReport();
  await attach('alex', id, 'a.exe', 'one');
  await attach('alex', id, 'a\u200B.exe', 'two');
  await takeIn(desk.as('dpo'));
  expect((await kept()).map(({ FileLeafRef }) => FileLeafRef).sort()).toEqual(['a.exe (2).evidence', 'a.exe.evidence']);
});

test('one file that fails does not stop the next; the case says which is not kept, once', async () => {
  const id = await aNewReport();
  for (const name of ['a.txt', 'b.txt', 'c.txt']) {
    await attach('alex', id, name, name);
  }
  await desk.fault({ match: { method: 'POST', url: 'decodedurl=%27b\\.txt%27|decodedurl=.b\\.txt' }, fault: { kind: 'status', status: 400 }, times: 4 });
  const { problems } = await takeIn(desk.as('dpo'));
  expect(problems.map(({ intakeId }) => intakeId)).toEqual([id]);
  expect((await kept()).map(({ SourceName }) => SourceName)).toEqual(['a.txt', 'c.txt']);
  expect((await events('files copied')).map(({ Title }) => Title)).toEqual(['Files copied: 2']);
  expect((await events('report files changed')).map(({ EventValues }) => EventValues)).toEqual(['{"notKept":["b.txt"]}']);
  await desk.noFaults();
  await desk.advance({ hours: 2 });
  await takeIn(desk.as('dpo'));
  expect((await kept()).map(({ SourceName }) => SourceName).sort()).toEqual(['a.txt', 'b.txt', 'c.txt']);
  expect(await events('report files changed')).toHaveLength(1);
});

describe('a reporter takes a file away from their report', () => {
  async function withEvidence(): Promise<number> {
    const id = await aNewReport();
    await attach('alex', id, 'photo.jpg', 'first');
    await attach('alex', id, 'letter.txt', 'letter');
    await takeIn(desk.as('dpo'));
    await desk.advance({ hours: 3 });
    await takeIn(desk.as('dpo'));
    expect(await events('report files changed')).toEqual([]);
    return id;
  }

  test('nobody else can, and evidence neither they nor officers can delete', async () => {
    const id = await withEvidence();
    expect((await detach('sioned', id, 'photo.jpg')).status).toBeGreaterThanOrEqual(400);
    expect((await detach('alex', id, 'photo.jpg')).ok).toBe(true);
    const [{ Id }] = await kept();
    for (const name of ['alex', 'deputy', 'audit']) {
      expect((await desk.raw(name, 'POST', `/_api/web/lists/getByTitle('Breach evidence')/items(${String(Id)})`, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' })).status).toBeGreaterThanOrEqual(400);
    }
    expect(await kept()).toHaveLength(2);
  });

  test('the next officer’s page puts it on record with the time, also of one that was replaced, and once', async () => {
    const id = await withEvidence();
    await detach('alex', id, 'letter.txt');
    await detach('alex', id, 'photo.jpg');
    await attach('alex', id, 'photo.jpg', 'other bytes');
    await takeIn(desk.as('dpo'));
    await takeIn(desk.as('deputy'));
    const noted = await events('report files changed');
    expect(noted.map(({ EventValues }) => EventValues)).toEqual(['{"gone":["letter.txt"],"replaced":["photo.jpg"]}']);
    const reported = await readReported(desk.as('dpo'), await breachCases(desk.as('dpo')).openCase(2));
    const noticedAt = reported?.goneFiles[0].noticedAt?.toString();
    expect(reported).toMatchObject({ newFiles: [], goneFiles: [{ name: 'letter.txt', isNew: true }], replacedFiles: [{ name: 'photo.jpg' }] });
    expect(noticedAt).toBe(String(noted[0].Created));
    expect(await caseForOfficer(desk.as('deputy'), { reportId: id })).toMatchObject({ noticed: { gone: [{ name: 'letter.txt' }], replaced: [{ name: 'photo.jpg' }] } });
  });

  test('all files gone is noticed when the case is opened, before any list was', async () => {
    const id = await withEvidence();
    await detach('alex', id, 'letter.txt');
    await detach('alex', id, 'photo.jpg');
    const opened = await readReported(desk.as('dpo'), await breachCases(desk.as('dpo')).openCase(2));
    expect(opened?.goneFiles.map(({ name }) => name)).toEqual(['letter.txt', 'photo.jpg']);
    expect(await events('report files changed')).toHaveLength(1);
  });
});
