import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../../../src/policies/rules/audience';
import { groupId } from '../../tenant/directory/schema';
import { partsOf, type Part } from './markup';

/** One publication of a demo policy, and who did what with it. */
export interface DemoPublication {
  readonly daysAgo: number;
  /** Name of the text below `texts/`. */
  readonly text: string;
  readonly change: 'material' | 'minor';
  readonly summary: string;
  /** Days to read it in. */
  readonly days: number;
  readonly approvedDaysAgo: number;
  /** `alex 3` agreed three days after it was published. */
  readonly read: string;
  readonly declined?: { readonly by: string; readonly after: number; readonly words: string };
  readonly asked?: { readonly by: string; readonly after: number; readonly words: string };
  /** Who first answered the questions wrong. */
  readonly attempted?: string;
}

export interface DemoPolicy {
  readonly fileName: string;
  readonly owner: string;
  readonly approver: string;
  readonly reviewMonths: number;
  readonly kind: 'word' | 'pdf' | 'scan';
  readonly audience: Audience;
  readonly withQuestions?: true;
  readonly publications: readonly DemoPublication[];
  readonly withdrawn?: { readonly daysAgo: number; readonly reason: string };
  /** Of a file that was never published: when it came, and what it holds. */
  readonly draft?: { readonly daysAgo: number; readonly text?: string };
}

/** The text of a demo policy, read on the first start only. */
export const textNamed = (name: string): readonly Part[] => partsOf(readFileSync(join(__dirname, 'texts', `${name}.md`), 'utf8'));

const everyone: Audience = { kind: 'everyone' };
const long = 'dpo 0, deputy 1, owner 2, siro 4, caldicott 5, audit 1, alex 3, sioned 6, jo 9, manager 2, champion 4, ict 1, bethan 7, kofi 12, dilys 8, marta 5, tariq 10, carys 3, dev 11, imogen 2, rupert 6, leaver 5';

/** What the made-up council has in its library. All words are its own. */
export const demoPolicies: readonly DemoPolicy[] = [
  {
    fileName: 'Data protection policy.docx', owner: 'dpo', approver: 'siro', reviewMonths: 12, kind: 'word', audience: everyone, withQuestions: true,
    publications: [
      { daysAgo: 400, text: 'data-protection-1', change: 'material', summary: 'First version for everyone.', days: 14, approvedDaysAgo: 405, read: `${long}, ewan 360` },
      {
        daysAgo: 20, text: 'data-protection-2', change: 'material', days: 14, approvedDaysAgo: 24,
        summary: 'How complaints are handled, which writing assistants may be used, and training before access to records.',
        read: 'dpo 0, deputy 0, owner 1, siro 6, audit 2, sioned 5, jo 17, manager 3, champion 4, ict 1, bethan 9, dilys 11, marta 19, imogen 2, rupert 13, joiner 16',
        attempted: 'dilys', asked: { by: 'carys', after: 8, words: 'I answer the telephone at the revenues counter. Is a caller who is angry about a letter already complaining about their information?' },
        declined: { by: 'tariq', after: 10, words: 'Our repairs partner only takes lists by e-mail. I cannot promise to send links until their system can open them.' }
      }
    ]
  },
  {
    fileName: 'Acceptable use of IT.docx', owner: 'ict', approver: 'siro', reviewMonths: 12, kind: 'word', audience: everyone,
    publications: [
      { daysAgo: 210, text: 'acceptable-use-1', change: 'material', summary: 'Replaces the rules of 2021.', days: 21, approvedDaysAgo: 214, read: `${long.replace('marta 5', 'marta 40')}, ewan 180` },
      { daysAgo: 25, text: 'acceptable-use-2', change: 'minor', summary: 'The number of the service desk is given.', days: 21, approvedDaysAgo: 26, read: 'joiner 21' }
    ]
  },
  {
    fileName: 'Sharing information in adult social care.docx', owner: 'caldicott', approver: 'manager', reviewMonths: 24, kind: 'word',
    audience: { kind: 'some', groups: [{ id: groupId('Social care staff'), name: 'Social care staff' }], departments: ['Adult social care'], jobTitles: [] },
    publications: [{ daysAgo: 5, text: 'sharing-in-social-care', change: 'material', summary: 'New.', days: 21, approvedDaysAgo: 8, read: 'caldicott 0, manager 1, bethan 2' }]
  },
  {
    fileName: 'Home and hybrid working.docx', owner: 'owner', approver: 'siro', reviewMonths: 12, kind: 'word', audience: everyone,
    publications: [{ daysAgo: 45, text: 'home-working', change: 'material', summary: 'Rules for cafés and trains, and for recording meetings.', days: 30, approvedDaysAgo: 350, read: `${long.replace(', leaver 5', '')}, ewan 38`.replace('kofi 12', 'kofi 34') }]
  },
  {
    fileName: 'Records retention and disposal.pdf', owner: 'dpo', approver: 'siro', reviewMonths: 12, kind: 'pdf', audience: everyone,
    publications: [{ daysAgo: 12, text: 'records-retention', change: 'material', summary: 'The schedule of all services in one table.', days: 30, approvedDaysAgo: 370, read: 'dpo 0, deputy 2, audit 3, champion 6, imogen 1, rupert 9' }]
  },
  {
    fileName: 'Removable media.docx', owner: 'ict', approver: 'siro', reviewMonths: 24, kind: 'word', audience: everyone,
    publications: [{ daysAgo: 300, text: 'removable-media', change: 'material', summary: 'First version.', days: 28, approvedDaysAgo: 303, read: long }],
    withdrawn: { daysAgo: 30, reason: 'What is still needed of it stands in Acceptable use of IT.' }
  },
  { fileName: 'CCTV and body-worn cameras (draft).docx', owner: 'deputy', approver: 'siro', reviewMonths: 12, kind: 'word', audience: everyone, publications: [], draft: { daysAgo: 15, text: 'cctv-draft' } },
  { fileName: 'Visitors and badges (scan).pdf', owner: 'owner', approver: 'siro', reviewMonths: 12, kind: 'scan', audience: everyone, publications: [], draft: { daysAgo: 9 } }
];

/** `alex 3, jo 9`: account and days after the publication. */
export const readersOf = (read: string): readonly (readonly [account: string, after: number])[] =>
  read.split(', ').map((each): [string, number] => {
    const [account = '', after = '0'] = each.split(' ');
    return [account, Number(after)];
  });
