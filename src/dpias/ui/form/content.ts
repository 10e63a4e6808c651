import type { DpiaContent } from '../../rules/content';
import type { Asking } from '../../rules/questionnaire/ask';
import { dpiaQuestionnaire } from '../../rules/questionnaire/dpia';
import { migrate, type Migrated } from '../../rules/questionnaire/migrate';
import type { Answers } from '../../rules/questionnaire/questionnaire';
import { settleNumbers } from '../../rules/risks/numbering';
import type { Risk } from '../../rules/risks/risk';
import type { MyDpia } from '../staff/contract';

export const askingOf = ({ form, own }: Pick<MyDpia, 'form' | 'own'>): Asking => ({ questionnaire: dpiaQuestionnaire, form, own });

/** A draft as questions of today, whatever version it was begun with. */
export const draftNow = ({ version, own }: Pick<MyDpia, 'version' | 'own'>, answers: Answers): Migrated => migrate({ version, answers, own }, dpiaQuestionnaire);

/** Of an answer that came out of a question of an older version the ids of its rows of before: they are emptied when it is changed, or its text would stand twice. */
export const sourcesOf = (id: string, { moved }: Pick<Migrated, 'moved'>): readonly string[] => moved.filter(({ from, to }) => to[0] === id && from !== id).map(({ from }) => from);

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

/** What would be submitted now. Answers that no question takes go along: they are shown at its end. */
export const contentOf = ({ title, form, own, version }: Pick<MyDpia, 'title' | 'form' | 'own' | 'version'>, now: Migrated, risks: readonly Risk[]): DpiaContent => ({
  title, form, own, version: now.isNewer ? version : now.version,
  answers: { ...Object.fromEntries(now.left.map(({ id, answer }) => [id, answer])), ...now.answers }, risks
});
