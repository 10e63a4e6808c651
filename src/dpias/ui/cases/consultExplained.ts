import strings from '../../../loc/dpiaReading';
import { periodText, type Nation } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { consultationDue } from '../../rules/cases/consultClock';
import type { Consultation } from '../../rules/cases/dpiaFile';

/** How the last day of the Commissioner's answer came about, a sentence for each step. */
export const consultExplained = (consultation: Consultation, nation: Nation, locale: Locale): readonly string[] =>
  periodText(consultationDue(consultation, nation), { starts: { consulted: strings.startConsulted, extended: strings.startExtended }, locale });
