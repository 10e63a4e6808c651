import type { DpiaContent } from '../../rules/content';
import type { Asking } from '../../rules/questionnaire/ask';
import { dpiaQuestionnaire } from '../../rules/questionnaire/dpia';
import type { Answers } from '../../rules/questionnaire/questionnaire';
import { settleNumbers } from '../../rules/risks/numbering';
import type { Risk } from '../../rules/risks/risk';
import type { MyDpia } from '../staff/contract';

export const askingOf = ({ form, own }: Pick<MyDpia, 'form' | 'own'>): Asking => ({ questionnaire: dpiaQuestionnaire, form, own });

/** A risk with the number of its row, by which two that were added at once are told apart; undefined while it has none. */
export interface RowRisk {
  readonly risk: Risk;
  readonly rowId: number | undefined;
  readonly isOut: boolean;
}

/** Every risk that the DPIA ever had, each with a number of its own. */
export function numbered(all: readonly RowRisk[]): readonly RowRisk[] {
  const sorted = [...all].sort((one, other) => (one.rowId ?? Number.MAX_SAFE_INTEGER) - (other.rowId ?? Number.MAX_SAFE_INTEGER) || one.risk.number - other.risk.number);
  const settled = settleNumbers(sorted.map(({ risk }) => risk));
  return sorted.map((each, place) => ({ ...each, risk: settled[place] })).sort((one, other) => one.risk.number - other.risk.number);
}

/** A draft in the questions of today, and answers that none of them takes. */
export interface DraftAnswers {
  readonly answers: Answers;
  readonly left: Answers;
  readonly isNewer: boolean;
}

/** What would be submitted now. Answers that no question takes go along: they are shown at its end. */
export const contentOf = ({ title, form, own, version }: Pick<MyDpia, 'title' | 'form' | 'own' | 'version'>, { answers, left, isNewer }: DraftAnswers, risks: readonly Risk[]): DpiaContent => ({
  title, form, own, version: isNewer ? version : dpiaQuestionnaire.version, answers: { ...left, ...answers }, risks
});
