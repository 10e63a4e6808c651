/** @jest-environment jsdom */
import { Temporal } from 'temporal-polyfill';
import { correspondentQuestions } from '../../../casework/documents/ownForm';
import { testOwnForm } from '../../../casework/documents/testing/ownFormTests';
import { testTemplates } from '../../../casework/documents/testing/templateTests';
import { lendTextCoding } from '../../../casework/documents/testing/textCoding';
import { readImport } from '../../../casework/rules/bringIn/table';
import { rights } from '../../rules/choices';
import { requestFormat } from '../../rules/intake/bringIn';
import { requestFormDocument } from '../templates';
import { requestForm } from './ownForm';

lendTextCoding();
testTemplates([requestFormDocument], { council: 'Northmere' });
testOwnForm(requestForm, requestFormDocument, Object.values(requestFormat.columns).flat(), ['Request']);

test('whatever is chosen in it comes back as what the log has: every right, and who asks for whom', () => {
  const questions = [...requestForm.questions, ...correspondentQuestions];
  const choicesOf = (key: string): readonly string[] => questions.find((question) => question.key === key)?.choices ?? [];
  const read = (key: string, code: string): object | undefined => {
    const table = [['Submitted', 'Name', 'Email', questions.find((question) => question.key === key)?.name ?? ''], ['2026-11-19', 'Jo Test', 'jo@example.org', code]];
    const found = readImport(requestFormat, table, { services: [], now: Temporal.Instant.from('2026-11-20T12:00:00Z') });
    return found.ok ? found.rows[0] : undefined;
  };
  expect([...choicesOf('rights')].sort()).toEqual([...rights].sort());
  for (const right of rights) expect(read('rights', right)).toMatchObject({ rights: [right], doubts: [] });
  for (const [code, kind] of [['The person', 'The person'], ['Parent', 'Parent'], ['Somebody else', 'Other']]) expect(read('requester', code)).toMatchObject({ kind, doubts: [] });
  expect(choicesOf('requester')).toEqual(['The person', 'Parent', 'Somebody else']);
  for (const language of choicesOf('language')) expect(read('language', language)).toMatchObject({ language, doubts: [] });
});
