import strings from '../../../loc/casePage';
import * as React from 'react';
import { QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { useCaseUi } from '../room';
import type { CasePageParts } from './parts';

interface NoCaseProps {
  readonly at: 'intake' | 'nowhere';
  readonly reference: string;
  readonly contact: React.ReactNode;
  readonly onLook: () => void;
  readonly Waiting: CasePageParts['Waiting'];
}

/**
 * Why there is no case to show, and nothing of any case. The sentence is the same whether it does not exist, is none of this desk, or is
 * one that this person may not see; reviewers may not read reports, so to them one that waits is like one that there is not.
 */
export const NoCase: React.FC<NoCaseProps> = ({ at, reference, contact, onLook, Waiting }) => {
  const { room, access, services } = useCaseUi();
  if (at === 'intake') {
    return (
      <>
        <MessagePanel tone="information" title={strings.notInLogTitle} takesFocus>
          <p>{fill(strings.notInLogText, reference)}</p>
          <QuietButton onClick={onLook}>{strings.lookAgain}</QuietButton>
        </MessagePanel>
        {Waiting ? <Waiting reference={reference} /> : null}
      </>
    );
  }
  if (access.role === 'reviewer') {
    return <MessagePanel tone="information" title={strings.readerTitle} takesFocus><p>{strings.readerText}</p>{contact}</MessagePanel>;
  }
  const example = `${room.kind.prefix}-${services.now().toString().slice(0, 4)}-00042`;
  return (
    <MessagePanel tone="information" title={strings.nowhereTitle} takesFocus><p>{fill(strings.nowhereText, example)}</p></MessagePanel>
  );
};
