import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { DeskError, isDeskError } from '../../../platform/sharepoint/errors';
import { waitToRepeat } from '../../../platform/sharepoint/repeat';
import { policyReceipts } from '../../lists/policyReceipts';
import { agreementTo } from '../../rules/mine';
import type { Receipt, ReceiptContent } from '../../rules/receipt';
import { readReceiptRow, receiptColumns } from '../../rules/receiptRow';
import type { Policy, PolicyVersion } from '../../rules/version';
import { sealOf } from '../receipts';
import { policiesOfRows, versionsQuery } from '../versions';
import type { MineStore, ReceiptWish, Written } from './contract';
import { ownReceiptsOf } from './ownReceipts';
import { answered, inOneCall } from '../../../platform/sharepoint/together';

/**
 * Records what a person did with a version: one look (has the policy changed meanwhile? did another tab agree?), one write. An add is
 * never repeated blindly: after an answer that leaves it open whether it was committed, the GUID is looked for first. Who and when are
 * SharePoint's stamps, so a wrong clock of the computer changes nothing.
 */
export const writeReceipt: MineStore['writeReceipt'] = async (services, me, wish) => {
  const { policy, receipts } = await look(services, me.id, wish.version);
  const there = byGuid(receipts, wish.guid);
  if (there) {
    return { kind: 'recorded', receipt: there };
  }
  return stopped(policy, receipts, wish) ?? { kind: 'recorded', receipt: await add(services, me.id, contentOf(services, wish)) };
};

interface Look {
  /** Undefined when its versions are gone, which only a site owner can do. */
  readonly policy: Policy | undefined;
  readonly receipts: readonly Receipt[];
}

/** The policy as it stands now, and one's own receipts for the version, in one call. */
async function look(services: DeskServices, meId: number, version: PolicyVersion): Promise<Look> {
  const { sp, siteUrl } = services;
  const [rows, receipts] = await inOneCall<[readonly unknown[], readonly Receipt[]]>(sp, (batch) => [
    versionsQuery(batch, siteUrl).filter(`PolicyId eq ${version.policyId}`)(),
    ownReceiptsOf(services, batch, version.id, meId)
  ]);
  return { policy: (await policiesOfRows(answered(rows)))[0], receipts: answered(receipts) };
}

/** Why nothing is written. A question may always be asked, and an attempt is what was done with the version that was on the screen. */
function stopped(policy: Policy | undefined, receipts: readonly Receipt[], { outcome, version }: ReceiptWish): Written | undefined {
  if (outcome !== 'acknowledged' && outcome !== 'declined') {
    return undefined;
  }
  const earlier = agreementTo(receipts, version.id);
  if (earlier && outcome === 'acknowledged') {
    return { kind: 'already', receipt: earlier };
  }
  if (policy?.withdrawn) {
    return { kind: 'withdrawn', withdrawal: policy.withdrawn };
  }
  if (policy?.versions.some(({ id, held }) => id === version.id && held)) {
    return { kind: 'held' };
  }
  const newest = policy?.versions.at(-1);
  return newest && newest.number > version.number ? { kind: 'superseded', by: newest } : undefined;
}

function contentOf({ locale }: DeskServices, wish: ReceiptWish): ReceiptContent {
  const { version, guid, outcome, statement, answers, words, reachedEnd } = wish;
  return {
    policyId: version.policyId, versionId: version.id, guid, outcome, contentHash: version.contentHash, readingHash: version.readingHash,
    statement, language: locale, answers, words, reachedEnd
  };
}

async function add(services: DeskServices, meId: number, content: ReceiptContent): Promise<Receipt> {
  const columns = receiptColumns(content, await sealOf(content));
  for (let attempt = 1; ; attempt++) {
    try {
      return stamped(await deskList(services.sp, services.siteUrl, policyReceipts).items.add({ ...columns }));
    } catch (error) {
      if (!isDeskError(error, 'unknown-outcome', 'throttled', 'unavailable')) {
        throw error;
      }
      const waited = await waitToRepeat(attempt, error);
      const found = await foundAfter(services, meId, content, error);
      if (found) {
        return found;
      }
      if (!waited) {
        throw error;
      }
    }
  }
}

/** The look after a failed add; when even that fails, the outcome of an add that may have been committed stays unknown. */
async function foundAfter(services: DeskServices, meId: number, { versionId, guid }: ReceiptContent, addError: DeskError): Promise<Receipt | undefined> {
  try {
    return byGuid(await ownReceiptsOf(services, services.sp, versionId, meId), guid);
  } catch (cause) {
    throw isDeskError(cause) && addError.kind === 'unknown-outcome' ? new DeskError('unknown-outcome', { cause }) : cause;
  }
}

const byGuid = (receipts: readonly Receipt[], guid: string): Receipt | undefined => receipts.find((receipt) => receipt.guid === guid);

function stamped(row: unknown): Receipt {
  const receipt = readReceiptRow(row);
  if (!receipt) {
    // the row is there; what it says is not what a receipt says
    throw new DeskError('unknown-outcome');
  }
  return receipt;
}
