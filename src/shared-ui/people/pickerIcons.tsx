import * as React from 'react';
import { registerIcons } from '@fluentui/react/lib/Styling';
import { Icon } from '../icons';

/** As `fluentTick`: a drawing in place of an icon font that a page may not have. */
export const fluentCross = 'DeskCross';
registerIcons({ icons: { [fluentCross]: <Icon name="cross" size={12} /> } });
