/**
 * How a resource is added. A request's path is walked step by step from the node `api`; each node has a kind, and each kind
 * a table of what may follow it and what the HTTP methods do on it. A module under `rest/` says
 *
 *     declare module './registry' { interface NodeKinds { folder: FolderRecord } }
 *     define('web', { segments: { getfolderbyserverrelativeurl: (call, web, segment) => node('folder', …) } });
 *     define('folder', {
 *       entity: (call, folder) => ({ … }),                                  // GET, `/Property`, `/$value`
 *       segments: { recycle: action((call, folder) => valueAnswer(…)) },    // action: POST only
 *       remove: (call, folder) => deleted
 *     });
 *     addLinks('list', { RootFolder: (call, list) => folderEntity(call, …) });   // what `$expand` may ask for
 *
 * and is imported once in `rest/index.ts`. A step that no table knows is 501 when SharePoint's `$metadata` has it for that kind
 * (`types/sharepoint-methods.json`, `missing.ts`), else 404; what an entity's type has and nobody gave (`typedEntity`) is empty, a link 501. Names of segments are in lower case. `define` may be called for a kind in several
 * modules; the tables are joined. Handlers are synchronous: a request is one transaction.
 */
import { SharePointError } from '../errors';
import { nothing, type Answer } from '../odata/answer';
import type { Entity, Linked } from '../odata/entity';
import type { Segment } from '../odata/url';
import type { Call } from './call';

/** Node kind to what it carries. Modules add theirs by declaration merging. */
export interface NodeKinds {
  api: null;
}

export type NodeKind = keyof NodeKinds;
export type Node = { [Kind in NodeKind]: { readonly kind: Kind; readonly of: NodeKinds[Kind] } }[NodeKind];
export type Step = Node | Answer;

export interface Resource<Of> {
  /** What may follow in the path, by lower-case name. */
  readonly segments?: Readonly<Record<string, (call: Call, of: Of, segment: Segment) => Step>>;
  /** `items(1)`, `lists('guid')`: the member of a collection by its key. */
  readonly key?: (call: Call, of: Of, segment: Segment) => Step;
  /** One object: answers GET, and `/Property` below it. */
  readonly entity?: (call: Call, of: Of) => Entity;
  /** A collection: answers GET with `$filter`, `$orderby`, `$top`, `$skip` applied in memory. */
  readonly entities?: (call: Call, of: Of) => { readonly rows: readonly Entity[]; readonly set: string; readonly path: string };
  readonly get?: (call: Call, of: Of) => Answer;
  readonly post?: (call: Call, of: Of) => Answer;
  readonly merge?: (call: Call, of: Of) => Answer;
  readonly put?: (call: Call, of: Of) => Answer;
  readonly remove?: (call: Call, of: Of) => Answer;
}

type AnyResource = Resource<unknown>;
const resources = new Map<string, AnyResource>();
const links = new Map<string, Record<string, (call: Call, of: unknown) => Linked>>();

export function define<Kind extends NodeKind>(kind: Kind, resource: Resource<NodeKinds[Kind]>): void {
  const known = resources.get(kind);
  const added = resource as AnyResource;
  resources.set(kind, known ? { ...known, ...added, segments: { ...known.segments, ...added.segments } } : added);
}

export const resourceOf = (kind: string): AnyResource => resources.get(kind) ?? {};

export function node<Kind extends NodeKind>(kind: Kind, of: NodeKinds[Kind]): Node {
  return { kind, of } as Node;
}

export const isNode = (step: Step): step is Node => 'of' in step;

/** Adds navigation properties to the entity of a kind. */
export function addLinks<Kind extends NodeKind>(kind: Kind, added: Readonly<Record<string, (call: Call, of: NodeKinds[Kind]) => Linked>>): void {
  links.set(kind, { ...links.get(kind), ...(added as Record<string, (call: Call, of: unknown) => Linked>) });
}

/** The navigation properties that modules added to the kind, bound to one object. */
export function linksFor<Kind extends NodeKind>(kind: Kind, call: Call, of: NodeKinds[Kind]): Record<string, () => Linked> {
  return Object.fromEntries(Object.entries(links.get(kind) ?? {}).map(([name, load]) => [name, () => load(call, of)]));
}

export const wrongMethod = (method: string, resource: string): SharePointError =>
  new SharePointError(
    405,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The HTTP method '${method}' cannot be used to access the resource '${resource}'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`
  );

/** A method of an object: POST only. */
export function action<Of>(run: (call: Call, of: Of, segment: Segment) => Step): (call: Call, of: Of, segment: Segment) => Step {
  return (call, of, segment) => {
    if (call.method === 'GET') throw wrongMethod('GET', segment.text.replace(/\(.*$/s, ''));
    const step = run(call, of, segment);
    // A method without a result answers 200 with a null, not an empty body.
    return !isNode(step) && step.kind === 'noContent' && step.status === 200 ? nothing(segment.text.replace(/\(.*$/s, '')) : step;
  };
}
