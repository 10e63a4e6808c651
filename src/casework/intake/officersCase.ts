import type { DeskServices } from '../../platform/host/services';
import { compareFiles } from './compareFiles';
import type { IntakeRow, IntakeSite, IntakeTypes, LoggedCase } from './contract';
import { readCaseMessages, messagesOf, type CaseMessages } from './deliver';
import { noticeFiles, type NoticedFiles } from './fileEvents';
import { filesSite, keepFilesOf, readKept, type EvidenceFile } from './keepFiles';
import { caseOfLogRow, caseOfOrigin, intakeOf } from './loggedCase';
import { openOfficer } from './officer';
import type { OfIntake } from './outcome';

/** Which row of which list is meant: of an intake, or of the log. */
export type CaseKey = OfIntake | { readonly logId: number };

interface CaseWithFiles {
  readonly files: readonly EvidenceFile[];
  /** Names of files of the intake's row that are not kept. */
  readonly newFiles: readonly string[];
  /** Kept, and taken away from the row or replaced there since. */
  readonly noticed: NoticedFiles;
}

/** One case as the officers' panel shows it, with what its room reads besides. */
export type OfficersCase<T extends IntakeTypes, Beside extends object = object> = CaseMessages<T> & CaseWithFiles & Beside;

/** What a room reads of the row besides, such as what its author changed since it was added to the log. */
export interface ReadBeside<T extends IntakeTypes, Beside extends object> {
  /** Whether the row may have changed since: only then the bytes of its files are compared with those that were kept. */
  isChanged(row: IntakeRow<T>, logged: LoggedCase<T>): boolean;
  /** @throws DeskError */
  read(services: DeskServices, row: IntakeRow<T>, logged: LoggedCase<T>): Promise<Beside>;
}

/** For a room that reads nothing besides. */
export const nothingBeside = { isChanged: () => true, read: () => Promise.resolve({}) };

const noFiles = { later: [], gone: [], replaced: [] };

/**
 * The case of a row in the intake or in the log.
 * @returns undefined while the intake's row is not in the log
 * @throws DeskError `not-found` of a case whose row of the intake was deleted under the retention rule
 */
export async function caseForOfficer<T extends IntakeTypes, Beside extends object>(
  site: IntakeSite<T>, key: CaseKey, beside: ReadBeside<T, Beside>
): Promise<OfficersCase<T, Beside> | undefined> {
  const officer = await openOfficer(site);
  const logged = 'logId' in key ? await caseOfLogRow(officer, key.logId) : await caseOfOrigin(officer, intakeOf(officer, key), key.intakeId);
  if (!logged) {
    return undefined;
  }
  const { services } = officer;
  const row = await intakeOf(officer, logged).read(services, logged.intakeId);
  const library = filesSite(officer, intakeOf(officer, logged));
  const [known, kept, compared, more] = await Promise.all([
    readCaseMessages(officer, logged, row),
    library ? readKept(library, row.id) : [],
    library ? compareFiles(library, row.id, row.hasFiles, beside.isChanged(row, logged) ? services.now() : undefined) : noFiles,
    beside.read(services, row, logged)
  ]);
  const files = kept.filter(({ withdrawn }) => !withdrawn);
  return { ...messagesOf(known), files, newFiles: compared.later, noticed: await noticeFiles(officer, logged, compared, true), ...more };
}

/** Keeps files that the author added later, because an officer says so, and notes it in the history. @throws DeskError */
export async function keepNewFiles<T extends IntakeTypes>(
  site: IntakeSite<T>, { intake, intakeId, reference, isRestricted }: Pick<LoggedCase<T>, 'intake' | 'intakeId' | 'reference' | 'isRestricted'>
): Promise<void> {
  const library = filesSite(site, intakeOf(site, { intake }));
  if (library) {
    await keepFilesOf(library, { intakeId, reference, isRestricted });
  }
}
