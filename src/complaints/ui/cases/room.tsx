import strings from '../../../loc/complaints';
import * as React from 'react';
import { withCoreWords } from '../../../casework/ui/coreWords';
import { historyParts } from '../../../casework/ui/history/parts';
import { pageParts } from '../../../casework/ui/page/parts';
import type { CaseRoom } from '../../../casework/ui/room';
import { fill } from '../../../shared-ui/text';
import { complaintCommandRules, type ComplaintCommand } from '../../rules/cases/commands';
import { complaintRules } from '../../rules/cases/complaintRules';
import type { ComplaintFixed, ComplaintValues } from '../../rules/cases/values';
import { Heading } from './Heading';
import { panels } from './panels';
import { choiceText, commandTitle, fieldLabel, titleText, valueText } from './words';

/** Complaints as the engine draws them. */
export const complaintRoom: CaseRoom<ComplaintValues, ComplaintFixed, ComplaintCommand> = {
  kind: complaintRules,
  commands: complaintCommandRules,
  panels,
  page: pageParts(async () => (await import(/* webpackChunkName: 'complaint-page' */ './page/complaintPage')).complaintPage),
  history: historyParts(async () => (await import(/* webpackChunkName: 'complaint-history' */ './history')).complaintHistory),
  title: commandTitle,
  name: ({ values }) => titleText(values.topics.at(0) ?? 'Complaint'),
  heading: (found, services, ref) => <Heading services={services} found={found} headingRef={ref} />,
  notes: ({ values: { group, file } }) => [
    ...(file.closing?.mergedInto ? [fill(strings.mergedInto, file.closing.mergedInto)] : []), ...(group === '' ? [] : [fill(strings.ledBy, group)]), ...(file.former ? [strings.broughtIn] : []), ...(file.concerns.length > 0 ? [strings.ownHandlingNote] : [])
  ],
  ...withCoreWords({ label: fieldLabel, show: valueText }),
  state: choiceText
};
