import strings from '../../../../loc/requestPanels';
import * as React from 'react';
import { formatUkDate } from '../../../../calendar';
import { addressOf } from '../../../../casework/rules/caseAddress';
import { useDeskPage } from '../../../../casework/ui/page/useDeskPage';
import { useRead } from '../../../../casework/ui/useRead';
import type { DeskServices } from '../../../../platform/host/services';
import { QuietButton } from '../../../../shared-ui/Button';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { counted, fill } from '../../../../shared-ui/text';
import { titleOf } from '../../../rules/cases/line';
import type { EarlierRequest } from '../../../rules/cases/repeats';
import type { RequestCase } from '../../../rules/cases/values';
import { useRequestStore } from '../contract';
import { choiceText, titleText } from '../words';

interface Props {
  readonly services: DeskServices;
  readonly found: RequestCase;
  /** As it is typed. */
  readonly linked: string;
  /** The box into which a reference is put. */
  readonly linkedId: string;
  readonly onLink: (reference: string) => void;
}

/** Earlier requests of likely the same person, each with what it may mean. Where there are none nothing is shown; that it could not be looked is. */
export const EarlierRequests: React.FC<Props> = ({ services, found, linked, linkedId, onLink }) => {
  const store = useRequestStore();
  const page = useDeskPage();
  // by the request as it was opened: what is typed meanwhile asks nothing
  const opened = React.useRef(found);
  const read = useRead(React.useCallback(() => store.findEarlier(opened.current), [store]));
  if (read.state === 'failed') return <MessagePanel tone="warning"><p>{strings.earlierFailed}</p></MessagePanel>;
  if (read.state === 'reading' || read.value.length === 0) return null;
  return (
    <MessagePanel tone="information" title={strings.earlierHeading}>
      <p>{strings.earlierIntro}</p>
      <ul>
        {read.value.map((earlier) => {
          const { reference } = earlier.found;
          return (
            <li key={earlier.found.logId}>
              <p>
                {page === undefined ? <strong>{reference}</strong> : <a data-interception="off" href={addressOf(page, { reference, command: undefined })}>{reference}</a>}
                {' '}{whichText(earlier, services)}
              </p>
              <p>{fill(strings[`earlier_${earlier.meaning}`], earlier.rights.map(choiceText).join(', '))}</p>
              {linked.trim().toUpperCase() === reference ? null : <p><QuietButton thenFocus={linkedId} onClick={() => onLink(reference)}>{fill(strings.earlierLink, reference)}</QuietButton></p>}
            </li>
          );
        })}
      </ul>
    </MessagePanel>
  );
};

/** What it asked for, when it came, where it stands, and by what it was found. */
function whichText({ found: { values }, why, months }: EarlierRequest, { locale }: DeskServices): string {
  const when = values.receivedAt ? fill(strings.earlierWhen, titleText(titleOf(values)), formatUkDate(values.receivedAt, locale), choiceText(values.caseState)) : titleText(titleOf(values));
  return `${[when, months === 0 ? strings.earlierSoon : counted(strings, 'earlierMonths', months), ...why.map((column) => strings[`earlier_${column}`])].join('; ')}.`;
}
