import { policyEventText } from './eventText';
import { policyEvent } from '../../rules/events';

test('an event of a policy is told in the reader’s words, with a line for what its sentence does not name', () => {
  expect(policyEventText({ ...policyEvent('reviewed', { outcome: 'Minor change' }), title: '' }, 'en-GB')).toEqual({ title: 'Reviewed: Minor change', lines: [] });
  expect(policyEventText({ ...policyEvent('withoutApproval', { version: 2 }), title: '' }, 'en-GB').title).toBe('Version 2 was published without an approval');
  expect(policyEventText({ ...policyEvent('controlChanged', { title: 'Clear desk', owner: undefined, reviewMonths: 24 }), title: '' }, 'en-GB')).toEqual({
    title: 'Document control data changed', lines: ['Title: Clear desk', 'Months from one review to the next: 24']
  });
});

test('what a version of before wrote, and a code of a newer one, stand as they are stored', () => {
  expect(policyEventText({ code: '', values: {}, title: 'Adolygwyd: Dim newid' }, 'en-GB')).toEqual({ title: 'Adolygwyd: Dim newid', lines: [] });
  expect(policyEventText({ code: 'archived', values: { by: 'x' }, title: 'Archived: x' }, 'cy-GB').title).toBe('Archived: x');
});
