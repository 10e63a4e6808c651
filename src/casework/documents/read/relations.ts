/** What a part of an Office file refers to (ISO/IEC 29500-2 §6.5). */
export interface Relation {
  /** The end of its type, such as `styles`. */
  readonly type: string;
  /** The name of the part, or an address. */
  readonly target: string;
  readonly external: boolean;
}

/** The relations of a part by their ids. @param folder of the part, with its `/` at the end */
export function relationsOf(part: Element | undefined, folder: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  for (const relation of [...(part?.getElementsByTagName('*') ?? [])].filter(({ localName }) => localName === 'Relationship')) {
    const target = relation.getAttribute('Target') ?? '';
    const external = relation.getAttribute('TargetMode') === 'External';
    relations.set(relation.getAttribute('Id') ?? '', { type: (relation.getAttribute('Type') ?? '').split('/').pop() ?? '', target: external || target.startsWith('/') ? target : `${folder}${target}`, external });
  }
  return relations;
}
