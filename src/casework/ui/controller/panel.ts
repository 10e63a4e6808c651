import { panelForOne } from '../panel';

/** *Whose case it is*, for the panels of a room, with `controllerCommand` of the rules and `coreTitles.controller`. */
export const controllerPanel = panelForOne(async () => (await import(/* webpackChunkName: 'case-hold' */ './ControllerPanel')).ControllerPanel);
