import type { DemoComplaint } from './demoComplaint';
import { newsletterComplaints } from './newsletterComplaints';
import {
  acknowledged, assessed, cannotBeAcknowledged, closed, closedBefore, lookedInto, mergedInto, outcomeTold, takenOn
} from './complaintSteps';

const byDpo = (hoursAfter: number): DemoComplaint['takenIn'] => ({ hoursAfter, by: 'dpo' });
const days = (count: number): number => count * 24;

/** Oldest first, as their numbers go. No real person, no real complaint. */
export const demoComplaints: readonly DemoComplaint[] = [
  {
    name: 'benefit', by: 'carys', hoursAgo: days(62), receivedHoursBefore: 30, takenIn: byDpo(3),
    entry: {
      how: 'Letter', services: ['Revenues'], complainant: { name: 'Miriam Eastwood', contact: '4 Tanyard Row, Northmere' },
      said: 'You sent my benefit decision to the flat I left in March, though I had told you twice. The new tenant opened it and rang me.'
    },
    file: { name: 'letter of complaint.txt', text: 'You sent my benefit decision to the flat I left in March, though I had told you twice.\n' },
    worked: [
      { hoursAfter: 26, by: 'dpo', steps: [takenOn, assessed('Data protection', ['Wrong information', 'Given to somebody else']), acknowledged()] },
      {
        hoursAfter: days(12), by: 'dpo', steps: [
          lookedInto({
            points: [{ text: 'The new address was not recorded, though it was given twice.' }, { text: 'The decision was read by somebody else.' }],
            enquiries: [{ of: 'Revenues', what: 'When did the new address come, and where was it kept?', answer: 'On 3 and 17 March; both are in the mail log and neither reached the account.' }],
            words: [{ what: 'We have asked Revenues for the records of your calls.', how: 'Letter' }]
          })
        ]
      },
      {
        hoursAfter: days(25), by: 'dpo', steps: [
          lookedInto({
            points: [
              {
                text: 'The new address was not recorded, though it was given twice.',
                conclusion: 'It was given on 3 and 17 March and was not recorded.', upheld: 'Upheld',
                reason: 'Both calls are in the log of the contact centre.',
                action: 'Changes of address are now checked once a week.'
              },
              {
                text: 'The decision was read by somebody else.',
                conclusion: 'The new tenant opened it.', upheld: 'Upheld',
                reason: 'It went to the address of before.',
                action: 'The new tenant has destroyed it, and says so in writing.'
              }
            ]
          }), outcomeTold(), closed
        ]
      }
    ]
  },
  {
    name: 'potholes', by: 'jo', hoursAgo: days(48), receivedHoursBefore: 4, takenIn: byDpo(2),
    entry: {
      how: 'Online form', services: [], complainant: { name: 'Alun Drake', contact: 'alun.drake@drama.example' },
      said: 'Nobody answers when I report the potholes in Ferry Lane. This is the third time that I write.'
    },
    worked: [{ hoursAfter: 20, by: 'deputy', steps: [assessed('Corporate complaint', [], { natureReason: 'It is about highways, and about nobody’s information. Sent to the corporate complaints team the same day.' }), closed] }]
  },
  {
    name: 'parking', by: 'dev', hoursAgo: days(41), receivedHoursBefore: 2, takenIn: byDpo(2),
    entry: {
      how: 'Phone', services: ['Revenues'], complainant: { name: 'Yusuf Calder', contact: '01632 960 411' },
      said: 'He says that we still write to him about a car that he sold.'
    },
    worked: [
      { hoursAfter: 30, by: 'deputy', steps: [takenOn, assessed('Data protection', ['Wrong information']), acknowledged('Phone')] },
      { hoursAfter: days(6), by: 'deputy', steps: [closedBefore('Withdrawn', 'He rang again: the letters have stopped, and he wants nothing else.')] }
    ]
  },
  {
    name: 'cctv', by: 'manager', hoursAgo: days(35), receivedHoursBefore: 22, takenIn: byDpo(4),
    entry: {
      how: 'Email', services: ['Adult social care'], complainant: { name: 'Patricia Holloway', contact: 'p.holloway@drama.example\n01632 960 233' },
      said: 'My mother asked for the pictures of the camera in the day centre in September. Nobody has answered, and now they are gone.'
    },
    worked: [{ hoursAfter: 28, by: 'dpo', steps: [takenOn, assessed('Data protection', ['Request not answered or late', 'Kept too long'])] }],
    tasks: [
      {
        hoursAfter: days(31), by: 'dpo', service: 'Adult social care', kind: 'enquiry', dueInDays: 2, title: 'Is there a copy of the pictures of the camera in the day centre from September?',
        answer: { hoursLater: 26, by: 'manager', kind: 'done', text: 'There is none: the recorder overwrites after 28 days, and nobody took a copy.' }
      },
      { hoursAfter: days(33), by: 'dpo', service: 'Adult social care', kind: 'enquiry', dueInDays: 6, title: 'Who saw the request for the pictures in September, and who was told of it?' }
    ]
  },
  {
    name: 'note', by: 'champion', hoursAgo: days(33), receivedHoursBefore: 3, takenIn: byDpo(2),
    entry: {
      how: 'Letter', services: ['Housing'], complainant: { anonymous: true },
      said: 'A note through the door of the housing office: “You talk about your tenants in the lift. I heard a name and a debt.”'
    },
    worked: [
      { hoursAfter: 8, by: 'deputy', steps: [takenOn, assessed('Data protection', ['Given to somebody else']), cannotBeAcknowledged('No name and no address on it.')] },
      { hoursAfter: days(9), by: 'deputy', steps: [
        lookedInto({ points: [{ text: 'A debt was talked about in the lift.', conclusion: 'It cannot be shown who spoke.', upheld: 'Not upheld', reason: 'Nobody is named, and nobody remembers it.', action: 'All teams in the building were reminded.' }] }),
        closedBefore('Cannot be reached', 'Nobody knows who wrote it. The points were looked into all the same.')
      ] }
    ]
  },
  {
    name: 'welsh', by: 'sioned', hoursAgo: days(26), receivedHoursBefore: 5, takenIn: byDpo(3),
    entry: {
      how: 'Phone', services: ['Revenues'], complainant: { name: 'Gwenllian Morys', contact: '2 Rhes y Capel, Northmere', language: 'Welsh' },
      said: 'Rhoddodd rhywun yn y dderbynfa fy nghyfeiriad newydd i’m cyn-bartner. Mae hi am gael ateb yn Gymraeg.'
    },
    worked: [
      { hoursAfter: 5, by: 'dpo', steps: [takenOn, assessed('Data protection', ['Given to somebody else']), acknowledged()] },
      {
        hoursAfter: days(15), by: 'dpo', steps: [
          lookedInto({
            points: [{ text: 'Rhoddwyd y cyfeiriad newydd i rywun arall wrth y dderbynfa.', conclusion: 'Fe’i rhoddwyd.', upheld: 'Upheld', reason: 'Mae’r cofnod o’r ymweliad yn dangos hynny.', action: 'Ni roddir cyfeiriad i neb wrth y ddesg mwyach.' }],
            enquiries: [{ of: 'Reception', what: 'Who was on duty, and what was asked?', answer: 'He said that he was her husband; nobody checked.' }]
          }), outcomeTold()
        ]
      }
    ]
  },
  {
    name: 'marketing', by: 'joiner', hoursAgo: days(5), receivedHoursBefore: days(19), takenIn: byDpo(4),
    entry: {
      how: 'Social media', services: ['Planning'], complainant: { name: 'Rowan Ashby', contact: '@rowan_ashby' },
      said: 'They get the newsletter about the town plan though they never asked for it, and unsubscribing does nothing. It lay in a message of ours for two weeks.'
    },
    worked: [{ hoursAfter: 20, by: 'deputy', steps: [takenOn, assessed('Data protection', ['Marketing'])] }]
  },
  ...newsletterComplaints,
  {
    name: 'school', by: 'alex', hoursAgo: days(12), receivedHoursBefore: 6, takenIn: byDpo(2),
    entry: {
      how: 'Email', services: ["Children's services"], complainant: { name: 'Oliver Brandt', contact: 'oliver.brandt@drama.example' },
      said: 'The report about my son says that he was excluded from school. He never was. I asked for it to be put right in August and was told that it cannot be changed.'
    },
    worked: [
      { hoursAfter: 20, by: 'dpo', steps: [takenOn, assessed('Both', ['Wrong information'], { natureReason: 'How the social worker spoke to him is for the corporate complaints team, who have it.' }), acknowledged('Email')] },
      {
        hoursAfter: days(6), by: 'dpo', steps: [lookedInto({
          points: [
            {
              text: 'The report says that he was excluded.',
              conclusion: 'That is wrong.', upheld: 'Upheld',
              reason: 'The school has no record of an exclusion.',
              action: 'The sentence is struck out, with a note of when and why.'
            },
            { text: 'He was told that it cannot be changed.' }
          ],
          enquiries: [{ of: "Children's services", what: 'Where does the sentence come from?', answer: 'From a telephone note of another pupil.' }, { of: 'The team manager', what: 'Who told him that it cannot be changed, and why?' }],
          words: [{ what: 'The school has answered us; we wait for the team manager.', how: 'Email' }]
        })]
      }
    ]
  },
  {
    name: 'school again', by: 'bethan', hoursAgo: days(8), receivedHoursBefore: 3, takenIn: byDpo(2),
    entry: {
      how: 'Phone', services: ["Children's services"], complainant: { name: 'Oliver Brandt', contact: 'oliver.brandt@drama.example' },
      said: 'He rang about the report on his son, which he says is wrong.'
    },
    worked: [{ hoursAfter: 24, by: 'dpo', steps: [mergedInto('school', 'The same report and the same sentence.')] }]
  },
  {
    name: 'about the team', by: 'imogen', hoursAgo: days(6), receivedHoursBefore: 4, takenIn: byDpo(4),
    entry: {
      how: 'Letter', services: ['Legal and Governance'], aboutDpo: true,
      complainant: { name: 'Felicity Rourke', contact: '17 Orchard Close, Northmere' },
      said: 'The Data Protection Officer told my former employer that I had asked for my file.'
    },
    worked: [{ hoursAfter: 10, by: 'deputy', steps: [assessed('Data protection', ['Given to somebody else'], {}, ['dpo']), takenOn, acknowledged()] }]
  },
  {
    name: 'restricted', by: 'rupert', hoursAgo: days(4), receivedHoursBefore: 2, takenIn: { hoursAfter: 3, by: 'deputy' },
    entry: {
      how: 'Email', restricted: true, services: [], complainant: { name: 'Desmond Vale', contact: 'desmond.vale@drama.example' },
      said: 'A councillor quoted from my housing file in a meeting. Only a senior officer can have given it to him.'
    },
    worked: [{ hoursAfter: 20, by: 'deputy', steps: [takenOn, assessed('Data protection', ['Given to somebody else', 'Used without reason']), acknowledged('Email')] }]
  },
  {
    name: 'repairs', by: 'tariq', hoursAgo: 30, receivedHoursBefore: 3, takenIn: byDpo(1),
    entry: {
      how: 'In person', services: ['Housing', 'Digital Services'], complainant: { name: 'Sandra Okafor', contact: '01632 960 877' },
      said: 'The repairs app shows her the names and telephone numbers of the three tenants before her.'
    }
  },
  {
    name: 'library card', by: 'kofi', hoursAgo: 1, receivedHoursBefore: 1,
    entry: {
      how: 'Chat', services: [], complainant: { name: 'Nell Whitcombe', contact: 'nell.whitcombe@drama.example' },
      said: 'I closed my library card four years ago and you still write to me by name. Why do you still have it?'
    }
  }
];
