import strings from '../../loc/casework';
import * as React from 'react';
import { Leaving as SharedLeaving } from '../../shared-ui/Leaving';

export { useAskBeforeUnload } from '../../shared-ui/useAskBeforeUnload';

export const leavingTexts = { heading: strings.leaveHeading, text: strings.leaveText, stay: strings.leaveStay, go: strings.leaveGo } as const;

/** Asked before a panel with unsaved input is left. */
export const Leaving: React.FC<{ readonly onStay: () => void; readonly onLeave: () => void }> = (asked) => <SharedLeaving {...leavingTexts} {...asked} />;
