import strings from '../../../../loc/requestPanels';
import * as React from 'react';
import { DisposePanel as EnginesPanel } from '../../../../casework/ui/disposal/DisposePanel';
import type { RequestsPanelProps } from '../contract';

const keeps = [strings.disposeKeep1, strings.disposeKeep2];

/** Disposal of requests: what is kept of them is what is counted. */
export const DisposePanel: React.FC<RequestsPanelProps> = ({ services, cases, say }) => <EnginesPanel services={services} cases={cases} say={say} keeps={keeps} />;
