import type { Entity, PropertyValue } from './entity';

/** What a handler answers, before it is written in the client's dialect. */
export type Answer =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  /** `next`: the query string of the next page. `filtered`: `$filter`, `$orderby`, `$top` are done already. */
  | {
      readonly kind: 'entities';
      readonly entities: readonly Entity[];
      readonly set: string;
      readonly path: string;
      readonly next?: string;
      readonly filtered?: boolean;
      readonly status?: number;
    }
  /** The result of a function or one property: `name` is what verbose wraps it in. */
  | { readonly kind: 'value'; readonly name: string; readonly type: string; readonly value: PropertyValue; readonly status?: number }
  | { readonly kind: 'noContent'; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'raw'; readonly status?: number; readonly headers: Readonly<Record<string, string>>; readonly body: string | Uint8Array };

export const entityAnswer = (entity: Entity, status?: number): Answer => ({ kind: 'entity', entity, status });
export const valueAnswer = (name: string, type: string, value: PropertyValue): Answer => ({ kind: 'value', name, type, value });
export const noContent = (headers?: Record<string, string>): Answer => ({ kind: 'noContent', status: 204, headers });
/** DELETE and methods without a result answer 200 with an `odata.null`. */
export const nothing = (name: string): Answer => ({ kind: 'value', name, type: 'Edm.Null', value: null });
/** Deleted: 200 without a body. */
export const deleted: Answer = { kind: 'noContent', status: 200 };
