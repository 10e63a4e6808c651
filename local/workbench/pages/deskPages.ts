import type { DemoPerson } from '../tenantDoor';
import type { Words } from '../words';
import { deskSite } from './bar';

/** A page of the intranet that holds one web part of the solution. */
export interface DeskPage {
  /** Its name below `SitePages`. */
  readonly page: string;
  /** The web part, by its alias: the page is there once that is built. */
  readonly alias: string;
  readonly title: (words: Words) => string;
  /** What the first page says of it. */
  readonly about: (words: Words) => string;
  /** Whose navigation it is in. As SharePoint's audience targeting: it hides, and protects nothing. */
  readonly isFor: (person: DemoPerson) => boolean;
}

const isOfficer = ({ role }: DemoPerson): boolean => /^(Site owner|Data Protection Officer|Deputy DPO)$/.test(role);
const reviews = ({ role }: DemoPerson): boolean => /\(reviewer\)$/.test(role);
const leads = ({ role }: DemoPerson): boolean => /manager|champion/i.test(role);

/** In the order of the navigation. */
export const deskPages: readonly DeskPage[] = [
  { page: 'My-policies.aspx', alias: 'MyPoliciesWebPart', title: words => words.navMyPolicies, about: words => words.aboutMyPolicies, isFor: () => true },
  { page: 'Team-reading.aspx', alias: 'TeamReadingWebPart', title: words => words.navTeamReading, about: words => words.aboutTeamReading, isFor: person => leads(person) || isOfficer(person) },
  { page: 'Breach-desk.aspx', alias: 'BreachDeskWebPart', title: words => words.navBreachDesk, about: words => words.aboutBreachDesk, isFor: isOfficer },
  { page: 'Policy-desk.aspx', alias: 'PolicyDeskWebPart', title: words => words.navPolicyDesk, about: words => words.aboutPolicyDesk, isFor: person => isOfficer(person) || reviews(person) }
];

export const addressOf = ({ page }: DeskPage): string => `${deskSite}/SitePages/${page}`;
