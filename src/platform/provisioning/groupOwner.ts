import * as v from 'valibot';
import { DeskError } from '../sharepoint/errors';
import { spPost, SPQueryable, type SPFI } from '../sharepoint/pnpSetup';

export interface GroupOwner {
  /** Of the site collection, a GUID. */
  readonly siteId: string;
  readonly groupId: number;
  /** Of the group whose members shall add people to the other and take them away. */
  readonly ownerId: number;
}

/** How the client-side object model names a group of a site: the GUID is the same on every site. */
const identity = (siteId: string, groupId: number): string => `740c6a0b-85e2-48a0-a494-e0f1759d4aa7:site:${siteId}:g:${groupId}`;

/** `Owner` of the group is set and the group updated, as `Set-PnPGroup -Owner` does. Only a GUID and two numbers are put into it. */
const requestFor = ({ siteId, groupId, ownerId }: GroupOwner): string =>
  '<Request AddExpandoFieldTypeSuffix="true" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0" ApplicationName="Data Protection Desk" xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009">'
  + '<Actions><SetProperty Id="1" ObjectPathId="2" Name="Owner"><Parameter ObjectPathId="3" /></SetProperty><Method Name="Update" Id="4" ObjectPathId="2" /></Actions>'
  + `<ObjectPaths><Identity Id="2" Name="${identity(siteId, groupId)}" /><Identity Id="3" Name="${identity(siteId, ownerId)}" /></ObjectPaths></Request>`;

const failure = v.object({ ErrorMessage: v.nullish(v.string(), ''), ErrorTypeName: v.nullish(v.string(), '') });
const answer = v.pipe(v.array(v.unknown()), v.minLength(1));
const head = v.object({ ErrorInfo: v.nullable(failure) });

/**
 * Makes a group the owner of a group. REST takes people alone (`SetUserAsOwner`), so this is the one request of the client-side object model that the desk sends; it says what it
 * refuses with the status of a success.
 * @throws DeskError `forbidden`, `invalid`; `unknown-outcome` for an answer that is none, after which set-up looks at the site again
 */
export async function makeGroupOwner(sp: SPFI, siteUrl: string, owner: GroupOwner): Promise<void> {
  const body = requestFor(owner);
  const answered: unknown = await spPost(SPQueryable([sp.web, `${siteUrl.replace(/\/+$/, '')}/_vti_bin/client.svc/ProcessQuery`]), { body, headers: { 'Content-Type': 'text/xml', Accept: 'application/json' } });
  const rows = v.safeParse(answer, answered);
  const first = v.safeParse(head, rows.success ? rows.output[0] : undefined);
  if (!first.success) {
    throw new DeskError('unknown-outcome');
  }
  const { ErrorInfo } = first.output;
  if (ErrorInfo) {
    throw new DeskError(ErrorInfo.ErrorTypeName === 'System.UnauthorizedAccessException' ? 'forbidden' : 'invalid', { serverMessage: ErrorInfo.ErrorMessage ?? '' });
  }
}
