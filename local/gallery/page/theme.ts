import type { HostTheme } from '../../../src/shared-ui/theme/deskTheme';
import { teamsTheme } from '../../../src/shared-ui/theme/teamsTheme';
import { themeName } from './language';

/** SharePoint's own colours, a dark section, or Teams' high contrast. */
export const theme: HostTheme | undefined = themeName === 'dark' ? { isInverted: true } : themeName === 'contrast' ? teamsTheme('contrast') : undefined;
