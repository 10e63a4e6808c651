import type { Temporal } from 'temporal-polyfill';
import { fillIn } from '../../../calendar';
import type { CaseProblem } from '../../../casework/rules/command';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import type { DpiaContent } from '../content';
import { placedQuestions } from '../questionnaire/ask';
import type { Questionnaire, WithheldReason } from '../questionnaire/questionnaire';
import { drawing, type DrawnQuestion, type DrawnRisk, type DrawingTexts } from '../reading/drawing';
import { leftovers, type Leftover, type ToPublish } from './leftovers';

/** What is decided about a part of a DPIA that is published: left out for a reason, with a sentence of the council's own where it wants one, or public. */
export interface PartDecision {
  readonly withheld: WithheldReason | undefined;
  /** Stands beside the reason for readers; needed with `other`. */
  readonly why: string;
}

/** By the id of a question, or `risk:<id>`. What is not in it is as the questionnaire has it. */
export type PublicationDecisions = Readonly<Record<string, PartDecision>>;

export const riskPart = (id: string): string => `risk:${id}`;

/** What a publication does with a part at first: what the questionnaire says of the question, and a risk is public. */
export function decisionOf(part: string, decisions: PublicationDecisions, { questionnaire, own }: { readonly questionnaire: Questionnaire; readonly own: DpiaContent['own'] }): PartDecision {
  if (Object.hasOwn(decisions, part)) return decisions[part];
  return { withheld: placedQuestions({ questionnaire, own }).find(({ question }) => question.id === part)?.question.withheld, why: '' };
}

export interface PublishedQuestion extends Omit<DrawnQuestion, 'question' | 'help'> {
  /** Its lines are empty then. */
  readonly withheld: PartDecision | undefined;
}
export interface PublishedRisk extends DrawnRisk {
  /** Source, impact and measures are empty then; its levels stay, since the map and the table must agree. */
  readonly withheld: PartDecision | undefined;
}
export interface PublishedSection {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly questions: readonly PublishedQuestion[];
  readonly risks?: readonly PublishedRisk[];
}

/** What is withheld for which reason: numbers of questions (`2.3`) and risks (`R4`), in their order. */
export interface WithheldSummary {
  readonly reason: WithheldReason;
  readonly why: string;
  readonly parts: readonly string[];
}

export interface Publication {
  readonly title: string;
  readonly sections: readonly PublishedSection[];
  readonly withheld: readonly WithheldSummary[];
}

/**
 * A DPIA as it is published: what is withheld is no part of the result, only that it is and why (the ICO: publish "removing sensitive details"). A measure's owner is a
 * person, and is never published. An answer that is empty is not said to be withheld.
 */
export function publish(content: DpiaContent, questionnaire: Questionnaire, texts: DrawingTexts, decisions: PublicationDecisions): Publication {
  const of = (part: string): PartDecision | undefined => {
    const decision = decisionOf(part, decisions, { questionnaire, own: content.own });
    return decision.withheld === undefined ? undefined : decision;
  };
  const sections = drawing(content, questionnaire, texts).sections.map(({ id, number, title, questions, risks }) => ({
    id, number, title,
    questions: questions.map(({ question: _question, help: _help, ...drawn }) => {
      const withheld = drawn.lines.length > 0 ? of(drawn.id) : undefined;
      return { ...drawn, lines: withheld ? [] : drawn.lines, withheld };
    }),
    ...(risks && { risks: risks.map((risk) => publishedRisk(risk, of(riskPart(risk.id)))) })
  }));
  return { title: content.title, sections, withheld: summaryOf(sections) };
}

const publishedRisk = (risk: DrawnRisk, withheld: PartDecision | undefined): PublishedRisk =>
  withheld
    ? { ...risk, source: '', impact: '', measures: [], before: withoutReason(risk.before), after: withoutReason(risk.after), withheld }
    : { ...risk, measures: risk.measures.map((measure) => ({ ...measure, owner: '' })), withheld };

/** The words of a level hold why somebody chose another than the grid's; its code is enough to say it. */
const withoutReason = (rating: DrawnRisk['before']): DrawnRisk['before'] => ({ ...rating, words: '' });

function summaryOf(sections: readonly PublishedSection[]): readonly WithheldSummary[] {
  const parts = sections.flatMap(({ questions, risks = [] }) => [
    ...questions.map(({ number, withheld }) => ({ part: number, withheld })), ...risks.map(({ ref, withheld }) => ({ part: ref, withheld }))
  ]);
  const found = new Map<string, { reason: WithheldReason; why: string; parts: string[] }>();
  for (const { part, withheld } of parts) {
    if (withheld?.withheld === undefined) continue;
    const key = JSON.stringify([withheld.withheld, withheld.why]);
    const known = found.get(key);
    if (known) known.parts.push(part);
    else found.set(key, { reason: withheld.withheld, why: withheld.why, parts: [part] });
  }
  return [...found.values()];
}

/** What is wrong with the decisions: "other" is no reason that a reader understands, without a sentence. */
export const problemsOfDecisions = (decisions: PublicationDecisions): readonly CaseProblem[] =>
  Object.entries(decisions).flatMap(([field, { withheld, why }]) => [
    ...(withheld === 'other' && why.trim() === '' ? [{ field, code: 'why-needed' }] : []),
    ...(why.length > TEXT_LIMIT ? [{ field, code: 'too-long' }] : [])
  ]);

/** Everything that readers of a publication would see, text by text. */
export const textsToPublish = ({ title, sections, withheld }: Publication): readonly ToPublish[] => [
  { at: 'title', text: title },
  ...sections.flatMap(({ questions, risks = [] }) => [
    ...questions.map(({ id, lines }) => ({ at: id, text: lines.join('\n') })),
    ...risks.map((risk) => ({ at: riskPart(risk.id), text: wordsOfRisk(risk).join('\n') }))
  ]),
  ...withheld.map(({ why, parts }) => ({ at: parts[0], text: why }))
].filter(({ text }) => text.trim() !== '');

const wordsOfRisk = ({ source, impact, before, measures, after }: PublishedRisk): readonly string[] => [source, impact, before.words, ...measures.map(({ what }) => what), after.words];

/** People whom the DPIA itself names: whom to ask, and owners of measures. */
export const namesIn = ({ answers, risks }: DpiaContent): readonly string[] => {
  const { need_contact: contact } = answers;
  const owners = risks.flatMap(({ measures }) => measures.map(({ owner }) => owner));
  return [...new Set([...(typeof contact === 'string' ? [contact] : []), ...owners])].filter((name) => name.trim() !== '');
};

/** What an officer must look at before publishing. @param names of people beside those whom the DPIA names: officers, whoever signed */
export const leftoversIn = (content: DpiaContent, publication: Publication, { names, now }: { readonly names: readonly string[]; readonly now: Temporal.Instant }): readonly Leftover[] =>
  leftovers(textsToPublish(publication), { names: [...namesIn(content), ...names], now });

/** What is withheld, in a sentence for readers: numbers, the reason, and the council's own sentence. @param texts of `loc/dpiaPublication` */
export const withheldLine = ({ reason, why, parts }: WithheldSummary, texts: Readonly<Record<string, string>>): string =>
  fillIn(texts.withheldLine, [parts.join(', '), reasonLine({ withheld: reason, why }, texts)]);

/** What stands in the place of an answer. */
export const reasonLine = ({ withheld, why }: PartDecision, texts: Readonly<Record<string, string>>): string =>
  [texts[`reason_${withheld ?? 'other'}`], why.trim()].filter((each) => each !== '').join(' ');
