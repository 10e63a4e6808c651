import * as v from 'valibot';
import { deskList } from '../../../platform/sharepoint/deskList';
import { DeskError, isDeskError, type DeskErrorKind } from '../../../platform/sharepoint/errors';
import type { IItem } from '../../../platform/sharepoint/pnpOfficer';
import '../../../platform/sharepoint/pnpFiles';
import { places } from '../../../platform/lists/places';
import { disposeCase } from '../../rules/disposal/disposeCase';
import { genericEvent } from '../../rules/events/makeEvent';
import type { AnyCase, Case, CaseCore, CaseFixed } from '../../rules/kind';
import type { CaseDisposals } from '../contract';
import { addEvents, readEvents, type StoredEvent } from '../events';
import { CaseRefusedError } from '../failures';
import { openCase } from '../openCase';
import { saveCase } from '../saveCase';
import { logItems, type CaseSite } from '../site';
import { additionsOf } from './additions';
import { disposeOfRows, rowsOfCase } from './rows';
import { emptiedEvent, eventToEmpty } from './emptyEvents';
import { filesOf, folderPath, intakeItem, planDisposal, wasShown, type DisposalPlan } from './plan';

/**
 * In this order; each can be done again after a stop, because it removes what is there and asks for nothing that is gone. What the case came
 * from is the last: its stamp says whose the rest is.
 */
export const disposalParts = ['files', 'row', 'events', 'versions', 'rows', 'additions', 'intake'] as const;
export type DisposalPart = (typeof disposalParts)[number];
export type DisposalStep = DisposalPart | 'check';

export interface DisposalOutcome<Found = AnyCase> {
  readonly found: Found;
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
export async function disposeOf<V extends CaseCore, F extends CaseFixed>(
  site: CaseSite<V, F>, shown: DisposalPlan, onStep: (step: DisposalStep) => void = () => undefined
): Promise<DisposalOutcome<Case<V, F>>> {
  const { services } = site;
  const plan = await planDisposal(site, shown.found.logId);
  const { found: opened } = plan;
  if (plan.problems.length > 0 || plan.obstacles.length > 0 || !wasShown(plan, shown)) {
    throw new DisposalRefusedError(plan);
  }
  onStep('files');
  await removeFiles(site, plan);
  onStep('row');
  const found = await emptyRow(site, opened);
  onStep('events');
  await emptyHistory(site, found);
  onStep('versions');
  await removeOldVersions(logItems(site).getById(found.logId));
  if (plan.rows.length > 0) {
    onStep('rows');
    await disposeOfRows(site, found, plan.rows);
  }
  if (plan.additions.length > 0) {
    onStep('additions');
    await removeAdditions(site, found);
  }
  onStep('intake');
  const intake = plan.intake && intakeItem(site, found);
  if (intake) {
    await gone(intake.item.delete('*'));
  }
  onStep('check');
  const left = await whatIsLeft(site, found);
  if (left.length === 0 && !(await readEvents(services, found.reference)).some(isFinished)) {
    await addEvents(site, found, [genericEvent('disposed', {})]);
  }
  return { found, left };
}

/** By its code; the version before wrote a sentence. */
const isFinished = ({ code, title }: StoredEvent): boolean =>
  code === 'disposed' || (code === '' && title === 'Disposed of under the retention schedule: counts and decisions are kept');

async function emptyRow<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, opened: Case<V, F>): Promise<Case<V, F>> {
  if (opened.values.disposedAt !== undefined) {
    return opened;
  }
  const result = disposeCase(site.kind, opened, { now: site.services.now() });
  if (!result.ok) {
    throw new CaseRefusedError(result.problems);
  }
  return saveCase(site, opened, result.next, []);
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
async function removeFiles<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, { files, found }: DisposalPlan<Case<V, F>>): Promise<void> {
  const { services, kind } = site;
  for (const { id } of files) {
    // the versions of a file go with it
    await gone(deskList(services.sp, services.siteUrl, kind.lists.files).items.getById(id).delete('*'));
  }
  if ((await filesOf(site, found)).length === 0) {
    await gone(services.sp.web.getFolderByServerRelativePath(folderPath(site, found)).delete('*'), 'not-set-up');
  }
}

/** What somebody wrote before the row that says where it is. */
async function removeAdditions<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, found: Case<V, F>): Promise<void> {
  for (const { written, added } of await additionsOf(site, found)) {
    if (written) {
      await gone(written.delete('*'));
    }
    await gone(added.delete('*'));
  }
}

/** The history keeps what was done and when; what was written about it goes, with the names and the titles that hold some of it. */
async function emptyHistory<V extends CaseCore, F extends CaseFixed>({ services, kind }: CaseSite<V, F>, found: Case<V, F>): Promise<void> {
  const list = deskList(services.sp, services.siteUrl, places.caseHistory);
  for (const event of await readEvents(services, found.reference)) {
    const item = list.items.getById(event.id);
    if (eventToEmpty(kind.events, event)) {
      await item.update({ ...emptiedEvent(kind.events, event) });
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
async function whatIsLeft<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, found: Case<V, F>): Promise<readonly DisposalPart[]> {
  const { services, kind } = site;
  const [files, intake, events, versions, now, additions, rows] = await Promise.all([
    filesOf(site, found), isThere(intakeItem(site, found)?.item), readEvents(services, found.reference), oldVersions(logItems(site).getById(found.logId)), openCase(site, found.logId),
    additionsOf(site, found), rowsOfCase(site, found)
  ]);
  const is: Readonly<Record<DisposalPart, boolean>> = {
    files: files.length > 0, intake, row: now.values.disposedAt === undefined, events: events.some((event) => eventToEmpty(kind.events, event)), versions: versions.length > 0,
    additions: additions.length > 0, rows: rows.length > 0
  };
  return disposalParts.filter((part) => is[part]);
}

async function isThere(item: IItem | undefined): Promise<boolean> {
  try {
    await item?.select('Id')();
    return item !== undefined;
  } catch (error) {
    if (error instanceof DeskError && error.kind === 'not-found') {
      return false;
    }
    throw error;
  }
}

/** Disposal on a site, fetched for whoever owns it. */
export function disposalOn<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>): CaseDisposals<V, F> {
  return { plan: (logId) => planDisposal(site, logId), dispose: (shown, onStep) => disposeOf(site, shown, onStep) };
}
