import type * as engine from '../../../casework/ui/panel';
import { useCaseUi } from '../../../casework/ui/room';
import type { ServicePerson, ServiceTold } from '../../../casework/store/contract';
import type { DpiaStore } from '../../cases/store';
import type { Arrival } from '../../intake/arrivals';
import type { DpiaEvent } from '../../rules/cases/events';
import type { DpiaCase } from '../../rules/cases/values';
import type { ScreeningAnswers } from '../../store/screeningAnswers';

/** What the shell hands to a panel of one screening or DPIA, and to one of many. */
export type DpiaPanelProps = engine.CasePanelProps<DpiaCase, DpiaEvent>;
export type DpiasPanelProps = engine.CasesPanelProps<DpiaCase, DpiaEvent>;

/** What the panels and the page ask besides of the store. */
export interface DpiaDeskStore extends DpiaStore {
  /** The answers of a screening, which lie on its own row; undefined when it is gone. @throws DeskError */
  readScreening(found: DpiaCase): Promise<ScreeningAnswers | undefined>;
  /** Submissions of open DPIAs of which the log does not speak yet; the DPO is told of those of which nobody was. @throws DeskError */
  readArrivals(): Promise<readonly Arrival[]>;
  /** The members of the group of DPIA reviewers; undefined where SharePoint does not say who is in it. @throws DeskError */
  readReviewers(): Promise<readonly ServicePerson[] | undefined>;
  /** The number of somebody on the site, where they are made known if need be. @throws DeskError */
  siteUserId(upn: string): Promise<number>;
  /** Puts what officers decided into the talk, where the service reads it, as far as it is not there. @returns how many rows were added @throws DeskError */
  tellDecided(found: DpiaCase): Promise<number>;
  /** Mails those of the service whose turn it is. @throws DeskError */
  tellTurn(found: DpiaCase): Promise<ServiceTold>;
}

/** The store of DPIAs, in which their desk is opened. @throws Error outside of a desk. */
export function useDpiaStore(): DpiaDeskStore {
  // the panels of a room are drawn in its own desk only
  return useCaseUi().store as unknown as DpiaDeskStore;
}
