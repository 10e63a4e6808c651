import * as React from 'react';
import type { HostTheme } from './deskTheme';

/** The theme of where the desk stands, for whatever inside draws with Fluent. */
export const HostThemeContext = React.createContext<HostTheme | undefined>(undefined);
