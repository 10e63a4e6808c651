import type { LoadRequestStore } from './contract';

export const loadStore: LoadRequestStore = () => import(/* webpackChunkName: 'request-store' */ '../store/submitRequest');
