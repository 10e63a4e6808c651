import type { DeskSettings } from '../../src/platform/settings';
import { councilName, restrictedMailbox, sharedMailbox, tenantDomain } from '../tenant/people';

export const upn = (account: string): string => `${account}@${tenantDomain}`;

/** What the made-up council's site owner typed on the set-up page. The numbers are Ofcom's for drama: nobody answers. */
export const demoSettings: DeskSettings = {
  councilName,
  nation: 'england-and-wales',
  dpoName: 'Priya Nandra',
  dpoPhone: '01632 960 100',
  dpoPhoneOutOfHours: '07700 900 123',
  mailbox: sharedMailbox,
  teams: { kind: 'chat', upn: upn('dpo') },
  services: [
    { name: 'Adult social care', nameCy: 'Gofal cymdeithasol oedolion', headUpn: upn('manager'), championUpns: [], managerUpns: [upn('bethan')], socialCare: true },
    { name: "Children's services", nameCy: 'Gwasanaethau plant', headUpn: '', championUpns: [], socialCare: true },
    { name: 'Digital Services', nameCy: 'Gwasanaethau Digidol', headUpn: '', championUpns: [upn('ict')], socialCare: false },
    { name: 'Housing', nameCy: 'Tai', headUpn: '', championUpns: [upn('champion')], managerUpns: [upn('jo')], socialCare: false },
    { name: 'Legal and Governance', nameCy: 'Y Gyfraith a Llywodraethu', headUpn: '', championUpns: [], socialCare: false },
    { name: 'Planning', nameCy: 'Cynllunio', headUpn: '', championUpns: [], socialCare: false },
    { name: 'Revenues', nameCy: 'Refeniw', headUpn: '', championUpns: [upn('sioned')], managerUpns: [upn('dev')], socialCare: false }
  ],
  caldicottUpn: upn('caldicott'),
  ictSecurityUpn: upn('ict'),
  complaintAlternateUpn: upn('deputy'),
  restrictedMailbox,
  restrictedWho: 'the Monitoring Officer and the deputy Data Protection Officer',
  restrictedWhoCy: 'y Swyddog Monitro a’r Dirprwy Swyddog Diogelu Data',
  policiesPage: '/sites/dataprotection/SitePages/My-policies.aspx',
  deskPage: '/sites/dataprotection/SitePages/Desk.aspx',
  tasksPage: '/sites/dataprotection/SitePages/Data-protection.aspx',
  joinerDays: 30,
  icoRegistration: 'Z0000000',
  regulatorEn: 'the Information Commission (ICO)',
  regulatorCy: 'y Comisiwn Gwybodaeth (ICO)'
};

/** Who is in the desk's groups besides the heads, champions and managers, whom set-up puts into theirs. */
export const demoGroups: Readonly<Record<string, readonly string[]>> = {
  'Desk officers': [upn('dpo'), upn('deputy')],
  // of the officers the deputy alone: the DPO finds nothing of what is about them
  'Desk restricted': [upn('deputy')],
  'Desk breach reviewers': [upn('siro'), upn('caldicott'), upn('audit')],
  // the Caldicott Guardian reads about breaches only
  'Desk policy reviewers': [upn('siro'), upn('audit')],
  'Desk dpia reviewers': [upn('siro'), upn('caldicott'), upn('ict')]
};
