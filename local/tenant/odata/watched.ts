import type { Json } from '../store/records';

type JsonObject = { [name: string]: Json };

/** A member of what was sent that no handler looked at, and the object that it stands in. */
export interface Unread {
  readonly name: string;
  /** The way to the object; empty for the body itself. */
  readonly within: readonly string[];
}

interface Watch {
  readonly target: object;
  readonly path: readonly string[];
  readonly read: Set<string>;
  /** True once anybody has asked for a member, whether it is there or not. */
  touched: boolean;
}

/**
 * The object, and which of its members nobody has asked for. Whatever a client sends and no handler looks at would be lost in silence,
 * so a request that leaves any is refused when it is done (`rest/leftOver.ts`). An object that was taken as a whole and never looked into is
 * its taker's.
 */
export function watched(sent: JsonObject): { readonly value: JsonObject; readonly unread: () => Unread | undefined } {
  const watches: Watch[] = [];
  const wrap = (target: object, path: readonly string[]): object => {
    const watch: Watch = { target, path, read: new Set(), touched: false };
    watches.push(watch);
    const inner = new Map<string, object>();
    const look = (key: string | symbol): void => {
      if (typeof key === 'symbol') return;
      watch.touched = true;
      watch.read.add(key);
    };
    return new Proxy(target, {
      get(of, key, receiver): unknown {
        look(key);
        const value: unknown = Reflect.get(of, key, receiver);
        if (typeof key === 'symbol' || typeof value !== 'object' || value === null || !Object.hasOwn(of, key)) return value;
        const known = inner.get(key) ?? wrap(value, [...path, key]);
        inner.set(key, known);
        return known;
      },
      has(of, key) {
        look(key);
        return Reflect.has(of, key);
      },
      ownKeys(of) {
        const keys = Reflect.ownKeys(of);
        keys.forEach(look);
        return keys;
      }
    });
  };
  const unread = (): Unread | undefined => {
    for (const watch of watches) {
      if (Array.isArray(watch.target) || (watch.path.length > 0 && !watch.touched)) continue;
      const name = Object.keys(watch.target).find(key => !watch.read.has(key));
      if (name !== undefined) return { name, within: watch.path };
    }
    return undefined;
  };
  return { value: wrap(sent, []) as JsonObject, unread };
}

/** For members that clients send and that have no effect here: they count as looked at. */
export function withoutEffect(values: JsonObject, names: string): void {
  for (const name of names.split(' ')) void values[name];
}
