import type { DemoPerson } from '../tenantDoor';
import type { Words } from '../words';
import { deskSite } from './bar';

/** A page of the intranet that holds one web part of the solution. */
export interface DeskPage {
  /** Its name below `SitePages`. */
  readonly page: string;
  /** The web part, by its alias. */
  readonly alias: string;
  readonly title: (words: Words) => string;
}

export const deskPages: readonly DeskPage[] = [
  { page: 'Data-protection.aspx', alias: 'DataProtectionWebPart', title: words => words.navDataProtection },
  { page: 'Complaint.aspx', alias: 'ReportComplaintWebPart', title: words => words.navComplaint },
  { page: 'Request.aspx', alias: 'ReportRequestWebPart', title: words => words.navRequest },
  { page: 'Screening.aspx', alias: 'ScreeningWebPart', title: words => words.navScreening },
  { page: 'My-tasks.aspx', alias: 'MyTasksWebPart', title: words => words.navMyTasks },
  { page: 'My-policies.aspx', alias: 'MyPoliciesWebPart', title: words => words.navMyPolicies },
  { page: 'Team-reading.aspx', alias: 'TeamReadingWebPart', title: words => words.navTeamReading },
  { page: 'Desk.aspx', alias: 'OfficersDeskWebPart', title: words => words.navDesk },
  // pages of before: the same desk, at its cases and at its policies
  { page: 'Breach-desk.aspx', alias: 'BreachDeskWebPart', title: words => words.navBreachDesk },
  { page: 'Policy-desk.aspx', alias: 'PolicyDeskWebPart', title: words => words.navPolicyDesk },
  { page: 'Set-up.aspx', alias: 'SetUpDeskWebPart', title: words => words.navSetUp }
];

const sitePage = (page: string): string => `${deskSite}/SitePages/${page}.aspx`;

/** Where one can go on the intranet. */
export const addresses = {
  home: sitePage('Home'), dataProtection: sitePage('Data-protection'), complaint: sitePage('Complaint'), request: sitePage('Request'), screening: sitePage('Screening'), myTasks: sitePage('My-tasks'), myPolicies: sitePage('My-policies'), teamReading: sitePage('Team-reading'), desk: sitePage('Desk'), setUp: sitePage('Set-up'),
  breachLog: `${deskSite}/Lists/BreachLog`, breachReports: `${deskSite}/Lists/BreachReports`, complaintLog: `${deskSite}/Lists/ComplaintLog`, requestLog: `${deskSite}/Lists/RequestLog`, policies: `${deskSite}/Policies`, lists: `${deskSite}/_layouts/15/viewlsts.aspx`
} as const;

const isOfficer = ({ role }: DemoPerson): boolean => /^(Site owner|Data Protection Officer|Deputy DPO)$/.test(role);
const reviewsBreaches = ({ role }: DemoPerson): boolean => /\(reviewer(, breaches.*)?\)$/.test(role);
const reviewsPolicies = ({ role }: DemoPerson): boolean => /\(reviewer\)$/.test(role);
const leads = ({ role }: DemoPerson): boolean => /manager|champion/i.test(role);
const writesDpias = ({ role }: DemoPerson): boolean => role.endsWith('writes its DPIAs');
const everybody = (): boolean => true;

interface MenuEntry {
  readonly href: string;
  readonly label: (words: Words) => string;
  readonly isFor: (person: DemoPerson) => boolean;
}

/** In the order of the navigation, and whose it is. As SharePoint's audience targeting: it hides, and protects nothing. */
const menu: readonly MenuEntry[] = [
  { href: addresses.home, label: words => words.navHome, isFor: everybody },
  { href: addresses.dataProtection, label: words => words.navDataProtection, isFor: everybody },
  { href: addresses.myPolicies, label: words => words.navMyPolicies, isFor: everybody },
  { href: addresses.myTasks, label: words => words.navMyTasks, isFor: person => leads(person) || writesDpias(person) },
  { href: addresses.teamReading, label: words => words.navTeamReading, isFor: person => leads(person) || isOfficer(person) },
  { href: addresses.desk, label: words => words.navDesk, isFor: person => isOfficer(person) || reviewsBreaches(person) || reviewsPolicies(person) },
  { href: addresses.breachLog, label: words => words.navLog, isFor: person => isOfficer(person) || reviewsBreaches(person) },
  // reviewers have no right on what staff wrote: they read the same words in the log
  { href: addresses.breachReports, label: words => words.navReports, isFor: isOfficer },
  // complaints and requests have no reviewers
  { href: addresses.complaintLog, label: words => words.navComplaints, isFor: isOfficer },
  { href: addresses.requestLog, label: words => words.navRequests, isFor: isOfficer },
  { href: addresses.lists, label: words => words.navLists, isFor: everybody },
  { href: addresses.setUp, label: words => words.navSetUp, isFor: isOfficer }
];

/** The entries that a person finds in the menu of the intranet. */
export const menuOf = (person: DemoPerson): readonly MenuEntry[] => menu.filter(({ isFor }) => isFor(person));
