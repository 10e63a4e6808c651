import { rights, type Right } from '../choices';
import type { AnswerPart, WrittenResponse } from '../response/responseFile';
import { answerOf } from './clock';
import { requestEvent, type RequestEvent } from './events';
import type { AnsweredRight, RequestFile } from './requestFile';
import type { RequestValues } from './values';

/** What came of a right beside what came of the others, in the order of the rights. */
export const withAnswered = (values: RequestValues, row: AnsweredRight): RequestValues =>
  ({ ...values, file: { ...values.file, answered: rights.flatMap((each) => (each === row.right ? [row] : answerOf(values.file, each) ?? [])) } });

const isEmpty = ({ outcome, reasons, recipientsTold, done, grounds, isMarketing, restriction, searches, contents, parts }: WrittenResponse): boolean =>
  [outcome, grounds, isMarketing, restriction].every((each) => each === undefined) && [reasons, recipientsTold, done].every((text) => text === '') && searches.length === 0 && contents === undefined && parts.length === 0;

/** A row a right, in the order of the rights; one of which nothing is written has none. */
export function withResponse({ responses: known = [], ...file }: RequestFile, response: WrittenResponse): RequestFile {
  const responses = rights.flatMap((right) => (right === response.right ? [response] : known.filter((each) => each.right === right))).filter((each) => !isEmpty(each));
  return responses.length > 0 ? { ...file, responses } : file;
}

/** Parts that were sent, and those that were taken back from the record. */
export function eventsOfParts(right: Right, before: readonly AnswerPart[], after: readonly AnswerPart[]): readonly RequestEvent[] {
  const isIn = (part: AnswerPart, rows: readonly AnswerPart[]): boolean =>
    rows.some((row) => row.key === part.key && row.on === part.on && row.what === part.what && row.how === part.how);
  return [
    ...before.filter((part) => !isIn(part, after)).map(({ on }) => requestEvent('partTakenBack', { right, on })),
    ...after.filter((part) => !isIn(part, before)).map(({ on, how, what }) => requestEvent('partSent', { right, on, how }, { details: what }))
  ];
}

