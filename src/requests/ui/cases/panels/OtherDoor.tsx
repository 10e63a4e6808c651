import strings from '../../../../loc/requestPanels';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { formatUkDate, periodText, ukStartOfDay, type SchoolTerm } from '../../../../calendar';
import { choiceKey } from '../../../../casework/rules/choiceKey';
import { useRead } from '../../../../casework/ui/useRead';
import type { DeskServices } from '../../../../platform/host/services';
import { defaultOfficerSettings, readOfficerSettings } from '../../../../platform/settings/officers';
import { fill } from '../../../../shared-ui/text';
import { otherDoorDue } from '../../../rules/cases/clock';
import type { RequestValues } from '../../../rules/cases/values';

interface Props {
  readonly services: DeskServices;
  /** As it is typed. */
  readonly values: Pick<RequestValues, 'kind' | 'receivedAt' | 'nation'>;
}

/** By when what is no request under data protection law is to be answered by the law of its own door, with what is not sure of that day. */
export const OtherDoor: React.FC<Props> = ({ services, values }) => {
  const asksTerms = values.kind === 'Educational record';
  const read = useRead(React.useCallback(
    async (): Promise<readonly SchoolTerm[]> => (asksTerms ? ((await readOfficerSettings(services.sp, services.siteUrl)).settings ?? defaultOfficerSettings).schoolTerms : []), [services, asksTerms]
  ));
  const counted = otherDoorDue(values, read.state === 'read' ? read.value : []);
  if (!counted?.due) {
    return <p role="status">{strings.doorNoDay}</p>;
  }
  const doubts = periodText({ due: counted.due, unmoved: undefined, steps: [], doubts: counted.doubts }, { starts: {}, locale: services.locale });
  const day = fill(byKey(strings)[`doorDue_${choiceKey(values.kind)}`] ?? '', formatUkDate(ukStartOfDay(counted.due), services.locale));
  // until the terms are read, or where they cannot be, the day stands with its doubt: it is never too late
  return <p role="status">{[day, ...doubts, ...(read.state === 'failed' ? [strings.doorFailed] : asksTerms ? [strings.doorTerms] : [])].join(' ')}</p>;
};
