import { sameValue } from '../rules/differences';

/** What was typed over what stood there: both are kept, so that what others save meanwhile shows in the answers that were not touched. */
interface Edit {
  readonly base: unknown;
  readonly value: unknown;
}

export type Edits = Readonly<Record<string, Edit>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What was typed, put over what stands there now. Of an input with several answers only those that were changed are put over it; the others follow
 * the case.
 */
export function rebase<Value>(initial: Value, edit: Edit | undefined): Value {
  if (!edit) {
    return initial;
  }
  const { base, value } = edit;
  if (!isRecord(initial) || !isRecord(base) || !isRecord(value)) {
    return value as Value;
  }
  const changed = Object.entries(value).filter(([key, each]) => !sameValue(each, base[key]));
  return { ...initial, ...Object.fromEntries(changed) } as Value;
}

/** The unsaved inputs of one command on one case. It outlives the panel, so that going to another case and back loses nothing. */
export class InputKeeper {
  private edits: Map<string, Edit>;
  private readonly listeners = new Set<() => void>();

  public constructor(found: Edits = {}) {
    this.edits = new Map(Object.entries(found));
  }

  public get all(): Edits {
    return Object.fromEntries(this.edits);
  }

  public get isDirty(): boolean {
    return this.edits.size > 0;
  }

  public read(name: string): Edit | undefined {
    return this.edits.get(name);
  }

  public write(name: string, base: unknown, value: unknown): void {
    if (sameValue(base, value)) {
      this.edits.delete(name);
    } else {
      this.edits.set(name, { base, value });
    }
    this.tell();
  }

  public drop(name?: string): void {
    if (name === undefined) {
      this.edits = new Map();
    } else {
      this.edits.delete(name);
    }
    this.tell();
  }

  public subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}
