import strings from '../../../../loc/investigation';
import * as React from 'react';
import { DisposePanel as EnginesPanel } from '../../../../casework/ui/disposal/DisposePanel';
import type { CasesPanelProps } from '../panelContract';

const keeps = [strings.disposeKeep1, strings.disposeKeep2];

/** Disposal of breaches: what is kept of them is what the register counts. */
export const DisposePanel: React.FC<CasesPanelProps> = ({ services, cases, say }) => <EnginesPanel services={services} cases={cases} say={say} keeps={keeps} />;
