import type { DeskServices } from '../../../../platform/host/services';
import type { TriageInput } from '../../../rules/triage';

/** What each part of triage gets. */
export interface PartProps {
  readonly services: DeskServices;
  readonly input: TriageInput;
  readonly set: (change: Partial<TriageInput>) => void;
  /** The id of a path's field, unique on the page. */
  readonly id: (path: string) => string;
  /** What is wrong at a path, as a sentence. */
  readonly error: (path: string) => string | undefined;
}
