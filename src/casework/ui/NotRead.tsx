import strings from '../../loc/casework';
import * as React from 'react';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { useLazy } from '../../shared-ui/useLazy';
import type { AnyCase } from '../rules/kind';
import { useCaseUi } from './room';
import type { UnreadEntry } from './unread';
import { useRead } from './useRead';

/** What of the case no officer has read, as the room knows it; nothing for a reviewer, who may not read what came in. */
export const NotRead: React.FC<{ readonly found: AnyCase }> = ({ found }) => {
  const { room, access } = useCaseUi();
  return room.unread && access.role !== 'reviewer' ? <Asked found={found} unread={room.unread} /> : null;
};

const Asked: React.FC<{ readonly found: AnyCase; readonly unread: UnreadEntry }> = ({ found, unread }) => {
  const { store } = useCaseUi();
  const lazy = useLazy(unread);
  const tell = lazy.state === 'ready' ? lazy.module : undefined;
  const read = useRead(React.useCallback(() => (tell ? tell(store, found) : Promise.resolve([])), [tell, store, found]));
  const lines = read.state === 'read' ? read.value : [];
  return lines.length === 0 ? null : (
    <MessagePanel tone="information" title={strings.notReadTitle} level={4}>
      <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>
    </MessagePanel>
  );
};
