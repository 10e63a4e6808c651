import * as React from 'react';
import { Temporal } from 'temporal-polyfill';
import { connectHost } from '../../../platform/host/connectHost';
import type { DeskServices } from '../../../platform/host/services';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import type { BreachReport } from '../../rules/reporting';
import type { SubmitOutcome, SubmitRequest } from '../../store/contract';
import type { KeyValueStore } from '../../../platform/host/browserDrafts';
import { ReportPage } from '../ReportPage';
import type { PublicSettings, ReportStore } from '../storePort';

export const now = Temporal.Instant.from('2026-11-20T18:30:00Z');

export const settings: PublicSettings = {
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

export const outcome: SubmitOutcome = {
  reportId: 42, reference: 'BR-2026-00042', createdAt: now, dueAt: now.add({ hours: 72 }), alreadyThere: false, attachments: [],
  messages: [{ channel: 'mail', role: 'dpo', state: 'sent' }]
};

export type Submitted = SubmitRequest<BreachReport>;

/** A store whose first answers are given; what it was asked stands in `submitted`. */
export function reportStore(...answers: readonly (() => Promise<SubmitOutcome>)[]): ReportStore & { readonly submitted: Submitted[] } {
  const submitted: Submitted[] = [];
  const left = [...answers];
  const unused = (): Promise<never> => Promise.reject(new Error('not part of this test'));
  return {
    submitted,
    submitReport: (given, request) => {
      submitted.push(request);
      return (left.shift() ?? (() => Promise.resolve(outcome)))();
    },
    myReports: () => Promise.resolve([]),
    openMyReport: unused,
    addFurtherInformation: unused
  };
}

export const ReportDesk: React.FC<{ readonly store: ReportStore; readonly drafts: KeyValueStore; readonly upn?: string; readonly known?: Partial<PublicSettings> }> = ({ store, drafts, upn, known }) => {
  const mine = React.useMemo(() => (upn ? { ...services, me: { ...services.me, upn } } : services), [upn]);
  const loadStore = React.useCallback(() => Promise.resolve(store), [store]);
  return <DeskRoot theme={undefined} lang="en-GB"><ReportPage services={mine} settings={{ ...settings, ...known }} loadStore={loadStore} loadOwn={loadStore} drafts={drafts} /></DeskRoot>;
};
