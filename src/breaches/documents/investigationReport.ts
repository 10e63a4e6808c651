import strings from '../../loc/investigation';
import { byKey } from '../../loc/texts';
import type { Temporal } from 'temporal-polyfill';
import { formatUkDateTime, plainDate, ukStartOfDay, formatUkDate } from '../../calendar';
import { fillTemplate, type DocumentLanguage, type FilledDocument, type TemplateValues } from '../../casework/documents';
import type { BreachCase, TellDecision } from '../rules';
import { writable } from '../../platform/spreadsheet/cellText';
import { severityOf } from '../rules/severity';
import { adviceOn, recordOf, type DecisionAbout } from '../rules/decisions/advice';
import { joined, prefilledInvestigation } from '../rules/prefill';
import { controllerTold } from '../rules/decisions/controllerTold';
import { bandWords, choiceWords, dataWords, decidedByWords, decisionWords, kindWords, peopleBandWords, rootCauseWords, subjectWords, takenWords, unmetWords } from './registerTable';

/** The head of service gets who did what; what goes to a committee may become public, so it names nobody. */
export const reportAudiences = ['head', 'committee'] as const;
export type ReportAudience = (typeof reportAudiences)[number];

export interface ReportEvent {
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly title: string;
  /** The same for papers that may become public. */
  readonly titleWithoutNames: string;
  readonly details: string;
}

export interface InvestigationReport {
  readonly found: BreachCase;
  readonly events: readonly ReportEvent[];
  readonly audience: ReportAudience;
  readonly councilName: string;
  /** The name of the lead investigator, if there is one. */
  readonly leadName: string | undefined;
  readonly now: Temporal.Instant;
  readonly language: DocumentLanguage;
  /** The code of a service in that language. */
  readonly serviceText: (service: string) => string;
}

/** The investigation report as a Word file. @throws TemplateError when the template cannot be filled. */
export function investigationReportDocument(template: Uint8Array, report: InvestigationReport): FilledDocument {
  return fillTemplate(template, reportValues(report), { title: `${strings.reportTitle} ${report.found.reference}`, language: report.language });
}

/** `BR-2026-00042 investigation report (committee).docx`: no name and no kind of data in a file name. */
export function reportFileName({ found, audience }: Pick<InvestigationReport, 'found' | 'audience'>): string {
  return `${found.reference} investigation report${audience === 'committee' ? ' (committee)' : ''}.docx`;
}

/** The values of the template's fields. */
export function reportValues(report: InvestigationReport): TemplateValues {
  const { found, events, audience, language, now } = report;
  const { facts, notification } = found.values;
  const { answers } = prefilledInvestigation(found.values, decisionWords);
  const investigation = { ...found.values.investigation, ...answers };
  const named = audience === 'head';
  const name = (text: string): string => (named || text === '' ? text : strings.leftOutOfVersion);
  const day = (text: string | undefined): string => {
    const date = text === undefined ? undefined : plainDate(text);
    return date ? formatUkDate(ukStartOfDay(date), language) : '';
  };
  const effects = joined(investigation.effects, notification.consequences, notification.actualHarm);
  return clean({
    councilName: report.councilName,
    reference: found.reference,
    audience: strings[`audience_${audience}`],
    made: formatUkDateTime(now, language),
    ifNoNames: named ? [] : [{}],
    summary: summary(report),
    whatHappened: facts.whatHappened || strings.notKnown,
    questions: [
      ...(['whatCausedIt', 'doPeopleNeedTelling', 'doesIcoNeedTelling', 'howToAvoidAnother'] as const).map((key) => ({ question: strings[`q_${key}`], answer: investigation[key] || strings.notYet })),
      { question: strings.effects, answer: effects || strings.notYet }
    ],
    rootCause: [rootCauseWords(investigation.rootCause) || strings.rootCauseNone, investigation.rootCauseDetails].filter((text) => text !== '').join('\n'),
    decisions: decisions(report),
    ifEvents: events.length === 0 ? [] : [{}],
    events: events.map((event) => ({
      at: formatUkDateTime(event.at, language),
      event: named ? [event.by === '' ? event.title : `${event.title} (${event.by})`, event.details].filter((text) => text !== '').join('\n') : event.titleWithoutNames
    })),
    ifLessons: investigation.lessons.length === 0 ? [] : [{}],
    lessons: investigation.lessons.map((lesson) => ({ lesson: lesson.text, spreadBy: [name(lesson.spreadBy), lesson.audience].filter((text) => text !== '').join(' → '), due: day(lesson.due) })),
    ifActions: investigation.actions.length === 0 ? [] : [{}],
    actions: investigation.actions.map((action) => ({
      action: [action.text, named ? action.note : ''].filter((text) => text !== '').join('\n'), owner: name(action.owner), target: day(action.target), state: strings[`actionState_${action.state}`]
    })),
    ifEvaluation: investigation.finalEvaluation === '' ? [] : [{}],
    finalEvaluation: investigation.finalEvaluation
  });
}

function summary({ found, audience, leadName, language, serviceText }: InvestigationReport): readonly TemplateValues[] {
  const { values } = found;
  const { facts, severity } = values;
  const at = (moment: Temporal.Instant | undefined): string => (moment ? formatUkDateTime(moment, language) : strings.notKnown);
  const scored = severity && severityOf(severity);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['kind', kindWords(facts.incidentKind)],
    ['service', serviceText(facts.service)],
    ['happenedAt', at(facts.happenedAt)],
    ['awareAt', at(values.awareAt)],
    ['breach', choiceWords(values.breach)],
    ['people', facts.peopleCount === undefined ? peopleBandWords(facts.peopleBand) : String(facts.peopleCount)],
    ['records', facts.recordsCount === undefined ? '' : String(facts.recordsCount)],
    ['dataSubjects', facts.dataSubjectTypes.map(subjectWords).join('; ')],
    ['dataTypes', facts.dataTypes.map(dataWords).join('; ')],
    ['severity', scored ? `${bandWords(scored.band)} (${scored.score})` : bandWords(undefined)],
    ['risk', choiceWords(values.risk)],
    ['lead', audience === 'head' ? leadName : undefined],
    ['closedAt', values.closedAt ? at(values.closedAt) : strings.notYet]
  ];
  return lines.filter(([, value]) => value !== undefined && value !== '').map(([key, value]) => ({ label: byKey(strings)[`sum_${key}`], value: value ?? '' }));
}

/** What was advised and what was decided stand apart (UK GDPR articles 38 and 39); of a processor, that its controller was told (article 33(2)). */
function decisions(report: InvestigationReport): readonly TemplateValues[] {
  const { values } = report.found;
  const { breach, breachReason, risk, riskReason, councilRole } = values;
  return [
    line('breach', choiceWords(breach), breachReason),
    ...(riskReason === '' ? [] : [line('risk', choiceWords(risk), riskReason)]),
    ...(councilRole === 'Processor' ? ofProcessor(report) : [...ofIco(report), ...ofPeople(report)]),
    ...takenAllTheSame(report)
  ];
}

const line = (key: string, ...texts: readonly string[]): TemplateValues => ({ label: byKey(strings)[`sum_${key}`], value: texts.filter((text) => text !== '').join('\n') });
/** Names of who advised and decided go to the head of service; a committee's papers may become public. */
const named = (text: string, who: string, audience: ReportAudience): string =>
  (audience === 'head' && who !== '' ? strings.byWhom.replace('{0}', () => text).replace('{1}', () => who) : text);

function ofIco({ found, audience, language }: InvestigationReport): readonly TemplateValues[] {
  const { ico } = found.values;
  return [
    ...advised('ico', found, audience),
    line('ico', named(decisionWords('ico', ico.decision), decidedByWords(found.values, 'ico'), audience), ico.reason),
    ...departed('ico', found),
    ...told('icoTold', ico.decision, ico.toldAt, language, ico.reference),
    ...(ico.delayReason === '' ? [] : [line('icoDelay', ico.delayReason)])
  ];
}

function ofPeople({ found, audience, language }: InvestigationReport): readonly TemplateValues[] {
  const { people } = found.values;
  const exception = people.decision === 'Do not tell' && people.exception !== 'None' ? choiceWords(people.exception) : '';
  return [
    ...advised('people', found, audience),
    line('peopleDecision', named(choiceWords(people.decision), decidedByWords(found.values, 'people'), audience), people.reason, exception),
    ...departed('people', found),
    ...told('peopleTold', people.decision, people.toldAt, language)
  ];
}

function ofProcessor({ found, language }: InvestigationReport): readonly TemplateValues[] {
  const known = controllerTold(found.values);
  return [line('controllerTold', known ? (known.at ? formatUkDateTime(known.at, language) : strings.closeAnswered) : strings.notYet)];
}

function advised(about: DecisionAbout, { values }: BreachCase, audience: ReportAudience): readonly TemplateValues[] {
  const advice = adviceOn(values, about);
  return advice ? [line(`${about}Advice`, named(decisionWords(about, advice.advises), advice.by, audience), advice.reason)] : [];
}

function departed(about: DecisionAbout, { values }: BreachCase): readonly TemplateValues[] {
  const departure = recordOf(values, about)?.departure ?? '';
  return departure === '' ? [] : [line(`${about}Departure`, departure)];
}

/** Whatever was decided, that somebody was told stands there. */
function told(key: string, decision: TellDecision, at: Temporal.Instant | undefined, language: DocumentLanguage, more = ''): readonly TemplateValues[] {
  return decision === 'Tell' || at ? [line(key, at ? formatUkDateTime(at, language) : strings.notYet, more)] : [];
}

function takenAllTheSame({ found, audience }: InvestigationReport): readonly TemplateValues[] {
  const { closing } = found.values.investigation;
  if (!closing || closing.taken.length === 0) return [];
  return [line('taken', ...closing.taken.map(({ code }) => unmetWords(code)), ...(audience === 'head' ? [takenWords(closing)] : []))];
}

/** What XML cannot write would make Word offer a repair. */
function clean(values: TemplateValues): TemplateValues {
  return Object.fromEntries(Object.entries(values).map(([tag, value]) => [tag, typeof value === 'string' ? writable(value) : value.map(clean)]));
}
