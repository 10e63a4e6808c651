/**
 * Takes the place of libraries that are named but never really used (the insides of Microsoft's property pane): every name
 * is there, can be called and constructed, and leads to the same again. `then` is left out, or a promise would wait for ever.
 */
const anything: unknown = new Proxy(function answer() {} as object, {
  get: (target, name) => {
    if (name === 'then') return undefined;
    if (name === Symbol.toPrimitive) return () => '';
    if (name === 'prototype') return Reflect.get(target, name);
    return anything;
  },
  apply: () => anything,
  construct: () => ({})
});

export const wholeModule = new Proxy({ __esModule: true } as object, {
  get: (target, name) => (name in target ? Reflect.get(target, name) : typeof name === 'symbol' || name === 'then' ? undefined : anything)
});
