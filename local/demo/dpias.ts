import type { Answers } from '../../src/dpias/rules/questionnaire/questionnaire';
import { unrated } from '../../src/dpias/rules/risks/readRisk';
import type { Risk } from '../../src/dpias/rules/risks/risk';
import type { NewTalk } from '../../src/dpias/rules/talk/talk';

/** A project that somebody screens. */
export interface DemoScreening {
  readonly name: string;
  readonly by: string;
  readonly hoursAgo: number;
  readonly service: string;
  readonly answers: Answers;
}

/** A day so many after today, as it is stored. */
export type DayIn = (days: number) => string;

/** A DPIA that a service writes. Hours are after its start. */
export interface DemoDpia {
  readonly name: string;
  readonly by: string;
  readonly hoursAgo: number;
  readonly service: string;
  readonly title: string;
  readonly system: string;
  readonly liveInDays: number;
  /** Of `demoScreenings`: what was answered there goes over. */
  readonly screening?: string;
  readonly written: readonly { readonly hoursAfter: number; readonly by: string; readonly answers?: Answers; readonly risks?: (day: DayIn) => readonly Risk[] }[];
  readonly said: readonly { readonly hoursAfter: number; readonly by: string; readonly talk: NewTalk; readonly answersThe?: number }[];
  readonly submitted?: { readonly hoursAfter: number; readonly by: string };
}

const days = (count: number): number => count * 24;

/** Everything that the screening asks of a project that uses information about people, as a no. */
const allNo: Answers = Object.fromEntries([
  'special', 'highly_personal', 'genetic', 'biometric', 'large_scale', 'vulnerable', 'harm', 'evaluation', 'automated', 'denial', 'matching', 'invisible', 'innovative', 'cctv', 'public_place', 'monitoring', 'tracking', 'transfers'
].map((question) => [question, 'no']));

/** Oldest first, as their numbers go. Nobody in them is real. */
export const demoScreenings: readonly DemoScreening[] = [
  {
    name: 'sensors', by: 'marta', hoursAgo: days(23), service: 'Housing',
    answers: {
      ...allNo, project_title: 'Damp sensors in council flats', project_what: 'Sensors measure how damp and how warm it is in 400 flats, so that we repair before mould grows.\nTenants agree before one is put up.', project_system: 'DampWatch',
      project_supplier: 'Clearwall Sensors', personal_data: 'yes', highly_personal: 'yes', vulnerable: 'yes', targeting: 'no', innovative: 'yes', monitoring: 'yes'
    }
  },
  {
    name: 'call back', by: 'dev', hoursAgo: days(6), service: 'Revenues',
    answers: { ...allNo, project_title: 'Booking a call back about council tax', project_what: 'A form on the website asks for a name, a number and a time. Entries are deleted a week after the call.', project_system: 'Website forms', personal_data: 'yes' }
  }
];

const measureOf = (id: string, what: string, owner: string, due: string): Risk['measures'][number] => ({ id, what, effect: 'reduced', owner, due, inPlace: '' });

const visits: Answers = {
  need_aims: 'Care reviews can be held by video, so that people who find travelling hard are seen more often.', need_change: 'change', need_why: 'Health data of adults at risk, in a new way.', need_system: 'CareView',
  need_controller: 'Northmere Borough Council', need_contact: 'Bethan Rowlands, Adult social care, 01632 960 131',
  nature_collect: 'From the person and their carer in the call; what was agreed is written into the case record.', nature_use: 'The social worker reviews the care plan. Calls are not recorded.',
  nature_store: 'The supplier keeps who called whom and when for 30 days, in the UK. Nothing of the talk is kept.', nature_sharing: 'no', nature_automated: 'no', nature_cctv: 'no',
  scope_data: ['contact', 'family', 'caseNotes', 'images'], scope_special: ['health'], scope_people: ['serviceUsers', 'adultsAtRisk', 'carers', 'employees'], scope_volume: 'About 900 reviews a year, of 350 people.',
  scope_retention: 'The case record as before: eight years after the last contact. The list of calls: 30 days.',
  context_relationship: 'They have a care plan with us, and a social worker whom they know.', context_control: 'They choose between video, telephone and a visit, each time.', context_expect: 'Yes: many have asked for it.',
  context_vulnerable: 'Some cannot judge who else is in the room. The social worker asks at the start, and visits where in doubt.', context_concerns: 'Two people in a trial did not want their home to be seen; the background can be hidden.',
  purposes_benefits: 'More reviews on time, less travelling.', purposes_effect: 'Problems are noticed earlier.', purposes_enforcement: 'no',
  consultation_people: 'yes', consultation_how: 'Twelve people and five carers tried it in the summer and said what they thought.', consultation_inside: 'ICT security and the Caldicott Guardian were asked in September.',
  necessity_basis: ['publicTask'], necessity_power: 'Care Act 2014, section 27.', necessity_special: ['healthCare'], necessity_schedule1: ['p2'], necessity_policy: 'Appropriate policy document, adult social care',
  necessity_achieves: 'Yes; the telephone shows less of how somebody lives, a visit takes half a day.', necessity_creep: 'Only reviews; another use needs a new DPIA.', necessity_quality: 'The record is read out at the end of the call.',
  necessity_informed: 'A leaflet with the invitation, in plain words.', necessity_rights: 'As for every case record.', necessity_processors: 'yes', necessity_processor: 'CareView Ltd; contract with the terms of Article 28, signed in October.', necessity_transfers: 'no',
  measures_points: ['onlyNeeded', 'access', 'signIn', 'training', 'notice', 'retention', 'contract'], measures_security: 'Two factors for staff, one link for each call, recording switched off for everybody.', measures_staff: 'An hour of training before the first call.',
  measures_checks: 'After three months, and each year.'
};

/** Oldest first, as their numbers go. */
export const demoDpias: readonly DemoDpia[] = [
  {
    name: 'visits', by: 'bethan', hoursAgo: days(34), service: 'Adult social care', title: 'Care reviews by video', system: 'CareView', liveInDays: 45,
    written: [
      { hoursAfter: 2, by: 'bethan', answers: visits },
      {
        hoursAfter: days(3), by: 'manager',
        risks: (day) => [
          {
            id: 'visits-1', number: 1, source: 'Somebody else in the room listens', impact: 'A person does not say what troubles them, or suffers for it afterwards', before: { ...unrated, likelihood: 'possible', severity: 'severe' },
            measures: [measureOf('visits-1-1', 'The social worker asks who is there, and visits where in doubt', 'Martin Cole', day(40))], after: { ...unrated, likelihood: 'remote', severity: 'severe' }
          },
          {
            id: 'visits-2', number: 2, source: 'A link reaches the wrong person', impact: 'A stranger sees and hears a review', before: { ...unrated, likelihood: 'possible', severity: 'significant' },
            measures: [measureOf('visits-2-1', 'A waiting room: nobody comes in unseen', 'ICT', day(21))], after: { ...unrated, likelihood: 'remote', severity: 'significant' }
          }
        ]
      }
    ],
    said: [{ hoursAfter: days(4), by: 'manager', talk: { kind: 'comment', question: 'context_vulnerable', said: 'Bethan, is it written anywhere how they ask who else is in the room?' } }, { hoursAfter: days(5), by: 'bethan', answersThe: 0, talk: { kind: 'reply', question: 'context_vulnerable', said: 'In the guide for reviews, on the first page.' } }],
    submitted: { hoursAfter: days(31), by: 'manager' }
  },
  {
    name: 'sensors', by: 'jo', hoursAgo: days(20), service: 'Housing', title: 'Damp sensors in council flats', system: 'DampWatch', liveInDays: 80, screening: 'sensors',
    written: [
      {
        hoursAfter: 4, by: 'jo',
        answers: {
          need_change: 'pilot', need_contact: 'Jo Bright, Housing, 01632 960 147', nature_collect: 'A sensor in the hall and one in the bathroom measure damp and warmth every hour.', nature_use: 'The repairs team sees flats in which it stays damp.',
          nature_store: 'With the supplier, in the UK.', nature_sharing: 'no', scope_data: ['contact', 'housing'], scope_special: ['none'], scope_people: ['tenants', 'children'], scope_volume: '400 flats, about 900 people.'
        },
        risks: (day) => [{
          id: 'sensors-1', number: 1, source: 'The readings show when nobody is at home', impact: 'Somebody breaks in, or a tenant feels watched', before: { ...unrated, likelihood: 'possible', severity: 'significant' },
          measures: [measureOf('sensors-1-1', 'Show repairs teams averages of a day', 'Clearwall Sensors', day(60))], after: unrated
        }]
      },
      { hoursAfter: days(2), by: 'jo', answers: { purposes_benefits: 'Mould is stopped before it makes people ill.', necessity_basis: ['publicTask'] } }
    ],
    said: [
      { hoursAfter: days(3), by: 'dpo', talk: { kind: 'comment', question: 'scope_retention', said: 'For how long do you need readings of each hour? Averages may do after a month.' } },
      { hoursAfter: days(4), by: 'jo', answersThe: 0, talk: { kind: 'reply', question: 'scope_retention', said: 'I have asked the supplier whether it can do that.' } }
    ]
  }
];
