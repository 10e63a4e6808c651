import { guidFrom } from '../ids';
import { tenantDomain } from '../people';
import { addPrincipal, addMember, getPrincipalByLogin, loginOf } from '../store/principals';
import { webAt } from '../store/webs';
import type { Tenant } from '../tenant';
import { addPeople, type DirectoryPerson } from './people';

const given = 'Ada Bryn Cerys Dylan Esme Farid Gwen Hana Idris Jaya Kit Lowri Mabon Nia Owain Petra Quentin Rhodri Sana Taliesin Una Vikram Wren Yusuf Zoe'.split(' ');
const family = 'Ashdown Brackley Cadwell Dunmore Elsworth Farrow Gilden Hartwell Inskip Jarvis Kelder Lomax Merrow Norbury Oakley Penrose Quill Radley Selwood Thorne Umber Varley Wexford Yardley'.split(' ');
const departments = ['Adult social care', "Children's services", 'Digital Services', 'Environment', 'Housing', 'Legal and Governance', 'Leisure', 'Planning', 'Resources', 'Revenues'] as const;
const posts = ['Officer', 'Assistant', 'Team Leader', 'Manager'] as const;

/** The nth made-up member of staff: the same in every tenant. @param number 1 and up */
export function madeUpPerson(number: number, created: string): DirectoryPerson {
  const index = number - 1;
  const givenName = given[index % given.length];
  const surname = `${family[Math.floor(index / given.length) % family.length]}${index < given.length * family.length ? '' : `-${family[Math.floor(index / (given.length * family.length)) % family.length]}`}`;
  const department = departments[index % departments.length];
  return {
    id: guidFrom(`staff:${number}`), upn: `staff${String(number).padStart(5, '0')}@${tenantDomain}`, displayName: `${givenName} ${surname}`, givenName, surname,
    jobTitle: `${department} ${posts[(index * 7) % posts.length]}`, department, preferredLanguage: 'en-GB', accountEnabled: true, created
  };
}

/**
 * Adds made-up staff to the directory, for measurements and tests, and to the visitors of a site where one is named.
 * @param from number of the first one, so that a second call can add more
 * @returns those who were added
 */
export function addMadeUpStaff(tenant: Tenant, count: number, { from = 1, site }: { readonly from?: number; readonly site?: string } = {}): readonly DirectoryPerson[] {
  const created = tenant.clock.now().subtract({ hours: 24 * 400 }).round('second').toString();
  const added = Array.from({ length: count }, (_, index) => madeUpPerson(from + index, created));
  tenant.database.transaction(() => {
    addPeople(tenant.database, added);
    if (site !== undefined) addToSite(tenant, site, added);
  });
  return added;
}

function addToSite({ database }: Tenant, site: string, added: readonly DirectoryPerson[]): void {
  const web = webAt(database, site);
  if (!web) throw new RangeError(`There is no site ${site}.`);
  const visitors = Number(web.props.AssociatedVisitorGroupId);
  for (const person of added) {
    const login = loginOf(person.upn);
    const user = getPrincipalByLogin(database, web.siteId, login) ?? addPrincipal(database, web.siteId, 'user', { login, title: person.displayName, email: person.upn });
    addMember(database, web.siteId, visitors, user.id);
  }
}
