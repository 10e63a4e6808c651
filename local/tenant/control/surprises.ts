/** A failure of the tenant itself, which no request ought to bring about. */
export interface Surprise {
  /** Method and address of the request. */
  readonly request: string;
  readonly error: unknown;
}

/** The sentence for it: what went wrong inside is nobody's business but a developer's, who finds it on the terminal. */
export const surprised = 'The local tenant could not do this because of a fault of its own, and nothing was changed. The terminal in which it runs says more.';

const most = 100;

/** The last failures, for the tests; each is written to the terminal, too. */
export class Surprises {
  private readonly kept: Surprise[] = [];

  public add(request: string, error: unknown): void {
    this.kept.push({ request, error });
    if (this.kept.length > most) this.kept.shift();
    process.stderr.write(`${request}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }

  /** The last one, which is forgotten then with those before it. */
  public take(): Surprise | undefined {
    return this.kept.splice(0).at(-1);
  }
}
