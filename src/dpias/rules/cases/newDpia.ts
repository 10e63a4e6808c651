import type { Nation } from '../../../calendar';
import { emptyCase } from '../../../casework/rules/caseRow';
import { isReferenceOf } from '../../../casework/rules/reference';
import type { StoredDpia, StoredScreening } from '../intake/rows';
import { dpiaFields } from './fields';
import { screeningPrefix } from './prefix';
import type { DpiaValues } from './values';

/** The row that a screening makes: as somebody answered it, and nothing decided. @param nation of the settings when it came: it keeps it */
export const fromScreening = ({ title, service, result, plannedOn }: StoredScreening, nation: Nation): DpiaValues =>
  ({ ...emptyCase<DpiaValues>(dpiaFields), caseState: 'Screened', title, service, result, plannedOn, nation });

/** The row that a DPIA makes: its service is that of the folder in which it lies, whatever it says of itself. */
export const fromDpia = ({ title, service, system, form, plannedOn, screening }: StoredDpia, nation: Nation): DpiaValues => ({
  ...emptyCase<DpiaValues>(dpiaFields), caseState: 'Draft', title, service, system, form, plannedOn, nation, linked: isReferenceOf({ prefix: screeningPrefix }, screening) ? screening : ''
});
