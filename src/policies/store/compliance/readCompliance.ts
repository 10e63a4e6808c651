import type { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { defaultJoinerDays, readSettings, type DeskSettings } from '../../../platform/settings';
import { defaultOfficerSettings, readOfficerSettings, type OfficerSettings } from '../../../platform/settings/officers';
import { deskList } from '../../../platform/sharepoint/deskList';
import { allRows } from '../../../platform/sharepoint/paging';
import { hidden, unlessRefused } from '../../../platform/sharepoint/unlessRefused';
import { readingExceptions } from '../../lists/readingExceptions';
import { exceptionSelect, readExceptions, type Directory, type Policy, type ReadingException } from '../../rules';
import { versionsWithQuestions } from '../../rules/countedOutcome';
import { Marks } from '../../rules/marks';
import { countMatrix, type Matrix } from '../../rules/matrix';
import { readDirectory } from '../directory';
import { readPolicies } from '../versions';
import { readNewMarks, type MarkReading } from './readMarks';

/** Everything but the receipts: a dozen calls whatever the number of receipts. */
export interface ComplianceFrame {
  readonly policies: readonly Policy[];
  readonly directory: Directory;
  readonly exceptions: readonly ReadingException[];
  readonly officerSettings: OfficerSettings;
  readonly settings: DeskSettings | undefined;
}

export interface Compliance extends ComplianceFrame {
  readonly marks: Marks;
  readonly matrix: Matrix;
  readonly asAt: Temporal.Instant;
}

async function exceptionsOf(services: DeskServices): Promise<readonly ReadingException[]> {
  const items = deskList(services.sp, services.siteUrl, readingExceptions).items.select(...exceptionSelect).expand('Author').orderBy('Id');
  return readExceptions(await allRows<unknown>(items), ukDate(services.now()));
}

/** Reviewers may not read the officers' settings: the values that the desk proposes hold for them. */
async function officerSettingsOf(services: DeskServices): Promise<OfficerSettings> {
  return unlessRefused(hidden, defaultOfficerSettings, async () => (await readOfficerSettings(services.sp, services.siteUrl)).settings ?? defaultOfficerSettings);
}

/** @throws DeskError, GraphFailure */
export async function readFrame(services: DeskServices): Promise<ComplianceFrame> {
  return frameOf(services, await readPolicies(services));
}

async function frameOf(services: DeskServices, policies: readonly Policy[]): Promise<ComplianceFrame> {
  const [directory, exceptions, officerSettings, { settings }] = await Promise.all([
    readDirectory(services, policies), exceptionsOf(services), officerSettingsOf(services), readSettings(services.sp, services.siteUrl)
  ]);
  return { policies, directory, exceptions, officerSettings, settings };
}

/** The figures of a frame with some marks, at the server's time. */
export function complianceOf(services: Pick<DeskServices, 'now'>, frame: ComplianceFrame, marks: Marks): Compliance {
  const asAt = services.now();
  return { ...frame, marks, asAt, matrix: countMatrix({ ...frame, marks, today: ukDate(asAt), joinerDays: frame.settings?.joinerDays ?? defaultJoinerDays }) };
}

/**
 * Reads and counts everything; with the marks of an earlier reading, only what was added since.
 * @throws DeskError, GraphFailure; DOMException `AbortError` when it was stopped (`marks` keeps what was read)
 */
export async function readCompliance(services: DeskServices, marks: Marks = new Marks(), reading: MarkReading = {}): Promise<Compliance> {
  // the questions first: whether an agreement counts is told from its answers
  const policies = await readPolicies(services);
  const [frame] = await Promise.all([frameOf(services, policies), readNewMarks(services, marks, versionsWithQuestions(policies), reading)]);
  return complianceOf(services, frame, marks);
}
