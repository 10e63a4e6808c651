/** One call as `/_local/log` shows it. */
export interface LoggedCall {
  /** Tenant time, ISO 8601. */
  readonly at: string;
  readonly caller: string | undefined;
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  /** 0: the connection was dropped. */
  readonly status: number;
  readonly milliseconds: number;
  /** The body of the answer, as sent without compression. */
  readonly bytes?: number;
  /** How many rows of lists were looked at for the answer; missing when none was. */
  readonly scanned?: number;
  /** Calls inside a `$batch` follow their batch and carry this mark. */
  readonly inBatch?: true;
  /** The fault that shaped the answer. */
  readonly fault?: string;
}

const longest = 5000;

/** The last 5,000 calls to SharePoint and Graph, oldest first. Not kept over a restart. */
export class CallLog {
  private calls: LoggedCall[] = [];

  public add(call: LoggedCall): void {
    this.calls.push(call);
    if (this.calls.length > longest) this.calls = this.calls.slice(-longest);
  }

  public all(): readonly LoggedCall[] {
    return this.calls;
  }

  public clear(): void {
    this.calls = [];
  }
}
