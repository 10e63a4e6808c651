import strings from '../../../../loc/searchDesk';
import * as React from 'react';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import type { Locale } from '../../../../platform/host/services';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import type { OutstandingSearch } from '../../../rules/searches/outstanding';
import { dayText } from '../../searches/searchText';

interface OpenSearchesProps {
  readonly searches: readonly OutstandingSearch[];
  readonly locale: Locale;
  /** What follows from it where they are named. */
  readonly hint: string;
}

/** Which searches of a request nobody has settled or withdrawn; nothing where there is none. */
export const OpenSearches: React.FC<OpenSearchesProps> = ({ searches, locale, hint }) => {
  const serviceText = useServiceText();
  return searches.length === 0 ? null : (
    <MessagePanel tone="warning" title={strings.openTitle} level={4}>
      <ul>
        {searches.map(({ stand, question: { id, way, service, addressee, due } }) => (
          <li key={id} dir="auto">{fill(strings.line, addressee ? fill(strings.letterTo, addressee.name) : serviceText(service), strings[`way_${way}`], strings[`stand_${stand}`], dayText(due, locale))}</li>
        ))}
      </ul>
      <p>{hint}</p>
    </MessagePanel>
  );
};
