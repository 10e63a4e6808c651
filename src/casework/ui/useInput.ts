import * as React from 'react';
import { InputKeeper, rebase } from './inputs';

const KeeperContext = React.createContext<InputKeeper | undefined>(undefined);
export const InputProvider = KeeperContext.Provider;

export interface CaseInput<Value> {
  readonly value: Value;
  readonly set: (value: Value) => void;
  /** After a save: back to what stands in the case, and nothing left to lose. */
  readonly reset: () => void;
  readonly isDirty: boolean;
}

/**
 * `useState` for what an officer types in a panel: kept per case while they look at another one, kept in the browser over a reload (under their own name,
 * for a day), and asked about before it is left. Call `reset` when it is saved.
 * @param name unique within the panel.
 * @param initial what the case says; plain data (no Temporal values), so that a browser can keep it. An object's untouched answers follow the case.
 */
export function useInput<Value>(name: string, initial: Value): CaseInput<Value> {
  const outer = React.useContext(KeeperContext);
  const [own] = React.useState(() => new InputKeeper());
  const keeper = outer ?? own;
  const [, draw] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => keeper.subscribe(draw), [keeper]);
  const start = React.useRef(initial);
  start.current = initial;
  const set = React.useCallback((value: Value) => keeper.write(name, start.current, value), [keeper, name]);
  const reset = React.useCallback(() => keeper.drop(name), [keeper, name]);
  const edit = keeper.read(name);
  return { value: rebase(initial, edit), set, reset, isDirty: edit !== undefined };
}
