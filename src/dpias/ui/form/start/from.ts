import type { OwnQuestion } from '../../../rules/content';
import type { Answers } from '../../../rules/questionnaire/questionnaire';
import { carryFromEarlier, carryOver } from '../../../rules/questionnaire/carryOver';
import { dpiaQuestionnaire } from '../../../rules/questionnaire/dpia';
import { screen } from '../../../rules/screening/screen';
import { reasonsText } from '../../../rules/screening/words';
import type { DeskServices } from '../../../../platform/host/services';
import type { DeskSettings } from '../../../../platform/settings';
import { plainDate } from '../../../../calendar';
import { byKey } from '../../../../loc/texts';
import dpiaScreening from '../../../../loc/dpiaScreening';
import type { MyDpia, MyScreening, NewDpia } from '../../staff/contract';
import type { FormStore } from '../formStore';

/** What is typed to start a DPIA. */
export interface StartInput {
  readonly service: string;
  readonly title: string;
  readonly form: 'full' | 'short';
  readonly from: { readonly kind: 'empty' } | { readonly kind: 'screening'; readonly screening: MyScreening } | { readonly kind: 'earlier'; readonly dpia: MyDpia };
}

const textOf = (answers: Answers, id: string): string => {
  const answer = answers[id];
  return typeof answer === 'string' ? answer.trim() : '';
};

/** What a new DPIA begins with: nothing but what the council has set, the answers of a screening, or an earlier one of the same system. @throws DeskError where the earlier one cannot be read */
export async function newDpia({ service, title, form, from }: StartInput, { services, settings, store, own }: {
  readonly services: DeskServices; readonly settings: DeskSettings; readonly store: FormStore; readonly own: readonly OwnQuestion[];
}): Promise<NewDpia> {
  const head = { service, title: title.trim(), form, own, system: '', plannedOn: undefined, screening: '', startedFrom: '', risks: [] };
  const known = { councilName: settings.councilName };
  if (from.kind === 'earlier') {
    const draft = await store.readDraft(services, from.dpia);
    const answers = Object.fromEntries(Object.entries(draft.answers).map(([id, saved]) => [id, saved.answer]));
    const content = { title: from.dpia.title, version: dpiaQuestionnaire.version, form: from.dpia.form, own: from.dpia.own, answers, risks: draft.risks.map(({ risk }) => risk) };
    const carried = carryFromEarlier({ questionnaire: dpiaQuestionnaire, own }, content, from.dpia.reference);
    const set = carryOver(dpiaQuestionnaire, { screening: {}, settings: known });
    return { ...head, system: from.dpia.system, startedFrom: from.dpia.reference, answers: { ...set.answers, ...carried.answers }, risks: carried.risks };
  }
  if (from.kind === 'screening') {
    const { answers, reference } = from.screening;
    const carried = carryOver(dpiaQuestionnaire, { screening: answers, settings: known, why: reasonsText(screen(answers), byKey(dpiaScreening)) });
    const day = textOf(carried.answers, 'need_day');
    return { ...head, screening: reference, system: textOf(carried.answers, 'need_system').slice(0, 255), plannedOn: plainDate(day) ? day : undefined, answers: carried.answers };
  }
  return { ...head, answers: carryOver(dpiaQuestionnaire, { screening: {}, settings: known }).answers };
}
