import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { DeskError, isDeskError } from '../../platform/sharepoint/errors';
import { liesRestricted } from '../../platform/sharepoint/restricted';
import { type BreachReport } from '../rules/reporting';
import { reportToColumns } from '../rules/keeping';
import { bringUpToDate } from './bringUpToDate';
import { myId } from '../../platform/sharepoint/me';
import { waitToRepeat } from '../../platform/sharepoint/repeat';
import { readStamps, reportItems } from './reportItems';

/** What SharePoint stamped on a report that is safe. */
export interface SavedReport {
  readonly id: number;
  readonly created: Temporal.Instant;
  /** A try before this call had saved it: its files and messages may be done, too. */
  readonly alreadyThere: boolean;
}

const person = v.object({ Id: v.number() });

/**
 * Saves a report once. An add is never repeated blindly: after an answer that leaves it open whether it was committed,
 * and after every refusal that may pass, the GUID is looked for first. Should a lost add land late all the same, rows
 * with one GUID are read as one (the earliest).
 * @throws DeskError; `unknown-outcome` when it could not be found out whether the report is there.
 */
export async function saveReportOnce(services: DeskServices, report: BreachReport, mayAlreadyExist: boolean): Promise<SavedReport> {
  if (mayAlreadyExist) {
    const earlier = await findReport(services, report);
    if (earlier) {
      await bringUpToDate(services, earlier.id, report, await managerId(services, report));
      return { ...earlier, alreadyThere: true };
    }
  }
  const columns = reportToColumns(report, await managerId(services, report));
  for (let attempt = 1; ; attempt++) {
    try {
      const added = report.restricted
        ? await (await import(/* webpackChunkName: 'report-restricted' */ './restrictedReport')).addRestricted(services, report, columns)
        : readStamps(await reportItems(services).add({ ...columns }));
      return { ...(await earliestOf(services, report, added)), alreadyThere: false };
    } catch (error) {
      if (!isDeskError(error, 'unknown-outcome', 'throttled', 'unavailable')) {
        throw error;
      }
      // a long Retry-After ends it here: the draft is kept, and the page says when to come back
      const waited = await waitToRepeat(attempt, error);
      const found = await foundAfter(services, report, error);
      if (found) {
        if (report.restricted) {
          // it takes two writes: what the second brings is looked for, too
          await bringUpToDate(services, found.id, report, columns.LineManagerId ?? undefined);
        }
        return { ...found, alreadyThere: false };
      }
      if (!waited) {
        throw error;
      }
    }
  }
}

/** Which report it is: one that lies in the folder of restricted ones is another one than what an earlier try saved outside, which cannot be moved. */
type Wanted = Pick<BreachReport, 'reportGuid' | 'restricted'>;

/** The earliest of one's own reports with this GUID. */
async function findReport(services: DeskServices, { reportGuid, restricted }: Wanted): Promise<Omit<SavedReport, 'alreadyThere'> | undefined> {
  const me = await myId(services);
  const rows: { FileDirRef?: unknown }[] = await reportItems(services)
    .filter(`ReportGuid eq '${reportGuid}' and AuthorId eq ${me}`).select('Id', 'Created', 'FileDirRef').orderBy('Id').top(50)();
  return rows.filter(({ FileDirRef }) => liesRestricted(FileDirRef) === (restricted === true)).map(readStamps).at(0);
}

/**
 * A browser sends a POST again by itself when a kept-open connection breaks before the answer (seen with Chromium), and
 * tells the page of the second answer only. The reference, the files and the messages must be those of the first row.
 */
async function earliestOf(services: DeskServices, wanted: Wanted, added: Omit<SavedReport, 'alreadyThere'>): Promise<Omit<SavedReport, 'alreadyThere'>> {
  try {
    return (await findReport(services, wanted)) ?? added;
  } catch (error) {
    if (isDeskError(error)) {
      // the report is safe; which of two rows it is may stay open, and taking in reads both as one
      return added;
    }
    throw error;
  }
}

/** The look after a failed add; when even that fails, the outcome of an add that may have been committed stays unknown. */
async function foundAfter(services: DeskServices, wanted: Wanted, addError: DeskError): Promise<Omit<SavedReport, 'alreadyThere'> | undefined> {
  try {
    return await findReport(services, wanted);
  } catch (cause) {
    throw isDeskError(cause) && addError.kind === 'unknown-outcome' ? new DeskError('unknown-outcome', { cause }) : cause;
  }
}

/**
 * The line manager's id on this site; asked for again it gives the same one. Without the right to name people on the site
 * the column stays empty: the reporter's page tells the manager all the same.
 */
async function managerId(services: DeskServices, report: BreachReport): Promise<number | undefined> {
  const { lineManager } = report;
  if (!lineManager || report.nameWithheld || lineManager.id !== undefined) {
    return lineManager?.id;
  }
  try {
    return v.parse(person, await services.sp.web.ensureUser(lineManager.upn)).Id;
  } catch (error) {
    if (isDeskError(error, 'forbidden', 'not-found', 'invalid')) {
      return undefined;
    }
    throw error;
  }
}
