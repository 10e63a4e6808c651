import { ukDate } from '../../src/calendar';
import type { RequestEntry } from '../../src/requests/rules/intake/entry';
import type { DemoTold } from './demoTold';
import type { DemoSearch } from './requestSearches';
import { answered, asksFor, clarificationAnswered, clarificationAsked, closed, extended, identityAsked, identityClear, leavesAs, partSent, reviewed, takenOn, type RequestStep } from './requestSteps';

type Entry = Partial<Omit<RequestEntry, 'reportGuid' | 'receivedAt' | 'requester'>> & Pick<RequestEntry, 'said' | 'how'> & { readonly requester: Partial<RequestEntry['requester']> & Pick<RequestEntry['requester'], 'name'> };
type DemoRequest = DemoTold<Entry, RequestStep> & { readonly searches?: readonly DemoSearch[] };

const byDpo = (hoursAfter: number): DemoRequest['takenIn'] => ({ hoursAfter, by: 'dpo' });
const days = (count: number): number => count * 24;

/** What an answer to access tells of the information. */
const accessTold = {
  searches: 'Housing: the tenancy system and the shared mailbox of the team\nFinance: the rent account',
  enclosed: 'The tenancy file, 212 pages, as a PDF.', purposes: 'To let the flat and to look after it.', categories: 'Name, address, rent account, repairs, letters.', recipients: 'The repairs company.',
  retention: 'Six years after the tenancy ends.', hasOtherSource: 'no', isAutomated: 'no', isSentAbroad: 'no', hasAbbreviations: 'yes', abbreviations: 'ASB: anti-social behaviour'
} as const;

/** Oldest first, as their numbers go. No real person, no real request. */
export const demoRequests: readonly DemoRequest[] = [
  {
    name: 'tenancy', by: 'champion', hoursAgo: days(58), receivedHoursBefore: 5, takenIn: byDpo(2),
    entry: { how: 'Email', services: ['Housing'], rights: ['Access'], requester: { name: 'Leonie Marsden', contact: 'leonie.marsden@drama.example' }, said: 'I would like everything that you hold about my tenancy since 2021.' },
    worked: [
      { hoursAfter: 20, by: 'deputy', steps: [takenOn, asksFor(['Access'])] },
      { hoursAfter: days(17), by: 'deputy', steps: [
        reviewed((known) => ({ withheld: [{
          key: 'withheld-1', exemption: 'sch2-19', covers: 'Two letters of the council’s solicitor, pages 41 to 44', reason: 'Advice on the rent arrears, asked for and given in confidence.', told: 'specific', toldWhy: '',
          decidedBy: known.me.name, on: ukDate(known.now).toString(), right: 'Access', opinion: ''
        }] })), answered('Access', 'Done in part', { reasons: 'Four pages are legal advice and were left out.', ...accessTold }), closed
      ] }
    ]
  },
  {
    name: 'father', by: 'bethan', hoursAgo: days(47), receivedHoursBefore: 26, takenIn: byDpo(3),
    entry: {
      how: 'Letter', services: ["Children's services"], rights: ['Access'], requester: { name: 'Callum Reyes', contact: '9 Orchard Close, Northmere', kind: 'Parent' }, subject: 'Finley Reyes',
      said: 'I ask for my son’s social work file. I share parental responsibility with his mother.'
    },
    worked: [
      { hoursAfter: 10, by: 'dpo', steps: [takenOn, asksFor(['Access'], {
        subject: 'Finley Reyes', card: { childCanAsk: 'No', childWishes: 'Seven years old; not asked.', parentalResponsibility: 'On the birth certificate, seen by the social worker.', courtOrders: 'A residence order of 2024, with the mother.', risk: 'His mother’s address must not be seen.', addressConfirmed: '' }
      })] },
      { hoursAfter: days(9), by: 'dpo', steps: [extended('Complexity', 'Six years of papers of two teams, with many other people in them.')] },
      { hoursAfter: days(30), by: 'dpo', steps: [reviewed((known) => ({
        otherPeople: [{
          key: 'person-1', who: 'The mother', what: 'Her address and what she told the social worker', consent: 'refused', worker: 'none', type: 'Home address and a private account', confidentiality: 'She spoke in confidence', steps: 'Asked by letter on the day the file came',
          capable: 'Yes', refusal: 'She refuses, in writing', decision: 'redact', reason: 'It can be left out without changing what the file says of the boy.', decidedBy: known.me.name
        }],
        opinions: [{ key: 'opinion-1', covers: 'Two letters of the community paediatrician', state: 'asked', of: 'The community paediatrician', askedOn: ukDate(known.now).toString(), againWhy: '', isKnown: false, knownWhy: '' }]
      }))] }
    ]
  },
  {
    name: 'deceased', by: 'kofi', hoursAgo: days(40), receivedHoursBefore: 3, takenIn: byDpo(2),
    entry: { how: 'Phone', services: ['Adult social care'], requester: { name: 'Marjorie Teal', contact: '01632 960 512', kind: 'Other' }, subject: 'Harold Teal', said: 'She wants the care plan of her late husband.' },
    worked: [{ hoursAfter: 22, by: 'dpo', steps: [leavesAs('Deceased person', 'He died in May. Sent to the social care records team, who look at it under the duty of confidence and, for the health records, the Act of 1990.'), closed] }]
  },
  {
    name: 'late', by: 'manager', hoursAgo: days(37), receivedHoursBefore: 20, takenIn: byDpo(6),
    entry: { how: 'Email', services: ['Adult social care'], rights: ['Access'], requester: { name: 'Edwin Calloway', contact: 'e.calloway@drama.example\n3 Mill Yard, Northmere' }, said: 'Please send me the notes of all visits to my house since January.' },
    worked: [{ hoursAfter: 30, by: 'deputy', steps: [takenOn, asksFor(['Access'])] }]
  },
  {
    name: 'two rights', by: 'dev', hoursAgo: days(24), receivedHoursBefore: 8, takenIn: byDpo(3),
    entry: { how: 'Online form', services: ['Revenues'], rights: ['Access', 'Rectification'], requester: { name: 'Siobhan Tully', contact: 'siobhan.tully@drama.example' }, said: 'My date of birth is wrong on your system. Put it right, and show me what else you have.' },
    worked: [
      { hoursAfter: 20, by: 'dpo', steps: [takenOn, asksFor(['Access', 'Rectification'])] },
      { hoursAfter: days(4), by: 'dpo', steps: [clarificationAsked('You have written to us about council tax, a parking permit and a blue badge. About which of these shall we look, and since when?')] },
      { hoursAfter: days(7), by: 'dpo', steps: [answered('Rectification', 'Done in full', { done: 'The date of birth is right in every record that we keep.', recipientsTold: 'The benefit office, which had it from us, was told the same day.' }, 'Email')] },
      { hoursAfter: days(11), by: 'dpo', steps: [clarificationAnswered('Council tax since 2023.')] },
      { hoursAfter: days(15), by: 'dpo', steps: [partSent('Access', 'The council tax account since 2023, 31 pages.', 'Email')] }
    ]
  },
  {
    name: 'who is it', by: 'tariq', hoursAgo: days(13), receivedHoursBefore: 4, takenIn: byDpo(2),
    entry: { how: 'Social media', services: ['Housing'], rights: ['Erasure'], requester: { name: 'Robin Ashcroft', contact: '@robin_a' }, said: 'Delete everything you have about me and my flat.' },
    worked: [{ hoursAfter: 24, by: 'deputy', steps: [takenOn, asksFor(['Erasure']), identityAsked('The account has no name that we know, and names a flat in which somebody else lives.')] }]
  },
  {
    name: 'welsh', by: 'sioned', hoursAgo: days(9), receivedHoursBefore: 6, takenIn: byDpo(2),
    entry: { how: 'Letter', services: ['Revenues'], rights: ['Access'], requester: { name: 'Iolo Prydderch', contact: '4 Stryd y Bont, Northmere', language: 'Welsh' }, said: 'Hoffwn gael copi o’r wybodaeth sydd gennych amdanaf.' },
    worked: [{ hoursAfter: 26, by: 'dpo', steps: [takenOn, asksFor(['Access']), identityAsked('He moved in August and signs with another name than before.'), identityClear('Driving licence with both names, shown at the desk; nothing was copied.')] }],
    searches: [
      {
        hoursAfter: 50, by: 'dpo', dueInDays: 10, asked: { service: 'Revenues', lookFor: 'Iolo Prydderch, 4 Stryd y Bont, before August under another name: council tax and benefits', places: ['Council tax system', 'Shared mailbox of the team'], terms: ['Prydderch', 'Stryd y Bont'] },
        answer: { hoursLater: 44, by: 'sioned', said: { outcome: 'nothing', systems: ['Council tax system', 'Shared mailbox of the team'], terms: ['Prydderch', 'Stryd y Bont'], peopleAsked: 'The two officers who answer Welsh letters', why: 'Each place in which the team keeps accounts or letters, by both names and the address.' } }
      },
      { hoursAfter: 51, by: 'dpo', dueInDays: 12, asked: { service: 'Housing', lookFor: 'Iolo Prydderch, 4 Stryd y Bont: the application for the flat and what followed', places: ['Housing system', 'Team mailbox'], terms: ['Prydderch'], since: '2024-01-01' } }
    ]
  },
  {
    name: 'paused', by: 'alex', hoursAgo: days(8), receivedHoursBefore: 3, takenIn: byDpo(3),
    entry: { how: 'Email', services: ['Planning'], rights: ['Access'], requester: { name: 'Greta Lindqvist', contact: 'greta.lindqvist@drama.example' }, said: 'All e-mails in which I am named, from any department.' },
    worked: [{ hoursAfter: 28, by: 'deputy', steps: [takenOn, asksFor(['Access']), clarificationAsked('Forty teams could have written about you. Which matters, and about which years?')] }]
  },
  {
    name: 'walk-in', by: 'kofi', hoursAgo: 20, receivedHoursBefore: 2, takenIn: byDpo(2),
    entry: { how: 'In person', services: [], requester: { name: 'Desmond Okoro', contact: '01632 960 741' }, said: 'He asks what the library knows of him, and who else has it.' }
  },
  {
    name: 'solicitor', by: 'imogen', hoursAgo: 2, receivedHoursBefore: 1,
    entry: { how: 'Letter', services: ['Housing'], rights: ['Access'], requester: { name: 'Harker and Lowe', contact: 'post@harkerlowe.example', kind: 'Solicitor' }, subject: 'Wanda Pike', said: 'We act for Ms Pike and ask for her housing file. Her authority is enclosed.' }
  }
];
