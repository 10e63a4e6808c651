import { Complex, type Entity, type Linked, type Property } from '../odata/entity';
import { highOf, lowOf, type Permissions } from '../rights/permissions';
import { anyHas, describeLinks, describeProperties, kindsOf } from '../types/table';

export const basePermissions = (mask: Permissions): Complex => new Complex('SP.BasePermissions', { High: highOf(mask), Low: lowOf(mask) });

export const resourcePath = (url: string): Complex => new Complex('SP.ResourcePath', { DecodedUrl: url });

/** An entity of a type of the `$metadata`: what is not given is empty, navigation that nobody provides says so. */
export function typedEntity(values: {
  type: string;
  /** The most derived type whose properties apply, when `type` is not in the table. */
  like?: string;
  set: string;
  path: string;
  id?: string;
  etag?: string;
  given: Readonly<Record<string, Property>>;
  defaults: readonly string[] | null;
  links?: Readonly<Record<string, () => Linked>>;
  /** The type that all members of the collection are kinds of: what other kinds have may be selected, and is left out here. */
  among?: string;
}): Entity {
  const { defaults, onDemand } = describeProperties(values.like ?? values.type, values.given, values.defaults);
  return {
    type: values.type,
    set: values.set,
    path: values.path,
    id: values.id,
    etag: values.etag,
    defaults,
    onDemand,
    links: describeLinks(values.like ?? values.type, values.links ?? {}),
    ...(values.among === undefined ? {} : { elsewhere: (name: string) => anyHas(kindsOf(values.among ?? ''), name) })
  };
}

/** `Web/Lists(guid'…')` of a list. */
export const listPath = (id: string): string => `Web/Lists(guid'${id}')`;
