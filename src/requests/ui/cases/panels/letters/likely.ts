import type { RequestLetter } from '../../../../documents';
import { isRightsRequest, openRights, waitingClarifications, waitsFor } from '../../../../rules/cases/clock';
import type { RequestCase } from '../../../../rules/cases/values';
import type { Right } from '../../../../rules/choices';
import { responseOf } from '../../../../rules/response/responseOf';
import { letterOf } from '../respond/useTold';

/** The right whose answer a letter most likely tells: one that is being written, or is still open. */
export function likelyRight({ values }: RequestCase): Right {
  const open = openRights(values);
  return open.find((right) => responseOf(values.file, right).outcome !== undefined) ?? open.at(0) ?? values.rights.at(0) ?? 'Access';
}

/** The letter that a request most likely needs now. */
export function likelyLetter(found: RequestCase): RequestLetter {
  const { values } = found;
  if (!isRightsRequest(values.kind)) return 'request-passed-on';
  const waits = waitsFor(values);
  if (waits.includes('identity') || waits.includes('authority')) return 'request-identity';
  if (waits.includes('fee')) return 'request-fee';
  if (waitingClarifications(values.file).length > 0) return 'request-clarification';
  const { outcome } = responseOf(values.file, likelyRight(found));
  return outcome === undefined ? 'request-acknowledgement' : letterOf(outcome);
}
