import { adviceTalk } from '../cases/advise';
import { signAskedTalk } from '../cases/askSignOff';
import { viewsAskedTalk } from '../cases/askViews';
import { returnedTalk } from '../cases/returnIt';
import type { DpiaCase } from '../cases/values';
import type { NewTalk } from './talk';

/** Something that officers decided, as a row for the talk. `seed` is the same whoever tells it and whenever, so that it is told once. */
export interface DecidedTalk {
  readonly seed: string;
  readonly talk: NewTalk;
}

/** Those that were asked in one go, by the moment at which it was. */
function together<Row extends { readonly at: string; readonly submission: string }>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(`${row.at} ${row.submission}`, [...(groups.get(`${row.at} ${row.submission}`) ?? []), row]);
  return [...groups.values()];
}

/**
 * All that officers decided of a DPIA and that its service must hear: advice, what was returned, whose views and whose signature were asked. It cannot read the log, so each stands in the talk too. The
 * log is the record: what the talk does not have is told again from it. A request to sign that was taken back before it was told is not told.
 */
export function decidedTalk({ reference, values: { file } }: Pick<DpiaCase, 'reference' | 'values'>): readonly DecidedTalk[] {
  const row = (kind: string, key: string, talk: NewTalk): DecidedTalk => ({ seed: `${reference} ${kind} ${key}`, talk });
  return [
    ...file.advice.map((each) => row('advice', each.key, adviceTalk(each))), ...file.returns.map((each) => row('returned', each.key, returnedTalk(each))),
    ...together(file.consultees).map((asked) => row('viewAsked', asked[0].at, viewsAskedTalk(asked))),
    ...together(file.asked).filter((asked) => asked.some(({ takenBackAt }) => takenBackAt === undefined)).map((asked) => row('signAsked', asked[0].at, signAskedTalk(asked)))
  ];
}
