import type { Temporal } from 'temporal-polyfill';
import { askedOnce } from '../../../platform/host/askedOnce';
import type { DeskServices } from '../../../platform/host/services';
import { mayKeepTheLog, prepareOfficer, takeIn, type TakingInOutcome } from '../../intake';

export { keepLooking } from './keepLooking';
export { NewRows, takenInTitle } from './newRows';

/** What an officer's page does while it is open. */
export interface OfficersDesk {
  readonly services: DeskServices;
  /** The run of a page that opens just now; components that open together share it. */
  opening(): Promise<TakingInOutcome>;
  /** Takes in and sends what is due; a run that is under way is shared. */
  run(): Promise<TakingInOutcome>;
  /** Log rows that this page made since it was opened. */
  readonly takenIn: TakingInOutcome['takenIn'];
  /** Messages that this page sent since it was opened. */
  readonly sent: number;
}

/** Undefined for everybody who may not keep the log. */
export async function openOfficersDesk(services: DeskServices): Promise<OfficersDesk | undefined> {
  const asking = mayKeepTheLog(services);
  prepareOfficer(services);
  return (await asking) ? new OpenDesk(services) : undefined;
}

/** For a page that has found the desk's site already, and knows that its person is an officer. */
export function officersDeskOf(services: DeskServices): OfficersDesk {
  return new OpenDesk(services);
}

class OpenDesk implements OfficersDesk {
  public takenIn: TakingInOutcome['takenIn'] = [];
  public sent = 0;
  private running: Promise<TakingInOutcome> | undefined;
  private heardAt: Temporal.Instant | undefined;

  public constructor(public readonly services: DeskServices) {}

  public async opening(): Promise<TakingInOutcome> {
    let isMine = false;
    const began = this.services.now();
    const outcome = await askedOnce(this.services.sp, 'breaches added to the log', () => {
      isMine = true;
      return this.start(true);
    });
    if (!isMine) {
      this.heardAt = began;
      this.hear(outcome);
    }
    return outcome;
  }

  public run(): Promise<TakingInOutcome> {
    return this.start(false);
  }

  private start(isOpening: boolean): Promise<TakingInOutcome> {
    this.running ??= this.takeInOnce(isOpening);
    return this.running;
  }

  private async takeInOnce(isOpening: boolean): Promise<TakingInOutcome> {
    try {
      const began = this.services.now();
      const outcome = await takeIn(this.services, { isOpening, heardAt: this.heardAt });
      this.heardAt = began;
      this.hear(outcome);
      return outcome;
    } finally {
      this.running = undefined;
    }
  }

  private hear({ takenIn, sent }: TakingInOutcome): void {
    this.takenIn = [...this.takenIn, ...takenIn];
    this.sent += sent;
  }
}
