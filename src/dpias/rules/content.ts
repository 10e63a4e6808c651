import type { Answers, Question } from './questionnaire/questionnaire';
import type { Risk } from './risks/risk';

/** A council's own questions, each with the section after whose questions it stands. */
export interface OwnQuestion {
  readonly section: string;
  readonly question: Question;
}

/** All that a DPIA says at one moment: what is submitted, what goes out to Word, what is published. */
export interface DpiaContent {
  readonly title: string;
  /** Of the questionnaire that was answered. */
  readonly version: number;
  /** The short form of a low-risk project, or the whole. */
  readonly form: 'full' | 'short';
  readonly own: readonly OwnQuestion[];
  readonly answers: Answers;
  readonly risks: readonly Risk[];
}
