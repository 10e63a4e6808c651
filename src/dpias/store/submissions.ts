import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { plainServiceName } from '../../platform/settings/serviceNames';
import { listUrl } from '../../platform/sharepoint/listSchema';
import '../../platform/sharepoint/pnpFiles';
import { sha256Of } from '../../platform/sharepoint/sha256';
import { missing, unlessRefused } from '../../platform/sharepoint/unlessRefused';
import { dpiaPlaces } from '../lists/paths';
import { readSubmissionName } from '../rules/submission';

type Services = Pick<DeskServices, 'sp' | 'siteUrl'>;

/** A file of *DPIA submissions*: who added it and when are what SharePoint stamped; reference, number and hash are what its name says. */
export interface SubmissionFile {
  readonly reference: string;
  readonly number: number;
  readonly hash: string;
  /** From the server's root. */
  readonly address: string;
  readonly folder: string;
  readonly size: number;
  readonly at: Temporal.Instant;
  readonly by: { readonly id: number; readonly name: string };
}

const files = v.array(v.object({
  Name: v.string(), ServerRelativeUrl: v.string(), Length: v.union([v.string(), v.number()]), TimeCreated: v.string(),
  Author: v.nullish(v.object({ Id: v.nullish(v.number(), 0), Title: v.nullish(v.string(), '') }))
}));

/**
 * The submissions of a DPIA in the folder of its service, in the order in which they came. What lies in another service's folder is nobody's submission of this one, and a file whose name is none of these is
 * passed over. Of two with one number the first stands; the others stand behind it, for an officer to see.
 * @param service as the settings name it, or the name of its folder
 * @throws DeskError
 */
export async function listSubmissions({ sp, siteUrl }: Services, { reference, service }: { readonly reference: string; readonly service: string }): Promise<readonly SubmissionFile[]> {
  const folder = plainServiceName(service);
  const address = [listUrl(siteUrl, dpiaPlaces.submissions), folder].filter((part) => part !== '').join('/');
  const found = await unlessRefused<unknown>(missing, [], () => sp.web.getFolderByServerRelativePath(address).files
    .select('Name', 'ServerRelativeUrl', 'Length', 'TimeCreated', 'Author/Id', 'Author/Title').expand('Author').top(5000)());
  return v.parse(files, found).flatMap((file) => {
    const named = readSubmissionName(file.Name);
    return named?.reference !== reference ? [] : [{
      ...named, address: file.ServerRelativeUrl, folder, size: Number(file.Length), at: Temporal.Instant.from(file.TimeCreated), by: { id: file.Author?.Id ?? 0, name: file.Author?.Title ?? '' }
    }];
  }).sort((one, other) => Temporal.Instant.compare(one.at, other.at) || one.number - other.number);
}

/** The content of a submission as it was read. */
export interface ReadSubmission extends SubmissionFile {
  /** Whether its bytes have the hash that its name says: what was signed is what is read. */
  readonly isWhole: boolean;
  /** As JSON was read; undefined where it is none. */
  readonly content: unknown;
}

/** Reads a submission and hashes its bytes again: its name is only what its author called it. @throws DeskError `not-found` when a site owner deleted it */
export async function readSubmission({ sp }: Services, file: SubmissionFile): Promise<ReadSubmission> {
  const bytes = await sp.web.getFileByServerRelativePath(file.address).getBuffer();
  const isWhole = (await sha256Of(bytes)) === file.hash;
  return { ...file, isWhole, content: asJson(new TextDecoder().decode(bytes)) };
}

function asJson(text: string): unknown {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  return read.success ? read.output : undefined;
}
