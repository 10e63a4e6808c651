import type { DemoComplaint } from './demoComplaint';
import { acknowledged, assessedAfterBreach, ledBy, lookedInto, takenOn } from './complaintSteps';

/** Tenants who complain after the newsletter about arrears that showed everybody's address: one of them leads the group, and each has 30 days of their own. */
const tenants: readonly (readonly [name: string, contact: string, said: string, by: string])[] = [
  ['Harriet Dunmore', '31 Canal Terrace, Northmere', 'My landlord’s wife is on that list. Now she knows that I owe rent.', 'champion'],
  ['Idris Pennant', 'idris.pennant@drama.example', 'I want to know who has seen my address, and what you do about it.', 'jo'],
  ['Lorna Fisk', '8 Quarry Bank, Northmere', 'I have had two calls from a lender since.', 'champion'],
  ['Kwame Adair', 'kwame.adair@drama.example', 'You told me that it was put right. It cannot be put right.', 'jo'],
  ['Beatrix Lowe', '', 'She rang and left no address: everybody in the block talks about the list.', 'marta'],
  ['Ieuan Crowther', '5 Stryd y Bont, Northmere', 'Mae pawb yn gwybod nawr. Hoffwn ymddiheuriad.', 'tariq'],
  ['Denise Varley', 'denise.varley@drama.example', 'I paid in full in June and was on the list all the same.', 'marta']
];

/** Days after the newsletter. */
const led = 16.5 * 24;

export const newsletterComplaints: readonly DemoComplaint[] = [
  {
    name: 'newsletter', by: 'jo', hoursAgo: led, receivedHoursBefore: 2, takenIn: { hoursAfter: 2, by: 'deputy' },
    entry: {
      how: 'Email', services: ['Housing'], complainant: { name: 'Gareth Sully', contact: '22 Canal Terrace, Northmere' },
      said: 'A newsletter about rent arrears came with the addresses of 140 tenants in the “To” line, mine among them. Everybody who got it knows now who owes rent.'
    },
    worked: [
      { hoursAfter: 20, by: 'deputy', steps: [takenOn, assessedAfterBreach, acknowledged('Email')] },
      { hoursAfter: 150, by: 'deputy', steps: [lookedInto({
        points: [
          { text: 'Everybody on the list could see everybody else’s address.', conclusion: 'They could.', upheld: 'Upheld', reason: 'The mail-merge tool was not used.', action: 'Mail to many goes out with the tool only.' },
          { text: 'The council did not say so at once.' }
        ],
        enquiries: [{ of: 'Housing', what: 'When did the team notice, and when were the tenants told?' }]
      })] }
    ]
  },
  ...tenants.map(([name, contact, said, by], place): DemoComplaint => ({
    name, by, hoursAgo: led - 24 - place * 6, receivedHoursBefore: 3,
    ...(place === tenants.length - 1 ? { takenIn: { hoursAfter: 1, by: 'deputy' } } : {}),
    entry: { how: contact === '' ? 'Phone' : 'Email', services: ['Housing'], complainant: { name, contact, language: name === 'Ieuan Crowther' ? 'Welsh' : 'English' }, said },
    // the last ones still wait for their first question
    ...(place < tenants.length - 2 ? { worked: [{ hoursAfter: 70, by: 'deputy', steps: [takenOn, assessedAfterBreach, ledBy('newsletter'), ...(contact === '' ? [] : [acknowledged('Email')])] }] } : {})
  }))
];
