import type { RowsOfCase } from '../../casework/store/site';
import type { DpiaFixed, DpiaValues } from '../rules/cases/values';
import { rowsBeside } from '../../casework/store/disposal/rowsBeside';
import { places } from '../../platform/lists/places';
import { dpiaPlaces } from '../lists/paths';
import { answersOfDpia, filesOfDpia } from '../store/disposeDpia';

/**
 * What of a DPIA lies in lists of their own, files first, so that a disposal that is stopped leaves none of which nothing tells. What was advised, asked and signed stays in the log as codes, numbers and days; a legal hold stops all of it.
 */
export const dpiaRows: readonly RowsOfCase<DpiaValues, DpiaFixed>[] = [filesOfDpia(dpiaPlaces.submissions), filesOfDpia(dpiaPlaces.documents), answersOfDpia, rowsBeside(dpiaPlaces.talk), rowsBeside(places.signOffs)];
