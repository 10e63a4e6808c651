import * as React from 'react';
import common from '../../../loc/common';
import { NotLoaded } from '../../../shared-ui/NotLoaded';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { notYet, unhurried, useLazy } from '../../../shared-ui/useLazy';
import type { FilesProps } from './FormFiles';

const loadFiles = unhurried(() => import(/* webpackChunkName: 'staff-files' */ './FormFiles'));

interface FilesSectionProps<Problem> extends FilesProps<Problem> {
  /** Whether the form is what one looks at. */
  readonly isShown: boolean;
}

/** Photographs and files. The choice comes a moment after the form: whoever reports begins with words. */
export function FilesSection<Problem>({ isShown, ...props }: FilesSectionProps<Problem>): React.ReactElement {
  const lazy = useLazy(isShown ? loadFiles : notYet);
  switch (lazy.state) {
    case 'loading': return <Skeleton label={common.loading} lines={2} />;
    case 'failed': return <NotLoaded tone="warning" again={lazy.again} />;
    case 'ready': return <lazy.module.FormFiles {...props} />;
  }
}
