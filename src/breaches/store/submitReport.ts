import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import { readSettings, type DeskSettings } from '../../platform/settings';
import { breachReference, dueAt, type BreachReport } from '../rules/reporting';
import { awareFrom } from '../rules/keeping';
import { addAttachments } from './attachments';
import type { DeliveryResult, SubmitReport } from './contract';
import { reportItems } from './reportItems';
import { saveReportOnce } from './savedReport';
import { tellPeople } from './tellPeople';

/**
 * Saves a report, then does what can fail without harm: the people who have to know are told while the files go up.
 * @throws DeskError only while nothing is known to be saved; the draft is kept then.
 */
export const submitReport: SubmitReport<BreachReport> = async (services, request) => {
  const { report, onProgress } = request;
  if (report.reportGuid !== request.reportGuid) {
    throw new RangeError('The report carries another GUID than the draft.');
  }
  const settings = settingsOrNone(services);
  onProgress?.({ stage: 'saving' });
  const saved = await saveReportOnce(services, report, request.mayAlreadyExist);
  const reference = breachReference(saved.id, saved.created);
  onProgress?.({ stage: 'saved', reportId: saved.id, reference, alreadyThere: saved.alreadyThere });

  const telling = settings.then((known): readonly DeliveryResult[] | Promise<readonly DeliveryResult[]> =>
    known ? tellPeople(services, report, saved, known) : untold(report));
  const attachments = await addAttachments({ item: reportItems(services).getById(saved.id), files: request.files, mayBeThere: saved.alreadyThere, onProgress });
  onProgress?.({ stage: 'messages' });
  return {
    reportId: saved.id,
    reference,
    createdAt: saved.created,
    dueAt: dueAt(awareFrom({ noticedAt: report.noticedAt, created: saved.created })).round({ smallestUnit: 'second', roundingMode: 'trunc' }),
    alreadyThere: saved.alreadyThere,
    attachments,
    messages: await telling
  };
};

/** Without settings nobody's address is known here; an officer's page sends later. */
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

function untold(report: BreachReport): readonly DeliveryResult[] {
  return report.nameWithheld ? [] : [{ channel: 'mail', role: report.restricted ? 'restricted' : 'dpo', state: 'failed', reason: 'not-configured' }];
}
