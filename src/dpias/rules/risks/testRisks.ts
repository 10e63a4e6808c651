import { emptyMeasure, emptyRisk, unrated } from './readRisk';
import type { Likelihood, Measure, Rating, Risk, Severity } from './risk';

/** A rating in short: `possible severe`. */
export const rated = (text: string): Rating => {
  const [likelihood, severity] = text.split(' ');
  return { ...unrated, likelihood: likelihood as Likelihood, severity: severity as Severity };
};

export const measure = (id: string, more: Partial<Measure> = {}): Measure => ({ ...emptyMeasure(id), what: 'Encrypt the laptops', effect: 'reduced', owner: 'ICT', due: '2027-03-01', ...more });

/** A risk that lacks nothing. */
export const risk = (number: number, more: Partial<Risk> = {}): Risk => ({
  ...emptyRisk(`r${number}`, number), source: 'A laptop is lost', impact: 'Strangers read it', before: rated('possible significant'), measures: [measure('m1')], after: rated('remote significant'), ...more
});
