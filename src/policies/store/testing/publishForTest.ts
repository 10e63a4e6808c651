import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { policyVersions } from '../../lists/policyVersions';
import { testVersion } from '../../rules/testPolicies';
import type { PolicyVersion } from '../../rules/version';
import { versionColumns } from '../../rules/versionRow';
import { versionSeal } from '../versions';

/** A published version's row, without its files: for tests of what counts and reminds. @returns the row's id */
export async function publishForTest(officer: DeskServices, given: Partial<PolicyVersion>): Promise<number> {
  const columns = versionColumns(testVersion(given));
  const row: { Id: number } = await deskList(officer.sp, officer.siteUrl, policyVersions).items.add({ ...columns, VersionSeal: await versionSeal(columns) });
  return row.Id;
}
