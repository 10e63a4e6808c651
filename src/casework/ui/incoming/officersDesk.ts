import type { Temporal } from 'temporal-polyfill';
import type { IntakeKind, IntakeSite, IntakeTypes } from '../../intake/contract';
import { prepareOfficer } from '../../intake/officer';
import type { TakingInOutcome } from '../../intake/outcome';
import { takeIn } from '../../intake/takeIn';
import { mayKeepTheLog } from '../../store/access';
import { askedOnce } from '../../../platform/host/askedOnce';
import type { DeskServices } from '../../../platform/host/services';

export type Outcome = TakingInOutcome<IntakeTypes>;

/** What an officer's page does for a log while it is open. */
export interface OfficersDesk extends IntakeSite<IntakeTypes> {
  /** The run of a page that opens just now; components that open together share it. */
  opening(): Promise<Outcome>;
  /** Takes in and sends what is due; a run that is under way is shared. */
  run(): Promise<Outcome>;
  /** Log rows that this page made since it was opened. */
  readonly takenIn: Outcome['takenIn'];
  /** Messages that this page sent since it was opened. */
  readonly sent: number;
}

/** Undefined for everybody who may not keep the log. */
export async function openOfficersDesk(services: DeskServices, kind: IntakeKind<IntakeTypes>): Promise<OfficersDesk | undefined> {
  const asking = mayKeepTheLog({ services, kind });
  prepareOfficer(services);
  return (await asking) ? new OpenDesk(services, kind) : undefined;
}

/** For a page that has found the desk's site already, and knows that its person is an officer. */
export function officersDeskOf(services: DeskServices, kind: IntakeKind<IntakeTypes>): OfficersDesk {
  return new OpenDesk(services, kind);
}

class OpenDesk implements OfficersDesk {
  public takenIn: Outcome['takenIn'] = [];
  public sent = 0;
  private running: Promise<Outcome> | undefined;
  private heardAt: Temporal.Instant | undefined;

  public constructor(public readonly services: DeskServices, public readonly kind: IntakeKind<IntakeTypes>) {}

  public async opening(): Promise<Outcome> {
    let isMine = false;
    const began = this.services.now();
    const outcome = await askedOnce(this.services.sp, `${this.kind.key} added to the log`, () => {
      isMine = true;
      return this.start(true);
    });
    if (!isMine) {
      this.heardAt = began;
      this.hear(outcome);
    }
    return outcome;
  }

  public run(): Promise<Outcome> {
    return this.start(false);
  }

  private start(isOpening: boolean): Promise<Outcome> {
    this.running ??= this.takeInOnce(isOpening);
    return this.running;
  }

  private async takeInOnce(isOpening: boolean): Promise<Outcome> {
    try {
      const began = this.services.now();
      const outcome = await takeIn(this, { isOpening, heardAt: this.heardAt });
      this.heardAt = began;
      this.hear(outcome);
      return outcome;
    } finally {
      this.running = undefined;
    }
  }

  private hear({ takenIn, sent }: Outcome): void {
    this.takenIn = [...this.takenIn, ...takenIn];
    this.sent += sent;
  }
}
