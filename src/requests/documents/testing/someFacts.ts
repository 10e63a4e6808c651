import type { Temporal } from 'temporal-polyfill';
import type { DocumentLanguage } from '../../../casework/documents';
import { found, on } from '../../rules/cases/testRequests';
import type { RequestValues } from '../../rules/cases/values';
import type { ResponseFacts } from '../../rules/response/facts';
import { aResponse } from '../../rules/response/testResponses';
import { letterFactsOf, letterTypedOf, type LetterTyped } from '../caseFacts';
import type { LetterFacts } from '../letterFacts';
import type { RequestLetter } from '../templates';

const typed: Partial<LetterTyped> = {
  signatoryRole: 'Data Protection Officer', doubt: 'The request came from an address that we do not know.',
  identityNeeded: 'A copy of your council tax bill.',
  authorityNeeded: 'A letter that your client signed.', unclear: 'Which years do you need?', ground: 'Complexity',
  extensionWhy: 'Four services hold papers from thirty years.',
  feeGround: 'Further copy', feeWhy: 'You had the first copy in May.', feeAmount: '12.50', feeBasis: '125 pages at ten pence.', feeHow: 'By card on our website.',
  passedTo: 'Our records team, 01632 960 200', hearBy: '2026-11-30',
  elsewhere: 'The health board runs that clinic.', delay: 'The papers are in an archive.', answerBy: '2026-12-18'
};

export interface SomeFacts {
  readonly values?: Partial<RequestValues>;
  readonly typed?: Partial<LetterTyped>;
  readonly response?: ResponseFacts;
  readonly language?: DocumentLanguage;
  readonly now?: Temporal.Instant;
}

/** A request of 2 November 2026 (a Monday), as a letter tells it; for tests. */
export function someFacts(letter: RequestLetter, some: SomeFacts = {}): LetterFacts {
  const { values, typed: known, response = aResponse(), language = 'en-GB', now = on('2026-11-16') } = some;
  const requester = { kind: 'The person', name: 'Ann Sorrel', contact: '1 Test Street\nNorthmere', language: 'English' } as const;
  const request = found({ requester, ...(letter === 'request-passed-on' ? { kind: 'Freedom of information', rights: [] } : {}), ...values });
  return letterFactsOf(letter, request, {
    typed: { ...letterTypedOf(request, 'Gareth Pugh'), ...typed, ...known }, response, language, now,
    sender: {
      letterhead: [], councilName: 'Northmere Borough Council', contactName: 'Priya Nandra', contactPhone: '01632 960 100',
      contactEmail: 'dataprotection@northmere.example',
      regulator: language === 'en-GB' ? 'the Information Commission (ICO)' : 'y Comisiwn Gwybodaeth (ICO)'
    }
  });
}
