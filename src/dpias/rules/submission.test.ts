import { readSubmissionContent, readSubmissionName, submissionName, submissionText } from './submission';
import { complete } from './testContent';

const of = { guid: 'd3540000-0000-4000-8001-000000000001', reference: 'DPIA-2026-00042' };

test('a name says reference, number and hash, and one that says other things says nothing', () => {
  const said = { reference: of.reference, number: 2, hash: 'a'.repeat(64) };
  expect(readSubmissionName(submissionName(said))).toEqual(said);
  for (const name of ['', 'letter.docx', `${of.reference} 0 ${said.hash}.json`, `${of.reference} 2 ${said.hash}.docx`, `SAR-2026-00042 2 ${said.hash}.json`, `${of.reference} 10000 ${said.hash}.json`]) expect(readSubmissionName(name)).toBeUndefined();
});

test('what is submitted names whose it is, and reads back as that one’s alone', () => {
  const text = submissionText(of, complete);
  expect(submissionText(of, { ...complete, risks: complete.risks.toReversed(), answers: { ...complete.answers, context_codes: ' ' } })).toBe(text);
  const value: unknown = JSON.parse(text);
  expect(value).toMatchObject(of);
  expect(readSubmissionContent(value, of)).toEqual({ state: 'read', content: complete, unread: [] });
  expect(readSubmissionContent(value, { ...of, reference: 'DPIA-2026-00043' })).toBeUndefined();
  expect(readSubmissionContent(value, { ...of, guid: '' })).toBeUndefined();
  for (const strange of [undefined, null, 7, [], 'x', {}]) expect(readSubmissionContent(strange, of)).toBeUndefined();
});

test('what this version does not know of a submission is named', () => {
  const value = { ...(JSON.parse(submissionText(of, complete)) as object), aside: 'not shown' };
  expect(readSubmissionContent(value, of)).toMatchObject({ state: 'read', unread: [{ path: 'aside', text: 'not shown' }] });
});
