import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { missing, unlessRefused } from '../../platform/sharepoint/unlessRefused';
import { dpiaPlaces } from '../lists/paths';
import type { DpiaCase } from '../rules/cases/values';
import { readAnswers } from '../rules/contentText';
import type { Answers } from '../rules/questionnaire/questionnaire';

/** A screening as its row has it. */
export interface ScreeningAnswers {
  readonly answers: Answers;
  /** Of the questions that were answered. */
  readonly version: number;
  readonly by: string;
  /** `YYYY-MM-DD` as its author wanted it; empty: nothing said. */
  readonly wantedUntil: string;
  /** Ids of what could not be read. */
  readonly unreadable: readonly string[];
}

const text = v.nullish(v.fallback(v.string(), ''), '');
const row = v.object({ Answers: text, QuestionnaireVersion: v.nullish(v.fallback(v.number(), 0), 0), WantedUntil: text, Author: v.nullish(v.object({ Title: text })) });

/** The answers of a screening; undefined when its row is gone. What is no answer is named. @throws DeskError */
export async function readScreeningAnswers({ sp, siteUrl }: Pick<DeskServices, 'sp' | 'siteUrl'>, { screeningId }: Pick<DpiaCase, 'screeningId'>): Promise<ScreeningAnswers | undefined> {
  if (screeningId === undefined) return undefined;
  const found = await unlessRefused<unknown>(missing, undefined, () => deskList(sp, siteUrl, dpiaPlaces.screenings).items.getById(screeningId).select('Answers', 'QuestionnaireVersion', 'WantedUntil', 'Author/Title').expand('Author')());
  if (found === undefined) return undefined;
  const { Answers: said, QuestionnaireVersion, WantedUntil, Author } = v.parse(row, found);
  const read = v.safeParse(v.pipe(v.string(), v.parseJson()), said);
  const unreadable: string[] = [];
  const answers = readAnswers(read.success ? read.output : undefined, (path) => unreadable.push(path === 'answers' ? '*' : path.replace(/^answers\./, '')));
  return { answers, version: QuestionnaireVersion ?? 0, by: Author?.Title ?? '', wantedUntil: (WantedUntil ?? '').trim(), unreadable };
}
