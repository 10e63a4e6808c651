/** The made-up people of Northmere Borough Council who may be tried on through the bar or `X-Local-User`. */
export interface Person {
  readonly upn: string;
  readonly name: string;
  readonly givenName: string;
  readonly surname: string;
  readonly role: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly objectId: string;
  readonly preferredLanguage: 'en-GB' | 'cy-GB';
  /** Which of the site's associated groups the person is in; null for a stranger to the site. */
  readonly siteGroup: 'owners' | 'members' | 'visitors' | null;
  /** False: the person has left, and the account is blocked (nobody can sign in with it). */
  readonly accountEnabled: boolean;
  /** How many days before the tenant was opened the account was made. */
  readonly accountAgeDays: number;
}

export const tenantDomain = 'northmere.example';
export const councilName = 'Northmere Borough Council';
export const sharedMailbox = `dataprotection@${tenantDomain}`;
/** Of the group that alone sees restricted cases. */
export const restrictedMailbox = `monitoring.officer@${tenantDomain}`;
export const sharedMailboxes: readonly string[] = [sharedMailbox, restrictedMailbox];

type Row = readonly [account: string, name: string, role: string, jobTitle: string, department: string, siteGroup: Person['siteGroup']];

const rows: readonly Row[] = [
  ['owner', 'Rhian Vaughan', 'Site owner', 'Digital Workplace Manager', 'Digital Services', 'owners'],
  ['dpo', 'Priya Nandra', 'Data Protection Officer', 'Data Protection Officer', 'Legal and Governance', 'members'],
  ['deputy', 'Tom Ashworth', 'Deputy DPO', 'Information Governance Officer', 'Legal and Governance', 'members'],
  ['siro', 'Helen Marsh', 'SIRO (reviewer)', 'Director of Resources', 'Resources', 'visitors'],
  ['caldicott', 'Samuel Okoro', 'Caldicott Guardian (reviewer, breaches and DPIAs)', 'Principal Social Worker', 'Adult social care', 'visitors'],
  ['audit', 'Grace Lim', 'Internal Audit (reviewer)', 'Head of Internal Audit', 'Resources', 'visitors'],
  ['alex', 'Alex Turner', 'Staff, Adult social care', 'Care Co-ordinator', 'Adult social care', 'visitors'],
  ['sioned', 'Siôned Parry', 'Staff, Revenues', 'Revenues Officer', 'Revenues', 'visitors'],
  ['jo', 'Jo Bright', 'Staff, Housing; writes its DPIAs', 'Housing Officer', 'Housing', 'visitors'],
  ['manager', 'Martin Cole', 'Line manager', 'Head of Adult social care', 'Adult social care', 'members'],
  ['champion', 'Nadia Rahman', 'Data protection champion, Housing', 'Tenancy Team Leader', 'Housing', 'visitors'],
  ['ict', 'Lewis Grant', 'ICT security contact', 'Cyber Security Analyst', 'Digital Services', 'visitors'],
  ['outsider', 'Eve Stone', 'In the tenant, no rights on the site', 'Elections Assistant', 'Elections', null],
  ['bethan', 'Bethan Rowlands', 'Staff, Adult social care; writes its DPIAs', 'Social Worker', 'Adult social care', 'visitors'],
  ['kofi', 'Kofi Mensah', 'Staff, Adult social care', 'Occupational Therapist', 'Adult social care', 'visitors'],
  ['dilys', 'Dilys Hopkin', 'Staff, Adult social care', 'Care Assistant', 'Adult social care', 'visitors'],
  ['ewan', 'Ewan Fairley', 'Staff, Adult social care', 'Care Assistant', 'Adult social care', 'visitors'],
  ['marta', 'Marta Zielak', 'Staff, Housing', 'Homelessness Officer', 'Housing', 'visitors'],
  ['tariq', 'Tariq Hussaini', 'Staff, Housing', 'Repairs Co-ordinator', 'Housing', 'visitors'],
  ['carys', 'Carys Prothero', 'Staff, Revenues', 'Benefits Assessor', 'Revenues', 'visitors'],
  ['dev', 'Dev Chandola', 'Staff, Revenues; writes its DPIAs', 'Recovery Officer', 'Revenues', 'visitors'],
  ['imogen', 'Imogen Sallow', 'Staff, Legal', 'Solicitor', 'Legal and Governance', 'visitors'],
  ['rupert', 'Rupert Ganley', "Staff, councillors' support", 'Democratic Services Officer', 'Legal and Governance', 'visitors'],
  ['leaver', 'Colin Wray', 'Left the council, account blocked', 'Planning Officer', 'Planning', 'visitors'],
  ['joiner', 'Zara Whitlock', 'Joined a few days ago, Planning', 'Planning Assistant', 'Planning', 'visitors']
];

/** Days since the account was made, where it is not the usual few years. */
const accountAges: Readonly<Record<string, number>> = { joiner: 6, ewan: 45 };

export const people: readonly Person[] = rows.map(([account, name, role, jobTitle, department, siteGroup], index) => {
  const [givenName, ...rest] = name.split(' ');
  return {
    upn: `${account}@${tenantDomain}`,
    name,
    givenName,
    surname: rest.join(' '),
    role,
    jobTitle,
    department,
    objectId: `5f0c7a10-0000-4000-8000-${(index + 1).toString(16).padStart(12, '0')}`,
    preferredLanguage: account === 'sioned' || account === 'carys' ? 'cy-GB' : 'en-GB',
    siteGroup,
    accountEnabled: account !== 'leaver',
    accountAgeDays: accountAges[account] ?? 900 + index * 31
  };
});

export function findPerson(upn: string): Person | undefined {
  const wanted = upn.toLowerCase();
  return people.find((person) => person.upn === wanted);
}
