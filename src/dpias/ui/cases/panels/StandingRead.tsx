import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import type { Read } from '../../../../casework/ui/useRead';
import { Skeleton } from '../../../../shared-ui/Skeleton';

/** What lies in other lists, while it is read, when that failed, and once it is there. */
export function StandingRead<Value>({ read, children }: { readonly read: Read<Value>; readonly children: (value: Value) => React.ReactElement | null }): React.ReactElement | null {
  if (read.state === 'failed') return <FailureMessage error={read.error} onRetry={read.again} level={4} />;
  return read.state === 'reading' ? <Skeleton label={strings.reading} lines={4} /> : children(read.value);
}
