import type { BreachReport } from '../../src/breaches/rules';
import type { BreachLogRow } from '../../src/breaches/lists';

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
  readonly worked?: { readonly hoursAfter: number; readonly by: string; readonly changes: Partial<BreachLogRow>; readonly publicState: 'Being looked at' | 'Closed'; readonly event: string };
}

const guid = (number: number): string => `d3510000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Oldest first, as the numbers of the reports go. No real person or incident. */
export const demoReports: readonly DemoReport[] = [
  {
    by: 'manager', hoursAgo: 291, noticedHoursBefore: 3, takenInAfter: 1,
    report: {
      reportGuid: guid(1), incidentKind: 'deviceLost', service: 'Adult social care', equipment: 'Stolen', equipmentDetails: 'Laptop, asset tag NB-20417',
      whatHappened: 'A laptop bag was taken from a car outside a client\'s house. The laptop was shut down. It holds visit notes.',
      dataSubjectTypes: ['Vulnerable adults'], dataTypes: ['Basic personal identifiers', 'Health data'], peopleCount: 46, peopleBand: '10 to 99',
      contained: 'Yes', containmentActions: 'Rang ICT, who wiped it the same hour. Told the police, crime number given.', protection: 'Encrypted'
    },
    worked: {
      hoursAfter: 30, by: 'dpo', publicState: 'Closed', event: 'Told the ICO',
      changes: { ClockState: 'Met', CaseState: 'Closed', IsPersonalDataBreach: 'Yes' }
    }
  },
  {
    by: 'champion', hoursAgo: 147, noticedHoursBefore: 1, takenInAfter: 2,
    report: {
      reportGuid: guid(2), incidentKind: 'nearMissSending', service: 'Housing', contained: 'Yes',
      whatHappened: 'A rent letter for flat 12 was in the envelope for flat 21. The post room noticed before it left.',
      dataSubjectTypes: ['Customers or prospective customers'], dataTypes: ['Basic personal identifiers'], peopleCount: 1, peopleBand: '1 to 9'
    },
    worked: {
      hoursAfter: 20, by: 'deputy', publicState: 'Closed', event: 'Not a personal data breach: nothing left the building',
      changes: { ClockState: 'Stopped', CaseState: 'Closed', IsPersonalDataBreach: 'No' }
    }
  },
  {
    by: 'jo', hoursAgo: 76, noticedHoursBefore: 2, takenInAfter: 1,
    report: {
      reportGuid: guid(3), incidentKind: 'paperLost', service: 'Housing', contained: 'No',
      whatHappened: 'A folder with tenancy files was left on the number 14 bus. The bus company has not found it.',
      dataSubjectTypes: ['Customers or prospective customers'], dataTypes: ['Basic personal identifiers', 'Economic and financial data'],
      peopleBand: '10 to 99', containmentActions: 'Rang the bus company twice.', protection: 'None'
    },
    worked: {
      hoursAfter: 4, by: 'dpo', publicState: 'Being looked at', event: 'Asked the bus company for the recording',
      changes: { CaseState: 'Investigating', IsPersonalDataBreach: 'Yes' }
    }
  },
  {
    by: 'sioned', hoursAgo: 52, noticedHoursBefore: 1, takenInAfter: 1,
    report: {
      reportGuid: guid(4), incidentKind: 'postWrongPerson', service: 'Revenues', reportLanguage: 'cy-GB', contained: 'Partly',
      whatHappened: 'Aeth bil treth gyngor i hen gyfeiriad. Agorodd y person sy\'n byw yno nawr yr amlen a ffonio.',
      dataSubjectTypes: ['Customers or prospective customers'], dataTypes: ['Basic personal identifiers', 'Economic and financial data'], peopleCount: 2,
      peopleBand: '1 to 9', containmentActions: 'Gofynnwyd am y llythyr yn ôl.'
    },
    worked: { hoursAfter: 5, by: 'deputy', publicState: 'Being looked at', event: 'Being assessed', changes: { CaseState: 'Triage' } }
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
