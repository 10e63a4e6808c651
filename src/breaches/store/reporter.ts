import * as v from 'valibot';
import { upnOf, type Contact } from '../../casework/rules/contactLinks';
import { mayKeepCases } from '../../casework/store/access';
import type { DeskServices } from '../../platform/host/services';
import { unlessRefused } from '../../platform/sharepoint/unlessRefused';
import { breachPlaces } from '../lists/paths';
import { breachRules, type BreachCase } from '../rules';
import { reportItems } from './reportItems';

const author = v.object({ NameWithheld: v.nullish(v.boolean(), false), Author: v.nullish(v.object({ Title: v.nullish(v.string(), '') })) });
const person = v.object({
  NameWithheld: v.nullish(v.boolean(), false), Author: v.nullish(v.object({ Title: v.nullish(v.string(), ''), EMail: v.nullish(v.string(), ''), Name: v.nullish(v.string(), '') }))
});

/** Who reported, as SharePoint stamped it; '' where the name is to be left off. */
export async function reporterOf(services: DeskServices, reportId: number): Promise<string> {
  const { Author, NameWithheld } = v.parse(author, await reportItems(services).getById(reportId).select('NameWithheld', 'Author/Title').expand('Author')());
  return NameWithheld === true ? '' : (Author?.Title ?? '');
}

/** Reviewers read the log and no report: they are not asked for one, which SharePoint would refuse on the console of each page. @throws DeskError */
const mayReadReports = (services: DeskServices): Promise<boolean> => mayKeepCases({ services, kind: { key: breachRules.key, lists: { log: breachPlaces.log } } });

/**
 * Who reported, for the history; '' where the name is left off, where the report is not kept any more, and for reviewers, who may not read reports.
 * @throws DeskError
 */
export async function reporterNamed(services: DeskServices, report: Pick<BreachCase, 'reportId' | 'nameWithheld'>): Promise<string> {
  return (await reporterContact(services, report))?.name ?? '';
}

/** Who reported and how to reach them; undefined as `reporterNamed` is ''. @throws DeskError */
export async function reporterContact(services: DeskServices, { reportId, nameWithheld }: Pick<BreachCase, 'reportId' | 'nameWithheld'>): Promise<Contact | undefined> {
  if (nameWithheld || reportId < 1 || !(await mayReadReports(services))) {
    return undefined;
  }
  return unlessRefused(['not-found', 'forbidden'], undefined, async () => {
    const row: unknown = await reportItems(services).getById(reportId).select('NameWithheld', 'Author/Title', 'Author/EMail', 'Author/Name').expand('Author')();
    const { Author, NameWithheld } = v.parse(person, row);
    return NameWithheld === true || !Author?.Title ? undefined : { name: Author.Title, mail: Author.EMail ?? '', upn: upnOf(Author.Name ?? '') };
  });
}
