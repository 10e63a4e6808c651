import strings from '../../../loc/requests';
import * as React from 'react';
import { withCoreWords } from '../../../casework/ui/coreWords';
import { historyParts } from '../../../casework/ui/history/parts';
import { pageParts } from '../../../casework/ui/page/parts';
import type { CaseRoom } from '../../../casework/ui/room';
import { fill } from '../../../shared-ui/text';
import { isRightsRequest } from '../../rules/cases/clock';
import { requestCommandRules, type RequestCommand } from '../../rules/cases/commands';
import { titleOf } from '../../rules/cases/line';
import { requestRules } from '../../rules/cases/requestRules';
import type { RequestCase, RequestFixed, RequestValues } from '../../rules/cases/values';
import { Heading } from './Heading';
import { panels } from './panels';
import { choiceText, commandTitle, fieldLabel, titleText, valueText } from './words';

function notes({ values: { kind, regime, linked, file } }: RequestCase): readonly string[] {
  return [
    ...(file.closing?.mergedInto ? [fill(strings.mergedInto, file.closing.mergedInto)] : []), ...(isRightsRequest(kind) ? [] : [fill(strings.anotherDoor, choiceText(kind))]),
    ...(regime === 'Law enforcement' ? [strings.lawEnforcement] : []), ...(linked === '' ? [] : [fill(strings.linkedTo, linked)])
  ];
}

/** Requests as the engine draws them. */
export const requestRoom: CaseRoom<RequestValues, RequestFixed, RequestCommand> = {
  kind: requestRules,
  commands: requestCommandRules,
  panels,
  page: pageParts(async () => (await import(/* webpackChunkName: 'request-page' */ './page/requestPage')).requestPage),
  history: historyParts(async () => (await import(/* webpackChunkName: 'request-history' */ './history')).requestHistory),
  title: commandTitle,
  name: ({ values }) => titleText(titleOf(values)),
  heading: (found, services, ref) => <Heading services={services} found={found} headingRef={ref} />,
  notes,
  ...withCoreWords({ label: fieldLabel, show: valueText }),
  state: choiceText
};
