import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import { DisposePanel as EnginesPanel } from '../../../../casework/ui/disposal/DisposePanel';
import type { DpiasPanelProps } from '../contract';

const keeps = [strings.disposeKeep1, strings.disposeKeep2];

/** Disposal of screenings and DPIAs: what is kept of them is what is counted. */
export const DisposePanel: React.FC<DpiasPanelProps> = ({ services, cases, say }) => <EnginesPanel services={services} cases={cases} say={say} keeps={keeps} />;
