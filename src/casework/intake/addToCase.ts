import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { addInFolder, asTyped } from '../../platform/sharepoint/addInFolder';
import { deskList } from '../../platform/sharepoint/deskList';
import { restrictedFolder } from '../../platform/sharepoint/restricted';
import { DeskError, isDeskError, isDuplicateValue } from '../../platform/sharepoint/errors';
import { allRows } from '../../platform/sharepoint/paging';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import { unlessRefused } from '../../platform/sharepoint/unlessRefused';
import { isReferenceOf, parseReferenceOf } from '../rules/reference';
import { writeEvents } from '../store/events';
import type { AddingIntake, AddingRow, Addition, Intake, IntakeSite, IntakeTypes, LoggedCase } from './contract';
import { caseOfOrigin, caseOfLogRow, noteOnLogRow } from './loggedCase';
import type { Officer } from './officer';

/** What became of a row that adds to cases. */
export interface AddedToCase<T extends IntakeTypes> {
  /** The case; undefined where the row names none, or one to which it may not add. */
  readonly logged: LoggedCase<T> | undefined;
  /** False when another officer's page was first. */
  readonly byMe: boolean;
}

function itemsInto<T extends IntakeTypes>({ services }: IntakeSite<T>, { into }: AddingIntake<T>): IItems {
  return deskList(services.sp, services.siteUrl, into).items;
}

/**
 * Keeps a row of the intake as a row of what was added, once: the origin is unique. The case is due again from before the row is there to after it, so
 * that a page that is closed in between leaves a trace: whoever sees to the case then writes the event, keeps the files and sends what is due.
 * @throws DeskError; `unavailable` while the case that it names waits for being added itself
 */
export async function addToCase<T extends IntakeTypes>(officer: Officer<T>, intake: AddingIntake<T>, intakeId: number): Promise<AddedToCase<T>> {
  const row = await intake.read(officer.services, intakeId);
  const named = await caseNamed(officer, row.names);
  const logged = named && (await belongs(officer, intake, row, named)) ? named : undefined;
  // kept to the second, and due now
  const due = officer.services.now().round({ smallestUnit: 'second', roundingMode: 'floor' });
  if (logged) {
    await makeDue(officer, logged.logId, due);
  }
  const byMe = await addRow(officer, intake, row, logged);
  if (logged && byMe) {
    await writeEvents(officer, logged, [row.added]);
  }
  if (logged) {
    // another page may have seen to the case before the row was there
    await makeDue(officer, logged.logId, due);
  }
  return { logged, byMe };
}

/** Of a case of which the row it came from is disposed of nobody can say any more whose it is. */
async function belongs<T extends IntakeTypes>({ services }: IntakeSite<T>, intake: AddingIntake<T>, row: AddingRow, named: LoggedCase<T>): Promise<boolean> {
  return unlessRefused(['not-found'], false, () => intake.belongs(services, row, named));
}

/** A reference that people typed may be written in many ways; it is looked for as the desk writes it, in each intake that opens cases. */
async function caseNamed<T extends IntakeTypes>(site: IntakeSite<T>, names: string): Promise<LoggedCase<T> | undefined> {
  const intakeId = parseReferenceOf(site.kind, names)?.intakeId;
  if (intakeId === undefined) {
    return undefined;
  }
  for (const intake of site.kind.intakes.open) {
    const found = await caseOfOrigin(site, intake, intakeId);
    if (found && isSame(site, found.reference, names)) {
      return found;
    }
    if (!found && (await isToCome(site, intake, intakeId, names))) {
      throw new DeskError('unavailable', { serverMessage: `${names} is not in the log yet.` });
    }
  }
  return undefined;
}

/** Whether the row that would make that reference is there, and waits for being added. */
async function isToCome<T extends IntakeTypes>(site: IntakeSite<T>, intake: Intake<T>, intakeId: number, names: string): Promise<boolean> {
  return unlessRefused(['not-found'], false, async () => isSame(site, site.kind.messages.referenceOf(await intake.read(site.services, intakeId)), names));
}

/** The same list, the same row and the same year. */
function isSame<T extends IntakeTypes>({ kind }: IntakeSite<T>, reference: string, typed: string): boolean {
  const [one, other] = [parseReferenceOf(kind, reference), parseReferenceOf(kind, typed)];
  return isReferenceOf(kind, reference) && one?.prefix === other?.prefix && one?.intakeId === other?.intakeId && one?.year === other?.year;
}

async function addRow<T extends IntakeTypes>(officer: Officer<T>, intake: AddingIntake<T>, row: AddingRow, logged: LoggedCase<T> | undefined): Promise<boolean> {
  try {
    await (logged?.isRestricted ? addRestricted(officer, intake, row, logged) : itemsInto(officer, intake).add({ ...row.cells, CaseReference: logged?.reference ?? '', [intake.origin]: row.id }));
    return true;
  } catch (error) {
    if (isDuplicateValue(error)) {
      return false;
    }
    if (!isDeskError(error, 'unknown-outcome', 'unavailable') || !(await isThere(officer, intake, row.id))) {
      throw error;
    }
    return true;
  }
}

/** To a restricted case it is added where only its group sees it. */
async function addRestricted<T extends IntakeTypes>(officer: Officer<T>, intake: AddingIntake<T>, row: AddingRow, { reference }: LoggedCase<T>): Promise<void> {
  const { services: { sp, siteUrl } } = officer;
  const id = await addInFolder(deskList(sp, siteUrl, intake.into), restrictedFolder(siteUrl, intake.into), asTyped({ Title: String(row.cells.Title ?? reference), CaseReference: reference, [intake.origin]: row.id }));
  await itemsInto(officer, intake).getById(id).update({ ...row.cells });
}

async function isThere<T extends IntakeTypes>(site: IntakeSite<T>, intake: AddingIntake<T>, intakeId: number): Promise<boolean> {
  const rows: unknown[] = await itemsInto(site, intake).filter(`${intake.origin} eq ${intakeId}`).select('Id').top(1)();
  return rows.length > 0;
}

/** Somebody may save the case between the look and the write. */
const tries = 3;

async function makeDue<T extends IntakeTypes>(officer: Officer<T>, logId: number, tryAt: Temporal.Instant): Promise<void> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    if (await noteOnLogRow(officer, await caseOfLogRow(officer, logId), { evidenceSettled: false, tryAt })) {
      return;
    }
  }
  throw new DeskError('conflict');
}

const stored = v.looseObject({ CaseReference: v.nullish(v.string(), ''), Created: v.string() });

/** What was added to a case, in the order in which it came; nothing is asked of a kind of which no intake adds. @throws DeskError */
export async function additionsTo<T extends IntakeTypes>(site: IntakeSite<T>, { reference }: { readonly reference: string }): Promise<readonly Addition[]> {
  const found = await Promise.all(site.kind.intakes.add.map(async (intake) => {
    const items = itemsInto(site, intake).filter(`CaseReference eq '${reference}'`).select('Id', 'CaseReference', 'Created', intake.origin);
    const rows = await allRows<unknown>(items.orderBy('Id'), 500);
    return v.parse(v.array(stored), rows).filter((row) => typeof row[intake.origin] === 'number')
      .map((row) => ({ intake: intake.key, intakeId: Number(row[intake.origin]), addedAt: Temporal.Instant.from(row.Created) }));
  }));
  return found.flat();
}

/** The case to which a row was added; undefined where it has none. @throws DeskError */
export async function caseOfAddition<T extends IntakeTypes>(site: IntakeSite<T>, intake: AddingIntake<T>, intakeId: number): Promise<string | undefined> {
  const rows: unknown = await itemsInto(site, intake).filter(`${intake.origin} eq ${intakeId}`).select('CaseReference', 'Created').top(1)();
  const [row] = v.parse(v.array(stored), rows);
  return row?.CaseReference === '' ? undefined : row?.CaseReference ?? undefined;
}
