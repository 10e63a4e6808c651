import type { Nation } from '../../../calendar';
import { emptyCase } from '../../../casework/rules/caseRow';
import { isReferenceOf } from '../../../casework/rules/reference';
import type { StoredDpia, StoredScreening } from '../intake/rows';
import { dpiaFields } from './fields';
import { screeningPrefix } from './prefix';
import type { DpiaValues } from './values';

/** The row that a screening makes: as somebody answered it, and nothing decided. @param nation of the settings when it came: it keeps it */
export const fromScreening = ({ title, service, result }: StoredScreening, nation: Nation): DpiaValues =>
  ({ ...emptyCase<DpiaValues>(dpiaFields), caseState: 'Screened', title, service, result, nation });

/** The row that a DPIA makes. @param service that of the folder in which it lies, as the settings name it: whatever it says of itself */
export const fromDpia = ({ title, system, form, plannedOn, screening }: StoredDpia, service: string, nation: Nation): DpiaValues => ({
  ...emptyCase<DpiaValues>(dpiaFields), caseState: 'Draft', title, service, system, form, plannedOn, nation, linked: isReferenceOf({ prefix: screeningPrefix }, screening) ? screening : ''
});
