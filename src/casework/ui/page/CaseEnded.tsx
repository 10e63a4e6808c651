import strings from '../../../loc/casePage';
import * as React from 'react';
import { formatUkDate } from '../../../calendar';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import type { CaseEnd } from '../../rules/steps';
import { useCaseUi } from '../room';
import type { CasePlaces } from './useCasePlace';

interface CaseEndedProps extends Pick<CasePlaces, 'linkTo'> {
  readonly end: CaseEnd;
  readonly reference: string;
  /** What is kept of a case that was disposed of. */
  readonly kept: string;
}

/** A case that is not worked on under this reference any more: where it lives on, or that it was disposed of, with what is kept. */
export const CaseEnded: React.FC<CaseEndedProps> = ({ end, reference, kept, linkTo }) => {
  const { services } = useCaseUi();
  return end.state === 'merged' ? (
    <MessagePanel tone="information" title={strings.mergedTitle} level={4}>
      <p>{fill(strings.mergedText, reference, end.into)}</p>
      <p><a data-interception="off" {...linkTo({ reference: end.into, command: undefined })}>{fill(strings.mergedOpen, end.into)}</a></p>
    </MessagePanel>
  ) : (
    <MessagePanel tone="information" title={strings.disposedTitle} level={4}>
      <p>{fill(strings.disposedText, reference, formatUkDate(end.at, services.locale))}</p>
      <p>{kept}</p>
    </MessagePanel>
  );
};
