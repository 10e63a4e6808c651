import { etagMismatch, accessDenied } from '../errors';
import type { TenantRequest } from '../http';
import { readBody, type Body } from '../odata/body';
import { negotiate, type Format } from '../odata/format';
import type { ApiAddress, Query } from '../odata/url';
import { givenMask, itemMask, listMask, memberOf, webMask, type Member } from '../rights/access';
import { allows, type PermissionName, type Permissions } from '../rights/permissions';
import { ensureUser } from '../store/principals';
import type { ItemRecord, ListRecord, PrincipalRecord, WebRecord } from '../store/records';
import type { Tenant } from '../tenant';

export type Method = 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';

/** One request to one web by one person: what every handler is given. */
export class Call {
  readonly format: Format;
  private parsedBody: Body | undefined;
  private taken = false;

  constructor(
    readonly tenant: Tenant,
    readonly request: TenantRequest,
    readonly address: ApiAddress,
    readonly method: Method,
    readonly web: WebRecord,
    readonly member: Member
  ) {
    this.format = negotiate(request.headers);
  }

  get user(): PrincipalRecord {
    return this.member.user;
  }

  get query(): Query {
    return this.address.query;
  }

  get siteId(): string {
    return this.web.siteId;
  }

  /** `https://host/sites/x`: the web's absolute address. */
  get webUrl(): string {
    return `${this.address.origin}${this.web.url}`;
  }

  get api(): string {
    return `${this.webUrl}/_api`;
  }

  get body(): Body {
    this.parsedBody ??= readBody(this.request);
    return this.parsedBody;
  }

  /** The body as bytes, for files. */
  get bytes(): Uint8Array {
    this.taken = true;
    return this.request.body;
  }

  /** True once the body was read as a file. */
  get bytesTaken(): boolean {
    return this.taken;
  }

  header(name: string): string | undefined {
    return this.request.headers[name];
  }

  get webRights(): Permissions {
    return webMask(this.tenant, this.member, this.web);
  }

  listRights(list: ListRecord): Permissions {
    return listMask(this.tenant, this.member, this.web, list);
  }

  itemRights(list: ListRecord, item: ItemRecord): Permissions {
    return itemMask(this.tenant, this.member, this.web, list, item);
  }

  givenRights(list: ListRecord, item: ItemRecord): Permissions {
    return givenMask(this.tenant, this.member, this.web, list, item);
  }

  demandWeb(...names: readonly PermissionName[]): void {
    demandAll(this.webRights, names);
  }

  demandList(list: ListRecord, ...names: readonly PermissionName[]): void {
    demandAll(this.listRights(list), names);
  }

  /** Compares `If-Match`; without the header, or with `*`, the write goes ahead. Throws 412. */
  checkEtag(actual: string): void {
    const given = this.header('if-match')?.trim();
    if (!given || given === '*') return;
    const bare = (etag: string): string => etag.replace(/^W\//, '').replace(/"/g, '').toLowerCase();
    if (bare(given) === bare(actual) || bare(given) === bare(actual).split(',').pop()) return;
    throw etagMismatch(given, actual);
  }
}

function demandAll(mask: Permissions, names: readonly PermissionName[]): void {
  for (const name of names) if (!allows(mask, name)) throw accessDenied();
}

/** The caller as a member of the site; undefined for an account that the directory does not know. */
export function caller(tenant: Tenant, siteId: string, upn: string): Member | undefined {
  const user = ensureUser(tenant.database, siteId, upn);
  return user && memberOf(tenant, user);
}
