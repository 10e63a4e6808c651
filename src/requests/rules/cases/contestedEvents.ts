import type { Right } from '../choices';
import type { ContestedRestriction } from '../response/responseFile';
import { requestEvent, type RequestEvent } from './events';

/** What became of a restriction while something is contested: it began, or its day was corrected; it was lifted; one of the two was taken back from the record. */
export function eventsOfContested(right: Right, before: ContestedRestriction | undefined, after: ContestedRestriction | undefined): readonly RequestEvent[] {
  if (!after) return before ? [requestEvent('restrictionTakenBack', { right, since: before.since })] : [];
  const begins = before?.since !== after.since || before.why !== after.why;
  const lifts = before?.lifted !== after.lifted || before?.told !== after.told || before?.toldLateBecause !== after.toldLateBecause;
  return [
    ...(begins ? [requestEvent('restrictionBegun', { right, since: after.since, before: before?.since === after.since ? undefined : before?.since }, { details: after.why })] : []),
    ...(lifts && after.lifted ? [requestEvent('restrictionLifted', { right, lifted: after.lifted, told: after.told, before: before?.lifted === after.lifted ? undefined : before?.lifted }, { details: after.toldLateBecause })] : []),
    ...(before?.lifted && !after.lifted ? [requestEvent('liftingTakenBack', { right, lifted: before.lifted })] : [])
  ];
}
