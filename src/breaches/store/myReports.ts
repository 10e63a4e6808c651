import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { DeskError } from '../../platform/sharepoint/errors';
import { etagOf, updateVersioned } from '../../platform/sharepoint/etag';
import { liesRestricted } from '../../platform/sharepoint/restricted';
import type { BreachReportRow } from '../lists';
import { breachReference, NOTE_LIMIT } from '../rules/reporting';
import { columnsToReport, readFurtherInformation, reportExpand, reportSelect, withFurtherInformation } from '../rules/keeping';
import { readAttachments } from '../../platform/sharepoint/attachments';
import { addAttachments } from '../../casework/staff/attachments';
import type { AttachmentOutcome } from '../../casework/staff/contract';
import type { AddFurtherInformation, OpenMyReport } from './contract';
import { myId } from '../../platform/sharepoint/me';
import { ownMessages, readOwnTries } from './ownMessages';
import { reportItems } from './reportItems';

export const openMyReport: OpenMyReport = async (services, reportId) => {
  const item = reportItems(services).getById(reportId);
  const me = await myId(services);
  const [row, files, tries] = await Promise.all([
    item.select(...reportSelect, 'FileDirRef').expand(...reportExpand)<object>(), readAttachments(item), readOwnTries(services, me, reportId)
  ]);
  const report = columnsToReport(row);
  if (report.authorId !== me) {
    // an officer's own page shows own reports only; the log is for the others
    throw new DeskError('not-found');
  }
  return {
    reportId: report.id,
    reference: breachReference(report.id, report.created),
    createdAt: report.created,
    incidentKind: report.incidentKind,
    publicState: report.publicState,
    etag: etagOf(row),
    whatHappened: report.whatHappened,
    noticedAt: report.noticedAt,
    nameWithheld: report.nameWithheld,
    restricted: liesRestricted(Reflect.get(row, 'FileDirRef')),
    furtherInformation: readFurtherInformation(report.furtherInformation, report.created),
    attachments: files.map(({ name, path }) => ({ name, url: new URL(encodeURI(path).replace(/#/g, '%23'), services.siteUrl).href })),
    told: tries && ownMessages(tries, report.lineManager !== undefined)
  };
};

export const addFurtherInformation: AddFurtherInformation = async (services, request) => {
  const item = reportItems(services).getById(request.reportId);
  if (request.text.trim() !== '') {
    await append(services, request.reportId, request.etag, request.text);
  }
  const attachments: readonly AttachmentOutcome[] = await addAttachments({ item, files: request.files, mayBeThere: false, onProgress: request.onProgress });
  return { report: await openMyReport(services, request.reportId), attachments };
};

/** @throws DeskError `conflict` when the report is no longer the one that was looked at, `invalid` when the note is full. */
async function append(services: DeskServices, reportId: number, etag: string, text: string): Promise<void> {
  const item = reportItems(services).getById(reportId);
  const { FurtherInformation } = v.parse(v.object({ FurtherInformation: v.nullish(v.string(), '') }), await item.select('FurtherInformation')());
  const note = withFurtherInformation(FurtherInformation, { at: services.now(), text });
  if (note.length > NOTE_LIMIT) {
    throw new DeskError('invalid', { serverMessage: 'The further information is longer than the column holds.' });
  }
  await updateVersioned<BreachReportRow>(item, { FurtherInformation: note }, etag, ['Id', 'FurtherInformation']);
}
