export { policyLists } from './lists';
