import type { DeskServices } from '../../../platform/host/services';
import { currentVersion } from '../../rules/policies';
import type { Policy } from '../../rules/version';
import { dayCell, holdColumns } from '../../rules/versionRow';
import { followWorking, type WorkingPolicy } from '../working';
import { addEntry } from './addEntry';
import type { CheckedVersion } from './verifyPublished';

/**
 * Puts on record, where staff read it, which versions in force are not what was published: from then on nobody is asked to agree to them. One that
 * fits again is let be by a row of its own. What is missing every page sees for itself.
 * @returns rows added @throws DeskError
 */
export async function noteHolds(services: DeskServices, policies: readonly Policy[], checked: readonly CheckedVersion[]): Promise<number> {
  let added = 0;
  for (const policy of policies) {
    const version = currentVersion(policy);
    const found = version && checked.find((each) => each.version.id === version.id);
    if (!version || !found || found.state === 'Missing') continue;
    const why = found.state === 'Fits' ? undefined : found.part;
    if (version.held?.why === why) continue;
    await addEntry(services, holdColumns({ policyId: policy.policyId, number: version.number, title: version.title, why, sign: crypto.randomUUID().slice(0, 8) }));
    added++;
  }
  return added;
}

/** Notes in the library what was found of the newest versions, where it says something else. @throws DeskError */
export async function noteFileStates(services: DeskServices, policies: readonly Policy[], working: readonly WorkingPolicy[], checked: readonly CheckedVersion[]): Promise<void> {
  for (const { version, state } of checked) {
    const row = working.find(({ id }) => id === version.policyId);
    const newest = policies.find(({ policyId }) => policyId === version.policyId);
    if (row && newest?.versions.at(-1)?.id === version.id && row.publishedFile !== state) {
      await followWorking(services, row.id, { PublishedFile: state });
    }
  }
}

/** Working files whose columns lag behind the rows, because an answer was lost after the commit. Brings them up to date. @throws DeskError */
export async function mendColumns(services: DeskServices, policies: readonly Policy[], working: readonly WorkingPolicy[]): Promise<number> {
  let mended = 0;
  for (const policy of policies) {
    const row = working.find(({ id }) => id === policy.policyId);
    const newest = policy.versions.at(-1);
    if (!row || !newest) continue;
    const current = currentVersion(policy);
    if (row.publishedVersion !== newest.number) {
      await followWorking(services, row.id, {
        PublishedVersion: newest.number, PublishedOn: newest.publishedAt.toString(), AudienceText: newest.audienceText, PolicyStatus: current ? 'In force' : 'Withdrawn',
        ApprovedOn: dayCell(newest.approvedOn), ReviewDue: dayCell(newest.reviewDue), ...(row.approver?.name === newest.approverName ? {} : { PolicyApproverId: null })
      });
      mended++;
    } else if ((policy.withdrawn !== undefined) !== (row.status === 'Withdrawn')) {
      await followWorking(services, row.id, { PolicyStatus: policy.withdrawn ? 'Withdrawn' : 'In force' });
      mended++;
    }
  }
  return mended;
}
