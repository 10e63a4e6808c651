import strings from '../../../loc/dpiaCases';
import * as React from 'react';
import { withCoreWords } from '../../../casework/ui/coreWords';
import { historyParts } from '../../../casework/ui/history/parts';
import { pageParts } from '../../../casework/ui/page/parts';
import type { CaseRoom } from '../../../casework/ui/room';
import { fill } from '../../../shared-ui/text';
import { dpiaCommandRules, type DpiaCommand } from '../../rules/cases/commands';
import { dpiaRules } from '../../rules/cases/dpiaRules';
import { beganBefore } from '../../rules/cases/goLive';
import { titleOf } from '../../rules/cases/line';
import type { DpiaCase, DpiaFixed, DpiaValues } from '../../rules/cases/values';
import { Heading } from './Heading';
import { panels } from './panels';
import { choiceText, commandTitle, fieldLabel, titleText, unmetText, valueText } from './words';

function notes({ values }: DpiaCase): readonly string[] {
  const without = values.caseState === 'In force' ? values.file.approvals.at(-1)?.unmet ?? [] : [];
  return [
    ...(values.linked === '' ? [] : [fill(strings.linkedTo, values.linked)]), ...(beganBefore(values) ? [strings.beganBefore] : []),
    ...(without.length === 0 ? [] : [fill(strings.restsOnOverride, without.map(unmetText).join('; '))])
  ];
}

/** Screenings and DPIAs as the engine draws them. */
export const dpiaRoom: CaseRoom<DpiaValues, DpiaFixed, DpiaCommand> = {
  kind: dpiaRules,
  commands: dpiaCommandRules,
  panels,
  page: pageParts(async () => (await import(/* webpackChunkName: 'dpia-page' */ './page/dpiaPage')).dpiaPage),
  history: historyParts(async () => (await import(/* webpackChunkName: 'dpia-history' */ './history')).dpiaHistory),
  title: commandTitle,
  name: ({ values }) => titleText(titleOf(values)),
  heading: (found, services, ref) => <Heading services={services} found={found} headingRef={ref} />,
  notes,
  ...withCoreWords({ label: fieldLabel, show: valueText }),
  state: choiceText
};
