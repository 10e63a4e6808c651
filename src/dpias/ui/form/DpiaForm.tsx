import * as React from 'react';
import strings from '../../../loc/dpiaForm';
import common from '../../../loc/common';
import type { KeyValueStore } from '../../../platform/host/browserDrafts';
import type { OpenedDesk } from '../../../casework/ui/staff/StaffRoom';
import { useRead } from '../../../casework/ui/useRead';
import { QuietButton } from '../../../shared-ui/Button';
import { failureText } from '../../../shared-ui/failure';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import type { MyDpia } from '../staff/contract';
import { readDpia } from './draft/readDpia';
import { FormBody } from './FormBody';
import type { FormStore } from './formStore';

export interface DpiaFormProps extends OpenedDesk {
  readonly store: FormStore;
  readonly drafts?: KeyValueStore;
  readonly dpia: MyDpia;
  /** Whether whoever looks is in the managers' group of its service; a reviewer reads, comments and signs. */
  readonly isOfService: boolean;
  readonly onBack: () => void;
}

/** One DPIA, from the reading of its rows on. */
export const DpiaForm: React.FC<DpiaFormProps> = ({ services, store, dpia, ...rest }) => {
  // what is opened is read once; the form itself looks again
  const [opened] = React.useState(dpia);
  const read = useRead(React.useCallback(() => readDpia(services, store, opened), [services, store, opened]));
  switch (read.state) {
    case 'reading': return <Skeleton label={strings.reading} lines={6} />;
    case 'failed': return (
      <MessagePanel tone="warning" title={strings.notRead} level={2} urgent>
        <p>{failureText(read.error)}</p>
        <QuietButton onClick={read.again}>{common.tryAgain}</QuietButton> <QuietButton onClick={rest.onBack}>{strings.back}</QuietButton>
      </MessagePanel>
    );
    case 'read': return <FormBody services={services} store={store} opened={opened} first={read.value} {...rest} />;
  }
};
