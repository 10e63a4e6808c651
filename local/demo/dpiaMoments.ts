import type { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../src/calendar';
import { isComplete, obstacles } from '../../src/dpias/rules/complete';
import type { DpiaContent } from '../../src/dpias/rules/content';
import { carryOver } from '../../src/dpias/rules/questionnaire/carryOver';
import { dpiaQuestionnaire } from '../../src/dpias/rules/questionnaire/dpia';
import { screeningQuestionnaire } from '../../src/dpias/rules/screening/questions';
import { reasonsText } from '../../src/dpias/rules/screening/words';
import { screen } from '../../src/dpias/rules/screening/screen';
import type { Draft, MyDpia, MyScreening } from '../../src/dpias/store/staff/contract';
import { staffDpiaStore as store } from '../../src/dpias/store/staff/ownStore';
import { screeningStore } from '../../src/dpias/store/staff/screenings';
import texts from '../../src/loc/dpiaScreening/en';
import type { DeskServices } from '../../src/platform/host/services';
import { demoDpias, demoScreenings, type DemoDpia, type DemoScreening } from './dpias';
import { hoursBefore, type Moment } from './moments';
import { demoSettings } from './settings';

type As = (account: string) => DeskServices;

const guid = (kind: 'screening' | 'dpia' | 'said', number: number): string => `d3540000-0000-4000-800${{ screening: 0, dpia: 1, said: 2 }[kind]}-${String(number).padStart(12, '0')}`;

/** What happens to screenings and DPIAs of the demo, each at its time, through the store of the pages of staff. None of it is taken in: the first officer who opens their desk does that. */
export function dpiaMoments(as: As, present: Temporal.Instant): readonly Moment[] {
  const screened = new Map<string, MyScreening>();
  return [...demoScreenings.map((demo, place) => screeningMoment(demo, place, as, present, screened)), ...demoDpias.flatMap((demo, place) => momentsOf(demo, place, as, present, screened))];
}

function screeningMoment({ name, by, hoursAgo, service, answers }: DemoScreening, place: number, as: As, present: Temporal.Instant, screened: Map<string, MyScreening>): Moment {
  return {
    at: hoursBefore(present, hoursAgo),
    happen: async () => {
      const screening = { title: String(answers.project_title), service, answers, version: screeningQuestionnaire.version, result: screen(answers).result, wantedUntil: undefined };
      screened.set(name, await screeningStore.submitScreening(as(by), screening, guid('screening', place + 1)));
    }
  };
}

function momentsOf(demo: DemoDpia, place: number, as: As, present: Temporal.Instant, screened: ReadonlyMap<string, MyScreening>): readonly Moment[] {
  const start = hoursBefore(present, demo.hoursAgo);
  const at = (hoursAfter: number): Temporal.Instant => hoursBefore(start, -hoursAfter);
  const day = (days: number): string => ukDate(present).add({ days }).toString();
  let made: MyDpia | undefined;
  const begun = (): MyDpia => {
    if (!made) throw new Error(`“${demo.title}” is not begun.`);
    return made;
  };
  const begin = async (): Promise<void> => {
    const screening = screened.get(demo.screening ?? '');
    const { answers } = carryOver(dpiaQuestionnaire, { screening: screening?.answers ?? {}, settings: { councilName: demoSettings.councilName }, why: screening ? reasonsText(screen(screening.answers), texts) : '' });
    const { service, title, system } = demo;
    made = await store.start(as(demo.by), { service, title, system, plannedOn: day(demo.liveInDays), form: 'full', own: [], screening: screening?.reference ?? '', startedFrom: '', answers, risks: [] }, guid('dpia', place + 1));
  };
  const sayingOf = (number: number): string => guid('said', place * 100 + number + 1);
  return [
    { at: start, happen: begin },
    ...demo.written.map(({ hoursAfter, by, answers = {}, risks }): Moment => ({
      at: at(hoursAfter),
      happen: async () => {
        const dpia = begun();
        const draft = await store.readDraft(as(by), dpia);
        for (const [question, answer] of Object.entries(answers)) await store.saveAnswer(as(by), dpia, question, answer, draft.answers[question]);
        for (const risk of risks?.(day) ?? []) await store.saveRisk(as(by), dpia, risk, undefined);
      }
    })),
    ...demo.said.map(({ hoursAfter, by, talk, answersThe }, number): Moment => ({
      at: at(hoursAfter),
      happen: async () => store.addTalk(as(by), begun(), { ...talk, ...(answersThe === undefined ? {} : { replyTo: sayingOf(answersThe) }) }, sayingOf(number))
    })),
    ...(demo.submitted === undefined ? [] : [submission(demo.submitted, at, as, begun)])
  ];
}

const submission = ({ hoursAfter, by }: NonNullable<DemoDpia['submitted']>, at: (hoursAfter: number) => Temporal.Instant, as: As, begun: () => MyDpia): Moment => ({
  at: at(hoursAfter),
  happen: async () => {
    const dpia = begun();
    const content = contentOf(dpia, await store.readDraft(as(by), dpia));
    const against = obstacles(content, dpiaQuestionnaire);
    if (!isComplete(against)) throw new Error(`“${dpia.title}” cannot be submitted: ${JSON.stringify(against)}`);
    await store.submit(as(by), dpia, content);
  }
});

const contentOf = ({ title, form, own }: MyDpia, { answers, risks }: Draft): DpiaContent => ({
  title, version: dpiaQuestionnaire.version, form, own, answers: Object.fromEntries(Object.entries(answers).map(([question, { answer }]) => [question, answer])), risks: risks.map(({ risk }) => risk)
});
