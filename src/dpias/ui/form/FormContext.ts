import * as React from 'react';
import dpiaQuestions from '../../../loc/dpiaQuestions';
import dpiaRisks from '../../../loc/dpiaRisks';
import { byKey } from '../../../loc/texts';
import type { DeskServices } from '../../../platform/host/services';
import type { DeskSettings } from '../../../platform/settings';
import type { DrawingTexts } from '../../rules/reading/drawing';
import type { DpiaDesk } from './draft/useDpia';
import type { FormStore } from './formStore';

/** Where somebody is in a DPIA. */
export type Place =
  | { readonly view: 'overview' | 'submit' | 'sign' | 'live' }
  /** `field`: to which a link leads. */
  | { readonly view: 'section'; readonly id: string; readonly field?: string };

/** What every part of the form works with. */
export interface FormParts {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
  readonly store: FormStore;
  readonly desk: DpiaDesk;
  readonly texts: DrawingTexts;
  /** Whoever looks may read it and say something, and changes nothing: a reviewer, or a page that is older than the questions. */
  readonly isReading: boolean;
  /** Somebody tried to submit: what is missing is said at each question. */
  readonly isAsked: boolean;
  /** The field to which a link led. */
  readonly target: string | undefined;
  readonly go: (place: Place) => void;
}

const FormContext = React.createContext<FormParts | undefined>(undefined);
export const FormPartsProvider = FormContext.Provider;

export function useForm(): FormParts {
  const parts = React.useContext(FormContext);
  if (!parts) throw new Error('A part of the form of a DPIA stands in a form.');
  return parts;
}

/** All words of a DPIA in the reader's language. */
export const drawingTexts = (locale: DeskServices['locale']): DrawingTexts => ({ texts: byKey(dpiaQuestions), risks: byKey(dpiaRisks), language: locale === 'cy-GB' ? 'cy' : 'en' });

/** The field of a question or of a part of a risk. */
export const fieldOf = (id: string): string => `desk-dpia-${id}`;
export const riskField = (risk: string, part: string): string => `desk-dpia-risk-${risk}-${part}`;
