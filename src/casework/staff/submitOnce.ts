import type { DeskServices } from '../../platform/host/services';
import { readSettings, type DeskSettings } from '../../platform/settings';
import { isDeskError } from '../../platform/sharepoint/errors';
import { addAttachments } from './attachments';
import type { DeliveryResult, SentOutcome, StaffReport, SubmitRequest } from './contract';
import { saveOnce, type SavedReport } from './saveOnce';
import { formItems, type StaffForm } from './staffForm';

/** How a kind's form is sent. */
export interface Sending<Role extends string> {
  readonly referenceOf: (saved: SavedReport) => string;
  readonly tell: (saved: SavedReport, settings: DeskSettings) => Promise<readonly DeliveryResult<Role>[]>;
  /** What is said of messages when the settings, and so every address, could not be read: an officer's page sends later. */
  readonly untold: readonly DeliveryResult<Role>[];
}

/**
 * Saves what somebody wrote, then does what can fail without harm: the people who have to know are told while the files go up.
 * @throws DeskError only while nothing is known to be saved; the draft is kept then.
 */
export async function submitOnce<Report extends StaffReport, Role extends string>(
  services: DeskServices, form: StaffForm<Report>, request: SubmitRequest<Report>, { referenceOf, tell, untold }: Sending<Role>
): Promise<SentOutcome<Role>> {
  const { report, onProgress } = request;
  if (report.reportGuid !== request.reportGuid) {
    throw new RangeError('The report carries another GUID than the draft.');
  }
  const settings = settingsOrNone(services);
  onProgress?.({ stage: 'saving' });
  const saved = await saveOnce(services, form, report, request.mayAlreadyExist);
  const reference = referenceOf(saved);
  onProgress?.({ stage: 'saved', reportId: saved.id, reference, alreadyThere: saved.alreadyThere });

  const telling = settings.then((known): readonly DeliveryResult<Role>[] | Promise<readonly DeliveryResult<Role>[]> => (known ? tell(saved, known) : untold));
  const attachments = await addAttachments({ item: formItems(services, form).getById(saved.id), files: request.files, mayBeThere: saved.alreadyThere, onProgress });
  onProgress?.({ stage: 'messages' });
  return { reportId: saved.id, reference, createdAt: saved.created, alreadyThere: saved.alreadyThere, attachments, messages: await telling };
}

/** Without settings nobody's address is known here. */
async function settingsOrNone(services: DeskServices): Promise<DeskSettings | undefined> {
  try {
    return (await readSettings(services.sp, services.siteUrl)).settings;
  } catch (error) {
    if (isDeskError(error)) {
      return undefined;
    }
    throw error;
  }
}
