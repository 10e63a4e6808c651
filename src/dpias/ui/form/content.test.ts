import { risk } from '../../rules/risks/testRisks';
import { contentText } from '../../rules/contentText';
import { contentOf, numbered } from './content';
import { aDpia } from './testing/memoryDpias';

test('risks are numbered over all that there ever were, in the order of their rows; what has no row yet comes last', () => {
  const rows = [{ risk: risk(2), rowId: undefined, isOut: false }, { risk: { ...risk(1), id: 'late' }, rowId: 9, isOut: false }, { risk: risk(1), rowId: 3, isOut: true }];
  expect(numbered(rows).map(({ risk: { id, number } }) => [id, number])).toEqual([['r1', 1], ['r2', 2], ['late', 3]]);
});

test('what is submitted has the questions of today, and answers that none of them takes', () => {
  const content = contentOf(aDpia({ version: 1 }), { answers: { need_aims: 'Permits' }, left: { subject: 'DPO' }, isNewer: false }, [risk(1)]);
  expect(content).toMatchObject({ version: 2, answers: { need_aims: 'Permits', subject: 'DPO' }, title: 'Parking permits online' });
  expect(contentText({ ...content, answers: { ...content.answers, need_why: '' } })).toBe(contentText(content));
});
