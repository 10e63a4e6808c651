import strings from '../../../loc/caseSummary';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import { formatUkDateTime } from '../../../calendar';
import { fill } from '../../../shared-ui/text';
import type { AnyCase } from '../../rules/kind';
import { useValueWords } from '../room';

interface Props {
  readonly found: Pick<AnyCase, 'values'> & { readonly enteredAt: Temporal.Instant | undefined; readonly externalId: string; readonly isImported: boolean; readonly repeatOf: number | undefined };
}

/** Who works on it, when it was entered, and of what it is a repeat. */
export const Entered: React.FC<Props> = ({ found: { values: { leadId }, enteredAt, externalId, isImported, repeatOf } }) => {
  const { locale, officers } = useValueWords();
  return (
    <>
      <dt>{strings.lead}</dt><dd>{leadId === undefined ? strings.leadNobody : officers.find(({ id }) => id === leadId)?.name ?? strings.leadUnknown}</dd>
      {enteredAt ? <><dt>{strings.entered}</dt><dd>{formatUkDateTime(enteredAt, locale)}{isImported && externalId !== '' ? `. ${fill(strings.imported, externalId)}` : ''}</dd></> : null}
      {repeatOf === undefined ? null : <dd>{fill(strings.repeatOf, repeatOf)}</dd>}
    </>
  );
};
