import strings from '../../../loc/cases';
import * as React from 'react';
import { withCoreWords } from '../../../casework/ui/coreWords';
import { historyParts } from '../../../casework/ui/history/parts';
import { pageParts } from '../../../casework/ui/page/parts';
import type { CaseRoom } from '../../../casework/ui/room';
import { unreadEntry } from '../../../casework/ui/unread';
import { fill } from '../../../shared-ui/text';
import { breachRules, commandRules, type BreachFixed, type CaseCommand, type CaseValues } from '../../rules';
import { choiceText, fieldLabel, kindText, valueText } from './fields';
import { CaseHeading } from './shell/CaseHeading';
import { commandTitle } from './shell/offers';
import { panels } from './shell/panels';

/** Breaches as the engine draws them. */
export const breachRoom: CaseRoom<CaseValues, BreachFixed, CaseCommand> = {
  kind: breachRules,
  commands: commandRules,
  panels,
  page: pageParts(async () => (await import(/* webpackChunkName: 'breach-page' */ './page/breachPage')).breachPage),
  history: historyParts(async () => (await import(/* webpackChunkName: 'breach-history' */ './history/breachHistory')).breachHistory),
  unread: unreadEntry(async () => (await import(/* webpackChunkName: 'breach-page' */ './page/unread')).unreadOfBreach),
  title: commandTitle,
  name: ({ values }) => kindText(values.facts.incidentKind),
  heading: (found, services, ref) => <CaseHeading services={services} found={found} headingRef={ref} />,
  notes: ({ isImported, values: { triage } }) => [...(triage.mergedInto ? [fill(strings.mergedInto, triage.mergedInto.reference)] : []), ...(isImported ? [strings.broughtIn] : [])],
  ...withCoreWords({ label: fieldLabel, show: valueText }),
  state: choiceText
};
