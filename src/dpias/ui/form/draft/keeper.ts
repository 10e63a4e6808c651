import { failureOf } from '../../../../shared-ui/failure';
import { DraftConflict, type Written } from '../../staff/contract';
import type { KeeperPort, Kept, Unsaved } from './kept';

/** A pause in typing after which an answer goes to its row. */
export const SAVE_PAUSE_MS = 1200;

const same = { at: 'same' } as const;

/**
 * Keeps the answers of a page and their rows together: each is saved by itself a moment after somebody stops typing, one write at a time, over the version that was shown. What fails stays as typed; what somebody
 * else changed meanwhile is asked about. It knows no React and no list.
 */
export class Keeper<Value, Saved extends Written> {
  private readonly items = new Map<string, Kept<Value, Saved>>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listeners = new Set<() => void>();
  /** Counts saves: a reading that began before one knows less than the page does. */
  private saves = 0;
  private readonly savedIn = new Map<string, number>();

  public constructor(private readonly port: KeeperPort<Value, Saved>) {}

  public subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  public of(id: string): Kept<Value, Saved> {
    return this.items.get(id) ?? { over: undefined, typed: undefined, state: same };
  }

  /** As it stands on the page. */
  public valueOf(id: string): Value | undefined {
    const { typed, shown, over } = this.of(id);
    return typed ?? shown ?? (over && this.port.valueOf(over));
  }

  /** What is typed, else what its row has, of each. */
  public get values(): Readonly<Record<string, Value>> {
    return Object.fromEntries([...this.items].flatMap(([id, { typed, over }]) => {
      const value = typed ?? (over && this.port.valueOf(over));
      return value === undefined ? [] : [[id, value]];
    }));
  }

  /** What is in no row, in whichever state. */
  public get unsaved(): readonly string[] {
    return [...this.items].filter(([, { typed, state }]) => typed !== undefined || state.at === 'saving').map(([id]) => id);
  }

  public get troubled(): readonly string[] {
    return [...this.items].filter(([, { state }]) => state.at === 'failed' || state.at === 'conflict' || state.at === 'refused').map(([id]) => id);
  }

  /** Taken before rows are read, and given to `refresh` with them. */
  public get mark(): number {
    return this.saves;
  }

  /** Rows as they were read, all of them. What somebody is typing stays; over whose row it stands is found out when it is saved. */
  public refresh(rows: Readonly<Record<string, Saved>>, mark = this.saves): void {
    for (const id of new Set([...this.items.keys(), ...Object.keys(rows)])) {
      const { over, typed, shown, state } = this.of(id);
      if (typed !== undefined || state.at === 'saving' || (this.savedIn.get(id) ?? 0) > mark) continue;
      const isOurs = state.at === 'saved' && over !== undefined && rows[id]?.etag === over.etag;
      if (Object.hasOwn(rows, id)) this.items.set(id, isOurs ? { over, typed, shown, state } : { over: rows[id], typed, state: same });
      else this.items.delete(id);
    }
    this.tell();
  }

  /** A row that was written by another way, such as one that is brought back. */
  public put(id: string, saved: Saved): void {
    this.saved(id, this.port.valueOf(saved), saved);
  }

  /** It is not on the page any more; its row is nobody's business here. */
  public drop(id: string): void {
    clearTimeout(this.timers.get(id));
    this.items.delete(id);
    this.changed();
  }

  /** What a page that was closed too early had not saved: it is saved now, unless its row has changed since. */
  public restore(unsaved: Readonly<Record<string, Unsaved<Value>>>): void {
    for (const [id, { value, etag }] of Object.entries(unsaved)) {
      const { over } = this.of(id);
      const isElsewhere = over?.etag !== etag;
      if (this.port.isSame(over && this.port.valueOf(over), value)) continue;
      this.items.set(id, { over, typed: value, state: isElsewhere ? { at: 'conflict', theirs: over } : { at: 'typed' } });
      if (!isElsewhere) void this.flush(id);
    }
    this.changed();
  }

  public type(id: string, value: Value): void {
    const { over, state } = this.of(id);
    this.items.set(id, { over, typed: value, state: state.at === 'saving' || state.at === 'conflict' ? state : { at: 'typed' } });
    this.changed();
    clearTimeout(this.timers.get(id));
    this.timers.set(id, setTimeout(() => void this.flush(id), SAVE_PAUSE_MS));
  }

  /** The field was left, or the page is: what waits goes now. */
  public leave(id: string): Promise<void> {
    return this.of(id).state.at === 'typed' ? this.flush(id) : Promise.resolve();
  }

  public async leaveAll(): Promise<void> {
    await Promise.all([...this.items.keys()].map((id) => this.leave(id)));
  }

  /** Another try of what failed. */
  public async retry(): Promise<void> {
    await Promise.all([...this.items].filter(([, { state }]) => state.at === 'failed').map(([id]) => this.flush(id)));
  }

  /** Which of two versions counts; both in one is a value of its own, written over theirs. */
  public async settle(id: string, value: Value): Promise<void> {
    const { state } = this.of(id);
    if (state.at !== 'conflict') return;
    const { theirs } = state;
    this.items.set(id, { over: theirs, typed: value, state: { at: 'typed' } });
    this.changed();
    await this.flush(id);
  }

  private async flush(id: string): Promise<void> {
    clearTimeout(this.timers.get(id));
    const { over, typed, state } = this.of(id);
    if (typed === undefined || state.at === 'saving' || state.at === 'conflict') return;
    if (this.port.isSame(over && this.port.valueOf(over), typed)) {
      this.hold(id, { over, typed: undefined, state: same });
      return;
    }
    const why = this.port.refusal(id, typed);
    if (why !== undefined) {
      this.hold(id, { over, typed, state: { at: 'refused', why } });
      return;
    }
    this.hold(id, { over, typed, state: { at: 'saving' } });
    try {
      this.saved(id, typed, await this.port.save(id, typed, over));
    } catch (error) {
      this.failed(id, typed, error);
    }
  }

  private saved(id: string, sent: Value, over: Saved): void {
    const { typed } = this.of(id);
    const isMore = typed !== undefined && typed !== sent;
    this.savedIn.set(id, (this.saves += 1));
    this.hold(id, isMore ? { over, typed, state: { at: 'typed' } } : { over, typed: undefined, shown: sent, state: { at: 'saved' } });
    if (isMore) void this.flush(id);
  }

  private failed(id: string, sent: Value, error: unknown): void {
    const { over, typed = sent } = this.of(id);
    if (!(error instanceof DraftConflict)) {
      this.hold(id, { over, typed, state: { at: 'failed', failure: failureOf(error) } });
      return;
    }
    // what comes back is of the list that was asked
    const theirs = error.theirs as Saved | undefined;
    // an answer that was lost on its way back: what stands there is one's own
    if (theirs && this.port.isSame(this.port.valueOf(theirs), sent)) this.saved(id, sent, theirs);
    else this.hold(id, { over, typed, state: { at: 'conflict', theirs } });
  }

  private hold(id: string, kept: Kept<Value, Saved>): void {
    this.items.set(id, kept);
    this.changed();
  }

  private changed(): void {
    this.port.keep(Object.fromEntries([...this.items].flatMap(([id, { typed, over }]) => (typed === undefined ? [] : [[id, { value: typed, etag: over?.etag }]]))));
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
