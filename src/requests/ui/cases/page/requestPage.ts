import shared from '../../../../loc/caseSummary';
import strings from '../../../../loc/requestPage';
import { byKey } from '../../../../loc/texts';
import { periodText } from '../../../../calendar';
import type { CasePageParts } from '../../../../casework/ui/page/parts';
import type { Locale } from '../../../../platform/host/services';
import { fill } from '../../../../shared-ui/text';
import { countedRights, isRightsRequest, rightDue } from '../../../rules/cases/clock';
import type { RequestCommand } from '../../../rules/cases/commands';
import { requestEnd, requestMoments, requestSteps } from '../../../rules/cases/steps';
import type { RequestFixed, RequestValues } from '../../../rules/cases/values';
import { awaitText } from '../worklist';
import { choiceText } from '../words';
import { Summary } from './Summary';
import { Waiting } from './Waiting';

const words = byKey({ ...shared, ...strings });
const starts = { received: shared.received, identity: strings.startIdentity, authority: strings.startAuthority, fee: strings.startFee };

/** A moment of one right has that in its key: `due_Access`. */
function momentText(key: string): string {
  const [, moment, right] = /^(due|answered|answeredLate)_(.+)$/.exec(key) ?? [];
  return moment === undefined ? words[`moment_${key}`] ?? key : fill(words[`moment_${moment}`] ?? key, choiceText(right));
}

/** How the last day of each right came about; rights whose day came about alike are told of once. */
function clockExplained(values: RequestValues, locale: Locale): readonly (readonly string[])[] {
  if (!isRightsRequest(values.kind)) return [];
  const told = countedRights(values).flatMap((right) => {
    const counted = rightDue(values, right);
    return counted ? [{ right, sentences: periodText(counted, { starts, locale }) }] : [];
  });
  const alike = new Map<string, { readonly rights: string[]; readonly sentences: readonly string[] }>();
  for (const { right, sentences } of told) {
    const key = sentences.join(' ');
    const known = alike.get(key) ?? { rights: [], sentences };
    known.rights.push(choiceText(right));
    alike.set(key, known);
  }
  return [...alike.values()].map(({ rights, sentences }) => [`${rights.join(', ')}.`, ...sentences]);
}

/** Requests on the page of a case. */
export const requestPage: CasePageParts<RequestValues, RequestFixed, RequestCommand> = {
  steps: requestSteps,
  stepText: (key) => words[`step_${key}`] ?? key,
  missingText: (key) => (key.startsWith('await_') ? awaitText(key.slice('await_'.length)) : words[`missing_${key}`] ?? key),
  clock: ({ values }, now) => requestMoments(values, now),
  momentText,
  clockExplained: ({ values }, locale) => clockExplained(values, locale),
  end: requestEnd,
  keptText: strings.kept,
  Summary,
  Waiting
};
