import type { ResponseFacts } from './facts';
import { statements } from './facts';
import { groundsOf } from './grounds';
import type { AccessContents } from './responseFile';
import { contentsInput } from './typed';

export const fullContents: AccessContents = {
  enclosed: 'Your housing file, 212 pages, as a PDF.',
  purposes: 'To let the flat to you and to look after it.', legalBasis: 'Trading standards law.',
  categories: 'Name, address, rent account, letters.', recipients: 'The repairs company.', retention: 'Six years after the tenancy ends.',
  hasOtherSource: true, source: 'A neighbour.', isAutomated: false, automated: '', isSentAbroad: false, safeguards: '',
  hasAbbreviations: true, abbreviations: [{ short: 'ASB', meaning: 'anti-social behaviour' }]
};

/** An answer to a request for access that lacks nothing. */
export const aResponse = (known: Partial<ResponseFacts> = {}): ResponseFacts => ({
  regime: 'UK GDPR', right: 'Access', outcome: 'Done in full', searches: ['Housing: the tenancy file'], contents: fullContents, withheld: [],
  reasons: '', grounds: groundsOf(known.right ?? 'Access', known.regime ?? 'UK GDPR').slice(0, 1), isUnfounded: false, isMarketing: undefined, done: '', recipientsTold: '', told: statements, ...known
});

/** The same in part: one paper is left out, and it is told which exemption. */
export const inPart = (known: Partial<ResponseFacts> = {}): ResponseFacts =>
  aResponse({
    outcome: 'Done in part', withheld: [{ exemption: 'sch2-16', told: 'specific' }], reasons: 'Some pages are about your neighbour.', ...known
  });

/** The same as an officer types it, for one right. */
export const typedInFull = { ...contentsInput(fullContents), searches: 'Housing: the tenancy file', done: 'It was put right.', recipientsTold: 'The repairs company.' } as const;
