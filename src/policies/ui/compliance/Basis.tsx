import strings from '../../../loc/compliance';
import * as React from 'react';
import { formatUkDateTime } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import type { Compliance } from '../../store/compliance';

/** As at when, and what the figures rest on: where the people come from, and what could not be found out. */
export const Basis: React.FC<{ readonly compliance: Compliance; readonly locale: Locale }> = ({ compliance: { asAt, directory, marks, matrix, policies }, locale }) => {
  const changed = policies.flatMap(({ versions }) => versions).filter(({ sealed }) => !sealed);
  return (
    <>
      <p>{fill(strings.asAt, formatUkDateTime(asAt, locale))} {fill(strings[`source_${directory.source}`], directory.staff.length)} {fill(strings.restsOn, marks.size)}</p>
      {directory.source === 'entra' ? null : <MessagePanel tone="information"><p>{strings[`why_${directory.source}`]}</p></MessagePanel>}
      {directory.unreadableGroups.length === 0 ? null : (
        <MessagePanel tone="warning" title={strings.groupsTitle} level={4}>
          <ul>{directory.unreadableGroups.map(({ id, name, why }) => <li key={id}>{fill(strings[`group_${why}`], name)}</li>)}</ul>
          <p>{strings.groupsNote}</p>
        </MessagePanel>
      )}
      {matrix.strangers === 0 ? null : <p>{fill(strings.strangers, matrix.strangers)}</p>}
      {changed.length === 0 ? null : (
        <MessagePanel tone="warning"><p>{fill(strings.unsealed, changed.map(({ title, number }) => `${title} ${number}`).join('; '))}</p></MessagePanel>
      )}
    </>
  );
};
