import strings from '../../../loc/incoming';
import type { Temporal } from 'temporal-polyfill';
import { counted } from '../../../shared-ui/text';
import styles from '../../../shared-ui/Announcer.module.scss';
import type { Outcome } from './officersDesk';

/**
 * The rows of the log that came after the list view was drawn: those that this page added, and those that others did. SPFx has no way to make a list view
 * read its rows again, so the command *Show 4 new* says how many there are and reloads the page.
 */
export class NewRows {
  private readonly found = new Set<number>();
  private region: HTMLElement | undefined;
  private said = 0;

  /** @param drawnMs when the list view read its rows, as `performance.now()` tells it */
  public constructor(private drawnMs: number) {}

  /** The list view has read its rows anew. */
  public drawn(drawnMs: number): void {
    this.found.clear();
    this.said = 0;
    this.drawnMs = drawnMs;
  }

  public looked({ takenIn, newestRows }: Pick<Outcome, 'takenIn' | 'newestRows'>, now: Temporal.Instant): void {
    const drawnAt = now.epochMilliseconds - (performance.now() - this.drawnMs);
    takenIn.forEach(({ logId }) => this.found.add(logId));
    newestRows.filter(({ addedAt }) => addedAt.epochMilliseconds > drawnAt).forEach(({ logId }) => this.found.add(logId));
  }

  /** @param shown ids of the rows that the view shows */
  public count(shown: readonly number[]): number {
    return [...this.found].filter((id) => !shown.includes(id)).length;
  }

  /** Undefined when there is nothing new. */
  public title(count: number): string | undefined {
    return count === 0 ? undefined : counted(strings, 'showNew', count);
  }

  /** Nobody reads the title of a command out when it changes: what is new is said beside it, once. */
  public say(count: number): void {
    if (this.region === undefined) {
      this.region = document.createElement('div');
      this.region.className = styles.unseen;
      this.region.setAttribute('role', 'status');
      document.body.appendChild(this.region);
    }
    if (count !== this.said) {
      const { region } = this;
      this.said = count;
      // a region that arrives together with its text is passed over
      window.setTimeout(() => { region.textContent = count === 0 ? '' : counted(strings, 'newSaid', count); }, 100);
    }
  }

  public end(): void {
    this.region?.remove();
  }
}

/** What the command *Added to the log* is called beside an intake once something was. */
export const takenInTitle = ({ takenIn }: Pick<Outcome, 'takenIn'>): string =>
  counted(strings, 'takenInCommand', takenIn.length);
