import type { BreachReport } from '../../src/breaches/rules';
import {
  assessed, closed, icoDecided, icoTold, investigated, peopleDecided, peopleTold, triaged, type CaseStep
} from './caseSteps';

/** A made-up report, at a time before now, and what became of it. */
export interface DemoReport {
  readonly by: string;
  /** When it was saved. */
  readonly hoursAgo: number;
  readonly noticedHoursBefore: number;
  readonly report: Partial<Omit<BreachReport, 'happenedAt' | 'noticedAt'>> & Pick<BreachReport, 'reportGuid' | 'whatHappened' | 'incidentKind' | 'service'>;
  readonly file?: { readonly name: string; readonly text: string };
  /** Hours after the save; undefined when no officer has opened a page since. */
  readonly takenInAfter?: number;
  readonly worked?: readonly DemoWork[];
  /** Somebody who opens the row in a form or sends a hand-made request, past the desk. */
  readonly around?: { readonly hoursAfter: number; readonly by: string; readonly changes: Readonly<Record<string, unknown>> };
}

/** Commands that an officer gives one after the other, some hours after the report was saved. */
export interface DemoWork {
  readonly hoursAfter: number;
  readonly by: string;
  readonly steps: readonly CaseStep[];
}

const lawOf = (band: string): string => `${band}; see the severity assessment and the risk test on the case.`;
const noRisk = [
  assessed('Unlikely', 'Known recipient, confirmed deleted.'), icoDecided('Do not tell', lawOf('A risk is unlikely')), peopleDecided('Do not tell', 'No high risk to them.')
] as const;

const guid = (number: number): string => `d3510000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Place of the report after which many complain. */
export const newsletter = 0;

/** The id of a report of the demo: the first of the list is its folder *Restricted*, which set-up makes. */
export const reportIdOf = (index: number): number => index + 2;

/** Oldest first, as the numbers of the reports go. No real person or incident. */
export const demoReports: readonly DemoReport[] = [
  {
    by: 'jo', hoursAgo: 520, noticedHoursBefore: 2, takenInAfter: 1,
    report: {
      reportGuid: guid(8), incidentKind: 'bccNotUsed', service: 'Housing', contained: 'Partly',
      whatHappened: 'A newsletter about rent arrears went to 140 tenants with all addresses in the "To" line.',
      dataSubjectTypes: ['Customers or prospective customers'], dataTypes: ['Basic personal identifiers', 'Economic and financial data'], peopleCount: 140, peopleBand: '100 to 1k',
      containmentActions: 'Asked all recipients to delete it.'
    },
    worked: [
      { hoursAfter: 26, by: 'deputy', steps: [triaged('Yes', 'Everybody on the list can see who is in arrears.'), assessed('Risk', '')] },
      {
        hoursAfter: 96, by: 'deputy',
        steps: [
          icoDecided('Tell', lawOf('A risk is likely'), 'The list of recipients took the service three days.'), peopleDecided('Tell', 'They can see each other\'s addresses, and will ask.'),
          icoTold('IC-198042-B7Q9', [], 'The list of recipients took the service three days.'), peopleTold(140)
        ]
      },
      { hoursAfter: 300, by: 'deputy', steps: [investigated('The mail-merge tool was not used.', 'Mail to many goes out with the mail-merge tool only.', 'Warn before sending to more than ten outside addresses'), closed('Told late; the reason is on the record.')] }
    ]
  },
  {
    by: 'manager', hoursAgo: 291, noticedHoursBefore: 3, takenInAfter: 1,
    report: {
      reportGuid: guid(1), incidentKind: 'deviceLost', service: 'Adult social care', equipment: 'Stolen', equipmentDetails: 'Laptop, asset tag NB-20417',
      whatHappened: 'A laptop bag was taken from a car outside a client\'s house. The laptop was shut down. It holds visit notes.',
      dataSubjectTypes: ['Vulnerable adults'], dataTypes: ['Basic personal identifiers', 'Health data'], peopleCount: 46, peopleBand: '10 to 99',
      contained: 'Yes', containmentActions: 'Rang ICT, who wiped it the same hour. Told the police, crime number given.', protection: 'Encrypted'
    },
    worked: [
      { hoursAfter: 3, by: 'dpo', steps: [triaged('Yes', 'Visit notes of clients are on it, and it has not been found.'), assessed('Risk', 'Encrypted, but the key was on a note in the bag.')] },
      { hoursAfter: 30, by: 'dpo', steps: [icoDecided('Tell', lawOf('A risk is likely')), peopleDecided('Do not tell', 'The laptop was wiped the same hour.'), icoTold('IC-204170-K3P1')] },
      { hoursAfter: 190, by: 'dpo', steps: [investigated('The bag was left in view in a parked car.', 'Nothing with notes stays in a car.', 'Lockable boxes for staff who visit clients'), closed('Told in time; the laptop stays lost and is wiped.')] }
    ]
  },
  {
    by: 'alex', hoursAgo: 200, noticedHoursBefore: 1, takenInAfter: 1,
    report: {
      reportGuid: guid(9), incidentKind: 'publishedByMistake', service: 'Planning', contained: 'Yes',
      whatHappened: 'A planning objection was on the website for an hour with the telephone number of its writer.',
      dataSubjectTypes: ['Customers or prospective customers'], dataTypes: ['Basic personal identifiers'], peopleCount: 1, peopleBand: '1 to 9', containmentActions: 'Taken down.'
    },
    worked: [
      { hoursAfter: 6, by: 'dpo', steps: [triaged('Yes', 'A telephone number was public for an hour.'), ...noRisk] },
      { hoursAfter: 50, by: 'dpo', steps: [investigated('The check before publishing was skipped.', 'Every objection is checked by a second person.', 'A checklist in the publishing form'), closed('No harm is known.')] }
    ],
    around: { hoursAfter: 120, by: 'deputy', changes: { IcoDecision: 'Tell', IcoReference: 'IC-000000-X0X0' } }
  },
  {
    by: 'champion', hoursAgo: 147, noticedHoursBefore: 1, takenInAfter: 2,
    report: {
      reportGuid: guid(2), incidentKind: 'nearMissSending', service: 'Housing', contained: 'Yes',
      whatHappened: 'A rent letter for flat 12 was in the envelope for flat 21. The post room noticed before it left.',
      dataSubjectTypes: ['Customers or prospective customers'], dataTypes: ['Basic personal identifiers'], peopleCount: 1, peopleBand: '1 to 9'
    },
    worked: [{
      hoursAfter: 20, by: 'deputy',
      steps: [triaged('Near miss', 'Nothing left the building.'), investigated('Two letters in one envelope.', 'Count letters and envelopes.', 'A second pair of eyes in the post room'), closed('Nothing left the building.')]
    }]
  },
  {
    by: 'champion', hoursAgo: 100, noticedHoursBefore: 2, takenInAfter: 1,
    report: {
      reportGuid: guid(10), incidentKind: 'toldWrongPerson', service: 'Housing', contained: 'Not known',
      whatHappened: 'A repair appointment was confirmed by telephone to an ex-partner of the tenant.',
      dataSubjectTypes: ['Customers or prospective customers'], dataTypes: ['Basic personal identifiers'], peopleCount: 1, peopleBand: '1 to 9'
    },
    around: { hoursAfter: 30, by: 'deputy', changes: { CaseState: 'Closed', ClockState: 'Met' } }
  },
  {
    by: 'jo', hoursAgo: 76, noticedHoursBefore: 2, takenInAfter: 1,
    report: {
      reportGuid: guid(3), incidentKind: 'paperLost', service: 'Housing', contained: 'No',
      whatHappened: 'A folder with tenancy files was left on the number 14 bus. The bus company has not found it.',
      dataSubjectTypes: ['Customers or prospective customers'], dataTypes: ['Basic personal identifiers', 'Economic and financial data'],
      peopleBand: '10 to 99', containmentActions: 'Rang the bus company twice.', protection: 'None'
    },
    worked: [{ hoursAfter: 4, by: 'dpo', steps: [triaged('Yes', 'Files of tenants are out of our hands.'), assessed('Risk', '')] }]
  },
  {
    by: 'manager', hoursAgo: 60, noticedHoursBefore: 2, takenInAfter: 1,
    report: {
      reportGuid: guid(11), incidentKind: 'emailWrongPerson', service: 'Adult social care', contained: 'Yes',
      whatHappened: 'A referral went to the wrong team of the health trust. They confirmed that they deleted it.',
      dataSubjectTypes: ['Vulnerable adults'], dataTypes: ['Basic personal identifiers', 'Health data'], peopleCount: 1, peopleBand: '1 to 9', containmentActions: 'The team confirmed in writing.'
    },
    worked: [
      { hoursAfter: 3, by: 'dpo', steps: [triaged('Yes', 'A referral was read by a team that had no need to.'), assessed('Risk', 'Health data of an adult at risk.')] },
      { hoursAfter: 5, by: 'dpo', steps: [icoDecided('Tell', lawOf('A risk is likely')), icoTold('IC-211933-C2D4', ['recordsCount'])] }
    ]
  },
  {
    by: 'sioned', hoursAgo: 52, noticedHoursBefore: 1, takenInAfter: 1,
    report: {
      reportGuid: guid(4), incidentKind: 'postWrongPerson', service: 'Revenues', reportLanguage: 'cy-GB', contained: 'Partly',
      whatHappened: 'Aeth bil treth gyngor i hen gyfeiriad. Agorodd y person sy\'n byw yno nawr yr amlen a ffonio.',
      dataSubjectTypes: ['Customers or prospective customers'], dataTypes: ['Basic personal identifiers', 'Economic and financial data'], peopleCount: 2,
      peopleBand: '1 to 9', containmentActions: 'Gofynnwyd am y llythyr yn ôl.'
    },
    worked: [{ hoursAfter: 5, by: 'deputy', steps: [triaged('Yes', 'Somebody else read the bill.')] }]
  },
  {
    by: 'jo', hoursAgo: 29, noticedHoursBefore: 4, takenInAfter: 2,
    report: {
      reportGuid: guid(5), incidentKind: 'lookedWithoutReason', service: 'Housing', nameWithheld: true, contained: 'Not known',
      whatHappened: 'A colleague talked about a neighbour\'s rent arrears. They do not work on that case.',
      dataSubjectTypes: ['Customers or prospective customers'], dataTypes: ['Economic and financial data'], peopleCount: 1, peopleBand: '1 to 9'
    }
  },
  {
    by: 'alex', hoursAgo: 6, noticedHoursBefore: 1, takenInAfter: 1,
    report: {
      reportGuid: guid(6), incidentKind: 'emailWrongPerson', service: 'Adult social care', contained: 'Partly',
      whatHappened: 'A care plan went to a supplier with a name like the social worker\'s. They have not answered yet.',
      dataSubjectTypes: ['Vulnerable adults'], dataTypes: ['Basic personal identifiers', 'Health data'], peopleCount: 1, peopleBand: '1 to 9',
      containmentActions: 'Recalled the message and rang the supplier.', protection: 'None'
    },
    file: { name: 'recall-receipt.txt', text: 'Recall attempted for 1 recipient. Result: pending.\n' }
  },
  {
    by: 'ict', hoursAgo: 2, noticedHoursBefore: 1,
    report: {
      reportGuid: guid(7), incidentKind: 'phishing', service: 'Digital Services', contained: 'Yes',
      whatHappened: 'Two people in Planning typed their password into a page that looked like ours.',
      dataSubjectTypes: ['Employees'], dataTypes: ['Identification data'], peopleCount: 2, peopleBand: '1 to 9',
      containmentActions: 'Changed both passwords and ended their sessions.'
    }
  }
];
