import type { MineStore } from '../../store/mine/contract';

/** The store is fetched after the lists are on the screen: nothing of it is needed to see what is to be read. */
export type LoadMineStore = () => Promise<MineStore>;
