import { panelForOne } from '../panel';

/** *Legal hold*, for the panels of a room: with `holdCommand` of the rules and `coreTitles.hold` it is all that a room says of it. */
export const holdPanel = panelForOne(async () => (await import(/* webpackChunkName: 'case-hold' */ './HoldPanel')).HoldPanel);
