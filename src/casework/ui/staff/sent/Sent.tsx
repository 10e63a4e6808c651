import * as React from 'react';
import common from '../../../../loc/common';
import staff from '../../../../loc/staff';
import type { DeskSettings } from '../../../../platform/settings';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { useLazy } from '../../../../shared-ui/useLazy';
import { DpoContact } from '../DpoContact';

interface SentProps<Props extends object> {
  /** The page that tells of it, fetched when it is wanted. */
  readonly load: () => Promise<{ readonly Confirmation: React.ComponentType<Props> }>;
  readonly props: Props;
  readonly title: string;
  readonly reference: string;
  readonly settings: DeskSettings;
}

/** What follows the form. It is safe by then: without the page about it, the reference and the phone are what counts. */
export function Sent<Props extends object>({ load, props, title, reference, settings }: SentProps<Props>): React.ReactElement {
  const lazy = useLazy(load);
  switch (lazy.state) {
    case 'loading':
      return <Skeleton label={common.loading} />;
    case 'failed':
      return (
        <MessagePanel tone="success" title={title} takesFocus>
          <p>{staff.sentReference}: <strong>{reference}</strong></p>
          <DpoContact settings={settings} />
        </MessagePanel>
      );
    case 'ready':
      return <lazy.module.Confirmation {...props} />;
  }
}
