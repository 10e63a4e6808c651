import strings from '../../../loc/officer';
import { connectHost } from '../../../platform/host/connectHost';
import type { HostContext } from '../../../platform/host/context';
import type { DeskServices } from '../../../platform/host/services';
import { counted } from '../../../shared-ui/text';
import { mayKeepTheLog, takeIn, type TakingInOutcome } from '../../intake';

/** What an officer's page does while it is open. */
export interface OfficersDesk {
  readonly services: DeskServices;
  /** Takes in and sends what is due; a run that is under way is shared. */
  run(): Promise<TakingInOutcome>;
  /** Log rows that this page made since it was opened. */
  readonly takenIn: TakingInOutcome['takenIn'];
  /** Messages that this page sent since it was opened. */
  readonly sent: number;
}

/** Undefined for everybody who may not keep the log. */
export async function openOfficersDesk(context: HostContext): Promise<OfficersDesk | undefined> {
  const services = connectHost(context);
  return (await mayKeepTheLog(services)) ? new OpenDesk(services) : undefined;
}

/** For a page that has found the desk's site already, and knows that its person is an officer. */
export function officersDeskOf(services: DeskServices): OfficersDesk {
  return new OpenDesk(services);
}

/** What the command *Taken in* is called once something was. */
export const takenInTitle = ({ takenIn }: Pick<OfficersDesk, 'takenIn'>): string =>
  counted(strings, 'takenInCommand', takenIn.length);

class OpenDesk implements OfficersDesk {
  public takenIn: TakingInOutcome['takenIn'] = [];
  public sent = 0;
  private running: Promise<TakingInOutcome> | undefined;

  public constructor(public readonly services: DeskServices) {}

  public run(): Promise<TakingInOutcome> {
    this.running ??= this.takeInOnce();
    return this.running;
  }

  private async takeInOnce(): Promise<TakingInOutcome> {
    try {
      const outcome = await takeIn(this.services);
      this.takenIn = [...this.takenIn, ...outcome.takenIn];
      this.sent += outcome.sent;
      return outcome;
    } finally {
      this.running = undefined;
    }
  }
}
