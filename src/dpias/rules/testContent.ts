import type { DpiaContent } from './content';
import { risk } from './risks/testRisks';

/** DPIAs of a made-up project, for tests: all that is asked is said. */
export const complete: DpiaContent = {
  title: 'Parking permits online',
  version: 2,
  form: 'full',
  own: [],
  answers: {
    need_aims: 'Residents apply for a permit online.\nIt comes by e-mail within a day.', need_change: 'replacement', need_why: 'A new supplier comes in.', need_system: 'ParkIt', need_day: '2027-05-03',
    need_controller: 'Penwick District Council', need_contact: 'Morgan Ellis, Parking, 01632 960 123',
    nature_collect: 'A form on the website.', nature_use: 'Checked, then issued.', nature_store: 'The supplier’s data centre in the UK; four people have access.', nature_sharing: 'no', nature_automated: 'no', nature_cctv: 'no',
    scope_data: ['contact', 'money'], scope_special: ['none'], scope_people: ['residents'], scope_volume: 'About 3,200 households a year.', scope_retention: 'Six years after the permit ends.',
    context_relationship: 'They come of their own will.', context_control: 'They may apply on paper.', context_expect: 'Yes: they ask for it.', context_concerns: 'None found in the complaints of two years.',
    purposes_benefits: 'Quicker permits.', purposes_effect: 'Less waiting.', purposes_enforcement: 'no',
    consultation_people: 'no', consultation_why_not: 'Nothing changes for them but the form.', consultation_inside: 'ICT security on 3 March: no objection.',
    necessity_basis: ['publicTask'], necessity_power: 'Road Traffic Regulation Act 1984, section 45.', necessity_achieves: 'Yes; paper needs more.', necessity_creep: 'The head of service allows each new use.',
    necessity_quality: 'Applicants check what stands in the form.', necessity_informed: 'Privacy notice beside the form.', necessity_rights: 'The team exports and deletes on request.',
    necessity_processors: 'no', necessity_transfers: 'no',
    measures_points: ['onlyNeeded', 'access'], measures_security: 'Encrypted, two factors.', measures_staff: 'Half a day of training.', measures_checks: 'Yearly, and with another supplier.'
  },
  risks: [risk(1), risk(2, { source: 'A permit goes to the wrong address' })]
};

/** The short form of the same: other answers stay where they are. */
export const shortContent: DpiaContent = { ...complete, form: 'short', risks: [] };
