import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { DeskError, isDeskError, type DeskErrorKind } from '../../platform/sharepoint/errors';
import type { IItem } from '../../platform/sharepoint/pnpOfficer';
import '../../platform/sharepoint/pnpFiles';
import { logItems } from '../../casework/store/site';
import { breachEvidence, caseHistory } from '../lists';
import { caseEvent, type BreachCase, type CommandContext } from '../rules';
import { disposeCase } from '../rules/investigation';
import { reportItems } from '../store/reportItems';
import { evidenceOf, folderPath, planDisposal, wasShown, type DisposalPlan } from './disposalPlan';
import { emptiedEvent, eventToEmpty } from './emptyHistory';
import { addEvents, readEvents, type StoredEvent } from '../../casework/store/events';
import { CaseRefusedError } from '../../casework/store/failures';
import { breachCases } from './store';
import { breachSite } from './kind';

/**
 * In this order; each can be done again after a stop, because it removes what is there and asks for nothing that is gone. The report comes
 * last: its stamp says whose the rest is.
 */
export const disposalParts = ['files', 'row', 'history', 'versions', 'report'] as const;
export type DisposalPart = (typeof disposalParts)[number];
export type DisposalStep = DisposalPart | 'check';

export interface DisposalOutcome {
  readonly found: BreachCase;
  /** What SharePoint still has, such as under a retention label that refuses the delete. None: it is done, and the history says so. */
  readonly left: readonly DisposalPart[];
}

/** The store deletes nothing: something of the case does not fit, or is not what the person was shown. */
export class DisposalRefusedError extends DeskError {
  public override readonly name = 'DisposalRefusedError';

  public constructor(public readonly plan: DisposalPlan) {
    super('invalid', { serverMessage: [...plan.problems, ...plan.obstacles.map(({ code, values }) => `${code}: ${values.join(', ')}`)].join('; ') });
  }
}

/**
 * Disposes of a closed case whose day has come, as it was shown: what would go is read once more, and nothing is deleted when there is more of it, or
 * something does not fit. What SharePoint deletes here is gone, not in the recycle bin. The row is written before its old versions go, so a stop
 * at any point leaves either the whole case or less of it, never a case that cannot be disposed of.
 * @throws DisposalRefusedError before anything is deleted; DeskError `forbidden` for everybody but site owners, `throttled` and others in the middle.
 */
export async function disposeOf(
  services: DeskServices, shown: DisposalPlan, me: CommandContext['me'], onStep: (step: DisposalStep) => void = () => undefined
): Promise<DisposalOutcome> {
  const plan = await planDisposal(services, shown.found.logId);
  const { found: opened } = plan;
  if (plan.problems.length > 0 || plan.obstacles.length > 0 || !wasShown(plan, shown)) {
    throw new DisposalRefusedError(plan);
  }
  const { logId } = opened;
  onStep('files');
  await removeFiles(services, plan);
  onStep('row');
  const found = await emptyRow(services, opened, me);
  onStep('history');
  await emptyHistory(services, found);
  onStep('versions');
  await removeOldVersions(logItems(breachSite(services)).getById(logId));
  onStep('report');
  if (plan.report) {
    await gone(reportItems(services).getById(plan.report.id).delete('*'));
  }
  onStep('check');
  const left = await whatIsLeft(services, found);
  if (left.length === 0 && !(await readEvents(services, found.reference)).some(isFinished)) {
    await addEvents(breachSite(services), found, [caseEvent('disposed', {})]);
  }
  return { found, left };
}

export { planDisposal, type DisposalPlan } from './disposalPlan';

/** By its code; the version before wrote a sentence. */
const isFinished = ({ code, title }: StoredEvent): boolean => code === 'disposed' || (code === '' && title === 'Disposed of under the retention schedule: counts and decisions are kept');

async function emptyRow(services: DeskServices, opened: BreachCase, me: CommandContext['me']): Promise<BreachCase> {
  if (opened.values.disposedAt !== undefined) {
    return opened;
  }
  const result = disposeCase(opened, { now: services.now(), me });
  if (!result.ok) {
    throw new CaseRefusedError(result.problems);
  }
  return breachCases(services).saveCase(opened, result.next, []);
}

/** A delete of what is not there any more is done. Of a folder SharePoint says "File Not Found", as of a list that is not set up. */
async function gone(work: Promise<unknown>, missing: DeskErrorKind = 'not-found'): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!isDeskError(error, 'not-found', missing)) {
      throw error;
    }
  }
}

/** Those that were found to be the case's own, one by one; the folder only when nothing came into it meanwhile. */
async function removeFiles(services: DeskServices, { files, found }: DisposalPlan): Promise<void> {
  for (const { id } of files) {
    // the versions of a file go with it
    await gone(deskList(services.sp, services.siteUrl, breachEvidence).items.getById(id).delete('*'));
  }
  if ((await evidenceOf(services, found)).length === 0) {
    await gone(services.sp.web.getFolderByServerRelativePath(folderPath(services, found)).delete('*'), 'not-set-up');
  }
}

/** The history keeps what was done and when; what was written about it goes, with the names and the titles that hold some of it. */
async function emptyHistory(services: DeskServices, found: BreachCase): Promise<void> {
  const list = deskList(services.sp, services.siteUrl, caseHistory);
  for (const event of await readEvents(services, found.reference)) {
    const item = list.items.getById(event.id);
    if (eventToEmpty(event)) {
      await item.update({ ...emptiedEvent(event) });
    }
    await removeOldVersions(item);
  }
}

const version = v.looseObject({ VersionId: v.number(), IsCurrentVersion: v.optional(v.boolean(), false) });

async function oldVersions(item: IItem): Promise<readonly number[]> {
  const versions: unknown = await item.versions.select('VersionId', 'IsCurrentVersion').top(5000)();
  return v.parse(v.array(version), versions).filter(({ IsCurrentVersion }) => !IsCurrentVersion).map(({ VersionId }) => VersionId);
}

/** `SP.ListItemVersion.DeleteObject`: for good, one by one; the current version stays. */
async function removeOldVersions(item: IItem): Promise<void> {
  for (const id of await oldVersions(item)) {
    await gone(item.versions.getById(id).delete('*'));
  }
}

/** Looks at the site once more: what is still there is said, not hoped for. */
async function whatIsLeft(services: DeskServices, found: BreachCase): Promise<readonly DisposalPart[]> {
  const [files, report, history, versions, now] = await Promise.all([
    evidenceOf(services, found), isThere(reportItems(services).getById(found.reportId).select('Id')()), readEvents(services, found.reference),
    oldVersions(logItems(breachSite(services)).getById(found.logId)), breachCases(services).openCase(found.logId)
  ]);
  const is: Readonly<Record<DisposalPart, boolean>> = {
    files: files.length > 0, report, row: now.values.disposedAt === undefined, history: history.some(eventToEmpty), versions: versions.length > 0
  };
  return disposalParts.filter((part) => is[part]);
}

async function isThere(read: Promise<unknown>): Promise<boolean> {
  try {
    await read;
    return true;
  } catch (error) {
    if (error instanceof DeskError && error.kind === 'not-found') {
      return false;
    }
    throw error;
  }
}
