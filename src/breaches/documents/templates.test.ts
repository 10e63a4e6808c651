/** @jest-environment jsdom */
import { testTemplates } from '../../casework/documents/testing/templateTests';
import { lendTextCoding } from '../../casework/documents/testing/textCoding';
import { breachDocuments } from './templates';

lendTextCoding();
testTemplates(Object.values(breachDocuments));
