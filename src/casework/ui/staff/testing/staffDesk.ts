import { Temporal } from 'temporal-polyfill';
import { connectHost } from '../../../../platform/host/connectHost';
import type { DeskServices } from '../../../../platform/host/services';
import type { DeskSettings } from '../../../../platform/settings';

export const now = Temporal.Instant.from('2026-11-20T18:30:00Z');

export const settings: DeskSettings = {
  councilName: 'Northmere Borough Council', nation: 'england-and-wales', dpoName: 'Priya Nandra', dpoPhone: '01632 960 101', dpoPhoneOutOfHours: '07700 900 123',
  mailbox: 'dataprotection@northmere.example', teams: { kind: 'none' }, services: [{ name: 'Housing', headUpn: '', championUpns: [], socialCare: false }],
  caldicottUpn: '', ictSecurityUpn: '', joinerDays: 30, regulatorEn: 'the Information Commission (ICO)', regulatorCy: 'y Comisiwn Gwybodaeth (ICO)'
};

/** What these tests send goes to a store of their own, so nothing of it reaches SharePoint. */
export const services: DeskServices = {
  ...connectHost({
    pageContext: {
      web: { absoluteUrl: 'https://northmere.example/sites/dataprotection', serverRelativeUrl: '/sites/dataprotection' },
      user: { displayName: 'Alex Turner', email: 'alex@northmere.example', loginName: 'alex@northmere.example' },
      cultureInfo: { currentUICultureName: 'en-GB' }
    }
  }),
  now: () => now
};
