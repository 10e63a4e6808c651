import incident from '../../../../loc/incident';
import strings from '../../../../loc/triage';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import { formatUkDateTime } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { fill } from '../../../../shared-ui/text';
import { clockStateOf, dueAt, timeLeftText, type BreachCase } from '../../../rules';
import { clockEffect, readMoment, sameMoment, type TriageInput } from '../../../rules/triage';
import styles from './triage.module.scss';

/** What becomes of the 72 hours when this is saved, in one sentence. */
export function clockSentence({ values }: Pick<BreachCase, 'values'>, input: TriageInput, now: Temporal.Instant, locale: Locale): string {
  const after = { ...values, breach: input.breach, councilRole: input.councilRole };
  const effect = clockEffect(values, after);
  if (effect === 'has done its work') return strings.clockMet;
  if (effect === 'stops') return strings.clockStops;
  if (effect === 'stays stopped') return strings.clockStopped;
  const { at } = readMoment({ date: input.awareDate, time: input.awareTime }, values.awareAt, now);
  if (!at) return strings.clockNone;
  const left = timeLeftText(at, now, { ...incident }, { isPersonalDataBreach: after.breach, clockState: clockStateOf(after) });
  const moves = values.awareAt !== undefined && !sameMoment(values.awareAt, at);
  return fill(effect === 'starts again' ? strings.clockStarts : moves ? strings.clockMoves : strings.clockEnds, formatUkDateTime(dueAt(at), locale), left);
}

/** It stands at every answer that moves it; the panel says it, once. */
export const Clock: React.FC<{ readonly sentence: string }> = ({ sentence }) => (
  <p className={styles.clock}><strong>{strings.clockHeading}:</strong> {sentence}</p>
);
