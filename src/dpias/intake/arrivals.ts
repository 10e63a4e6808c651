import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readDeliveries } from '../../casework/intake/deliveryRows';
import { lookLater } from '../../casework/intake/lookLater';
import { deliveryPrefix } from '../../casework/rules/messages/deliveryKey';
import type { Sender } from '../../casework/intake/contract';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { filterValue, inParts } from '../../platform/sharepoint/filters';
import { plainServiceName } from '../../platform/settings/serviceNames';
import { dpiaSite } from '../cases/kind';
import { dpiaPlaces } from '../lists/paths';
import { dpiaRules } from '../rules/cases/dpiaRules';
import { dueOfSubmission, type DpiaMessage } from '../rules/messages/dueMessages';
import { readSubmissionName } from '../rules/submission';
import { placeIn } from '../store/folders';
import { listSubmissions } from '../store/submissions';
import type { LoggedDpia } from './dpiaIntake';

/** That a submission came of which the log does not speak yet: the newest alone, since an officer receives that one. @throws DeskError */
export async function messagesOfArrivals({ services, settings }: Sender, id: number, { reference, service, submissionHash, caseState }: LoggedDpia): Promise<readonly DpiaMessage[]> {
  if (caseState === 'Closed') return [];
  const newest = (await listSubmissions(services, { reference, service })).at(-1);
  return newest && newest.hash !== submissionHash ? dueOfSubmission(id, newest.number, settings, services.me) : [];
}

/** A submission that waits for an officer to receive it. */
export interface Arrival {
  readonly reference: string;
  readonly logId: number;
  readonly service: string;
  readonly number: number;
  readonly hash: string;
  readonly at: Temporal.Instant;
}

/** So many of the newest files are compared: whoever opens the desk once a week sees what came since. */
const newestFiles = 200;
/** References of one question. */
const atOnce = 20;

const rows = v.array(v.object({ Id: v.number(), FileLeafRef: v.string(), FileDirRef: v.nullish(v.string(), ''), FileSystemObjectType: v.number(), Created: v.string() }));
const logged = v.array(v.object({ Id: v.number(), Reference: v.string(), Submission: v.nullish(v.string(), ''), Service: v.nullish(v.string(), ''), SubmittedAt: v.nullish(v.string(), '') }));

/**
 * The newest submission of each open DPIA of which the log does not speak, the one that waits longest first. Only what lies in the folder of the DPIA's own service is one, and not deeper: so it is listed and received too.
 * @throws DeskError
 */
export async function readArrivals(services: DeskServices): Promise<readonly Arrival[]> {
  const { sp, siteUrl } = services;
  const asked: unknown = await deskList(sp, siteUrl, dpiaPlaces.submissions).items.select(...Object.keys(rows.item.entries)).orderBy('Id', false).top(newestFiles)();
  const files = v.parse(rows, asked).filter(({ FileSystemObjectType }) => FileSystemObjectType === 0).flatMap(({ FileLeafRef, FileDirRef, Created }) => {
    const named = readSubmissionName(FileLeafRef);
    return named ? [{ ...named, at: Temporal.Instant.from(Created), folder: placeIn(siteUrl, dpiaPlaces.submissions, FileDirRef ?? '') }] : [];
  });
  const references = [...new Set(files.map(({ reference }) => reference))];
  const parts = await Promise.all(inParts(references, atOnce).map((part) => deskList(sp, siteUrl, dpiaPlaces.log).items
    .filter(part.map((reference) => `Reference eq ${filterValue(reference)}`).join(' or ')).select('Id', 'Reference', 'Submission', 'Service', 'SubmittedAt', 'Standing')()));
  const open = parts.flat().filter((row: object) => Reflect.get(row, 'Standing') !== 'Closed');
  const cases = new Map(v.parse(logged, open).map((row) => [row.Reference, row]));
  const newest = references.flatMap((reference): readonly Arrival[] => {
    const found = cases.get(reference);
    // newest first
    const file = found && files.find((each) => each.reference === reference && each.folder === plainServiceName(found.Service ?? ''));
    return found && file && file.hash !== found.Submission ? [{ reference, logId: found.Id, service: found.Service ?? '', number: file.number, hash: file.hash, at: file.at }] : [];
  });
  return newest.sort((one, other) => Temporal.Instant.compare(one.at, other.at));
}

/**
 * The same, and those of which nobody has been told are due for their message: the service that submits cannot write the log, so it is an officers' page that makes the DPO be told.
 * @throws DeskError
 */
export async function noticeArrivals(services: DeskServices): Promise<readonly Arrival[]> {
  const arrivals = await readArrivals(services);
  await Promise.all(arrivals.map(async ({ reference, number }) => {
    const about = { kind: dpiaRules.key, reference, occasion: `submission ${number}` };
    const told = await readDeliveries(services, about);
    if (!told.some(({ key }) => key.startsWith(deliveryPrefix(about, 'mail', 'dpo')))) await lookLater(dpiaSite(services), reference);
  }));
  return arrivals;
}
