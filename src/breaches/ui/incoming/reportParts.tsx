import strings from '../../../loc/breachIncoming';
import incident from '../../../loc/incident';
import * as React from 'react';
import { formatUkDateTime } from '../../../calendar';
import type { IncomingParts } from '../../../casework/ui/incoming/parts';
import { besideReport, type BreachIntake, type WithChanges } from '../../intake';
import { dueAt, timeLeftText, type CaseState } from '../../rules';
import { Changes } from './Changes';
import { ManagerQuestion } from './ManagerQuestion';
import { OwnWord } from './OwnWord';
import { reportWords } from './words';

const caseStates: Readonly<Record<CaseState, string>> = {
  New: strings.caseStateNew, Triage: strings.caseStateTriage, Investigating: strings.caseStateInvestigating, Closed: strings.caseStateClosed
};

/** How reports of breaches are told of when they were added to the log. */
export const reportParts: IncomingParts<BreachIntake, WithChanges> = {
  texts: strings,
  words: reportWords,
  name: ({ report }) => incident[`kind_${report.incidentKind}`],
  facts: ({ logged: { caseState, awareAt, clock } }, { now, locale }) => [
    { label: strings.caseState, value: Object.entries(caseStates).find(([name]) => name === caseState)?.[1] ?? caseState },
    { label: strings.timeLeft, value: timeLeftText(awareAt, now(), { ...incident }, clock) },
    { label: strings.dueBy, value: awareAt ? formatUkDateTime(dueAt(awareAt), locale) : '' }
  ],
  notes: ({ report }) => (report.nameWithheld ? [strings.nameWithheld] : []),
  Word: ManagerQuestion,
  Said: ({ found, locale }) => (
    <>
      <OwnWord report={found.report} locale={locale} />
      <Changes changes={found.changes} locale={locale} />
    </>
  ),
  beside: besideReport
};
