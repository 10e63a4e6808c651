import strings from '../../../../loc/complaintPanels';
import * as React from 'react';
import { DisposePanel as EnginesPanel } from '../../../../casework/ui/disposal/DisposePanel';
import type { ComplaintsPanelProps } from '../contract';

const keeps = [strings.disposeKeep1, strings.disposeKeep2];

/** Disposal of complaints: what is kept of them is what is counted. */
export const DisposePanel: React.FC<ComplaintsPanelProps> = ({ services, cases, say }) => <EnginesPanel services={services} cases={cases} say={say} keeps={keeps} />;
