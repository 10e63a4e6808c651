import { XMLParser } from 'fast-xml-parser';
import { notProvided } from '../errors';
import type { Answer } from '../odata/answer';
import { newGuid } from '../ids';
import { getPrincipal, updatePrincipal } from '../store/principals';
import type { PrincipalRecord } from '../store/records';
import type { Call } from './call';
import { mayManageGroup } from './principalEntities';
import { action, define } from './registry';

/**
 * The one thing of the client-side object model that is here, because REST has no way to it: a group becomes the owner of a group. Written after what clients
 * are seen to send for `Group.Owner` and `Group.Update` (jrjlee.com, "Custom Workflow Activity for Setting a SharePoint Group Owner", and several published programs), which say
 * who a group is by the site's and the group's ids. Everything else is 501, however little it differs.
 */
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false, isArray: (name) => name === 'Identity' });

const attributes = { SchemaVersion: /^15\.0\.0\.0$/, LibraryVersion: /^1[56]\.0\.0\.0$/, ApplicationName: /./, AddExpandoFieldTypeSuffix: /^true$/, xmlns: /^http:\/\/schemas\.microsoft\.com\/sharepoint\/clientquery\/2009$/ };
/** What a `Group` is called in the path of an object. */
const groupIdentity = /^740c6a0b-85e2-48a0-a494-e0f1759d4aa7:site:([0-9a-f-]{36}):g:(\d{1,10})$/i;

type Xml = Readonly<Record<string, unknown>>;
const isXml = (value: unknown): value is Xml => typeof value === 'object' && value !== null && !Array.isArray(value);

interface GroupId {
  readonly site: string;
  readonly id: number;
}

interface OwnerChange {
  readonly group: GroupId;
  readonly owner: GroupId;
}

const lacking = (): never => {
  throw notProvided('The local tenant does not provide the client-side object model (CSOM), but for one request: that which makes a group the owner of a group.');
};

/** Exactly these members, no more. */
function only(value: unknown, names: readonly string[]): Xml {
  if (!isXml(value) || Object.keys(value).sort().join() !== [...names].sort().join()) return lacking();
  return value;
}

function readChange(body: Uint8Array): OwnerChange {
  let root: unknown;
  try {
    root = parser.parse(Buffer.from(body).toString('utf8'), true);
  } catch {
    return lacking();
  }
  const request = only(only(root, ['Request']).Request, [...Object.keys(attributes), 'Actions', 'ObjectPaths']);
  if (!Object.entries(attributes).every(([name, form]) => form.test(String(request[name])))) return lacking();
  const actions = only(request.Actions, ['SetProperty', 'Method']);
  const set = only(actions.SetProperty, ['Id', 'ObjectPathId', 'Name', 'Parameter']);
  const update = only(actions.Method, ['Id', 'ObjectPathId', 'Name']);
  const parameter = only(set.Parameter, ['ObjectPathId']);
  const { Identity } = only(request.ObjectPaths, ['Identity']);
  const isSame = set.ObjectPathId === update.ObjectPathId && parameter.ObjectPathId !== set.ObjectPathId;
  if (set.Name !== 'Owner' || update.Name !== 'Update' || !isSame || !Array.isArray(Identity) || Identity.length !== 2) return lacking();
  const named = Identity.map((each: unknown) => only(each, ['Id', 'Name']));
  const groupOf = (path: unknown): GroupId => {
    const match = groupIdentity.exec(String(named.find(({ Id }) => Id === path)?.Name));
    return match ? { site: match[1].toLowerCase(), id: Number(match[2]) } : lacking();
  };
  return { group: groupOf(set.ObjectPathId), owner: groupOf(parameter.ObjectPathId) };
}

interface Failure {
  readonly message: string;
  readonly code: number;
  readonly type: string;
}

/** CSOM says what it refuses with the status of a success. */
function answered(failure?: Failure): Answer {
  const trace = newGuid();
  const error = failure && { ErrorMessage: failure.message, ErrorValue: null, TraceCorrelationId: trace, ErrorCode: failure.code, ErrorTypeName: failure.type };
  const body = JSON.stringify([{ SchemaVersion: '15.0.0.0', LibraryVersion: '16.0.26515.12009', ErrorInfo: error ?? null, TraceCorrelationId: trace }]);
  return { kind: 'raw', headers: { 'content-type': 'application/json; charset=utf-8' }, body };
}

const groupMissing: Failure = { message: 'Group cannot be found.', code: -2146232832, type: 'Microsoft.SharePoint.SPException' };
const denied: Failure = { message: 'Access denied. You do not have permission to perform this action or access this resource.', code: -2147024891, type: 'System.UnauthorizedAccessException' };

function setOwner(call: Call): Answer {
  const { group: wanted, owner: by } = readChange(call.bytes);
  const groupOf = ({ site, id }: GroupId): PrincipalRecord | undefined => {
    const found = site === call.siteId.toLowerCase() ? getPrincipal(call.tenant.database, call.siteId, id) : undefined;
    return found?.kind === 'group' ? found : undefined;
  };
  const [group, owner] = [groupOf(wanted), groupOf(by)];
  if (!group || !owner) return answered(groupMissing);
  if (!mayManageGroup(call, group)) return answered(denied);
  updatePrincipal(call.tenant.database, group, { props: { OwnerId: owner.id } });
  return answered();
}

define('api', { segments: { processquery: action(setOwner) } });
