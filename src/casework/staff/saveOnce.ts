import type { DeskServices } from '../../platform/host/services';
import { DeskError, isDeskError } from '../../platform/sharepoint/errors';
import { myId } from '../../platform/sharepoint/me';
import { waitToRepeat } from '../../platform/sharepoint/repeat';
import { liesRestricted } from '../../platform/sharepoint/restricted';
import { bringUpToDate } from './bringUpToDate';
import type { StaffReport } from './contract';
import { formItems, readStamps, type StaffForm, type Stamps } from './staffForm';

/** What SharePoint stamped on what is safe. */
export interface SavedReport extends Stamps {
  /** A try before this call had saved it: its files and messages may be done, too. */
  readonly alreadyThere: boolean;
}

/**
 * Saves what somebody wrote, once. An add is never repeated blindly: after an answer that leaves it open whether it was committed,
 * and after every refusal that may pass, the GUID is looked for first. Should a lost add land late all the same, rows
 * with one GUID are read as one (the earliest).
 * @throws DeskError; `unknown-outcome` when it could not be found out whether it is there.
 */
export async function saveOnce<Report extends StaffReport>(services: DeskServices, form: StaffForm<Report>, given: Report, mayAlreadyExist: boolean): Promise<SavedReport> {
  const earlier = mayAlreadyExist ? await findOwn(services, form, given) : undefined;
  const report = form.complete ? await form.complete(services, given) : given;
  if (earlier) {
    await bringUpToDate(services, form, earlier.id, report);
    return { ...earlier, alreadyThere: true };
  }
  for (let attempt = 1; ; attempt++) {
    try {
      const added = report.restricted
        ? await (await import(/* webpackChunkName: 'staff-restricted' */ './restrictedRow')).addRestricted(services, form, report)
        : readStamps(await formItems(services, form).add({ ...form.toColumns(report) }));
      return { ...(await earliestOf(services, form, report, added)), alreadyThere: false };
    } catch (error) {
      if (!isDeskError(error, 'unknown-outcome', 'throttled', 'unavailable')) {
        throw error;
      }
      // a long Retry-After ends it here: the draft is kept, and the page says when to come back
      const waited = await waitToRepeat(attempt, error);
      const found = await foundAfter(services, form, report, error);
      if (found) {
        if (report.restricted) {
          // it takes two writes: what the second brings is looked for, too
          await bringUpToDate(services, form, found.id, report);
        }
        return { ...found, alreadyThere: false };
      }
      if (!waited) {
        throw error;
      }
    }
  }
}

type Form = Pick<StaffForm<StaffReport>, 'list' | 'guid'>;

/**
 * The earliest of one's own rows with this GUID. One that lies in the folder of restricted ones is another one than what an earlier try saved
 * outside, which cannot be moved.
 */
async function findOwn(services: DeskServices, form: Form, { reportGuid, restricted }: StaffReport): Promise<Stamps | undefined> {
  const me = await myId(services);
  const rows: { FileDirRef?: unknown }[] = await formItems(services, form)
    .filter(`${form.guid} eq '${reportGuid}' and AuthorId eq ${me}`).select('Id', 'Created', 'FileDirRef').orderBy('Id').top(50)();
  return rows.filter(({ FileDirRef }) => liesRestricted(FileDirRef) === (restricted === true)).map(readStamps).at(0);
}

/**
 * A browser sends a POST again by itself when a kept-open connection breaks before the answer (seen with Chromium), and
 * tells the page of the second answer only. The reference, the files and the messages must be those of the first row.
 */
async function earliestOf(services: DeskServices, form: Form, wanted: StaffReport, added: Stamps): Promise<Stamps> {
  try {
    return (await findOwn(services, form, wanted)) ?? added;
  } catch (error) {
    if (isDeskError(error)) {
      // it is safe; which of two rows it is may stay open, and adding to the log reads both as one
      return added;
    }
    throw error;
  }
}

/** The look after a failed add; when even that fails, the outcome of an add that may have been committed stays unknown. */
async function foundAfter(services: DeskServices, form: Form, wanted: StaffReport, addError: DeskError): Promise<Stamps | undefined> {
  try {
    return await findOwn(services, form, wanted);
  } catch (cause) {
    throw isDeskError(cause) && addError.kind === 'unknown-outcome' ? new DeskError('unknown-outcome', { cause }) : cause;
  }
}
