import { Temporal } from 'temporal-polyfill';
import type { Problems } from '../../../casework/rules/problems';
import type { RequestFile } from '../cases/requestFile';
import type { Right } from '../choices';
import type { ContestedRestriction } from './responseFile';
import { readSentDay } from './typed';

/** A restriction while something is contested, as typed: '' for what is not. */
export type ContestedInput = { readonly [Name in keyof ContestedRestriction]-?: string };
export const emptyContested: ContestedInput = { since: '', lifted: '', told: '', why: '', toldLateBecause: '' };

export const contestedInput = (restriction: ContestedRestriction | undefined): ContestedInput => ({ ...emptyContested, ...restriction });

/** Whether the person was told only after it was lifted, so that the reason is asked (UK GDPR article 18(3)). Days in ISO form, which compare as text. */
export const isToldLate = ({ lifted, told }: Pick<ContestedInput, 'lifted' | 'told'>): boolean => lifted !== '' && told > lifted;

export const isContestedBlank = (input: ContestedInput): boolean => Object.values(input).every((typed) => typed.trim() === '');

/** Of a right that is answered too: what was not lifted goes on (article 18(1)(a) and (d)). */
export const keptUnused = ({ responses = [] }: Pick<RequestFile, 'responses'>): readonly { readonly right: Right; readonly restriction: ContestedRestriction }[] =>
  responses.flatMap(({ right, restriction }) => (restriction && restriction.lifted === undefined ? [{ right, restriction }] : []));

/**
 * A restriction as typed; undefined where nothing is. It begins when the request is there, at the earliest (UK GDPR article 18(1)(a) and (d)). Lifted, it asks when the person was told: to be before
 * that (18(3)); a day after it is recorded as it was, with why.
 * Problems: `restriction.since`, `restriction.lifted`, `restriction.told` with the codes of days, `lifted-before-since`, `told-before-since`; `restriction.toldLateBecause` (`told-late-because`).
 */
export function readContested(input: ContestedInput, received: Temporal.PlainDate | undefined, today: Temporal.PlainDate, problems: Problems): ContestedRestriction | undefined {
  if (isContestedBlank(input)) return undefined;
  const since = readSentDay('restriction.since', input.since, received, today, problems);
  const first = since === undefined ? received : Temporal.PlainDate.from(since);
  const early = (code: string): string => (since === undefined ? 'before-received' : code);
  const lifted = input.lifted === '' ? undefined : readSentDay('restriction.lifted', input.lifted, first, today, problems, early('lifted-before-since'));
  const told = lifted === undefined && input.told === '' ? undefined : readSentDay('restriction.told', input.told, first, today, problems, early('told-before-since'));
  const isLate = isToldLate({ lifted: lifted ?? '', told: told ?? '' });
  const because = problems.text('restriction.toldLateBecause', input.toldLateBecause, isLate ? 'told-late-because' : undefined);
  const why = problems.text('restriction.why', input.why);
  return since === undefined ? undefined : { since, ...(lifted ? { lifted } : {}), ...(told ? { told } : {}), why, toldLateBecause: isLate ? because : '' };
}
