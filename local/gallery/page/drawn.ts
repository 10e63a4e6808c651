// the one object that every `React.createElement` goes to; a namespace import is a copy of it
import react from 'react';

/**
 * Which components were drawn: every element that is made passes by here. A component of the product that no scene draws is one that nothing
 * looks at.
 */
const names = new Set<string>();
const shared = react as unknown as { createElement: (...given: readonly unknown[]) => unknown };
const make = shared.createElement;

shared.createElement = (...given) => {
  const [kind] = given;
  // what is remembered (memo) holds the component
  const component = typeof kind === 'object' && kind !== null && 'type' in kind ? kind.type : kind;
  if (typeof component === 'function' && component.name !== '') names.add(component.name);
  return make(...given);
};

export const drawn = (): readonly string[] => [...names].sort();
