/** @jest-environment jsdom */
import { pageOf, testOwnForm } from '../../../casework/documents/testing/ownFormTests';
import { testTemplates } from '../../../casework/documents/testing/templateTests';
import { lendTextCoding } from '../../../casework/documents/testing/textCoding';
import { complaintFormat } from '../../rules/intake/bringIn';
import { complaintFormDocument } from '../templates';
import { complaintForm } from './ownForm';

lendTextCoding();
testTemplates([complaintFormDocument], { council: 'Northmere' });
testOwnForm(complaintForm, complaintFormDocument, Object.values(complaintFormat.columns).flat(), ['Complaint']);

test.each(['en-GB', 'cy-GB'] as const)('in %s it says that it is acknowledged within 30 days', (language) => {
  expect(pageOf(complaintForm, {}, language).body.textContent).toContain('30');
});
