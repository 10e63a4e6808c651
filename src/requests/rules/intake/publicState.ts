/** What whoever entered a request is told of it. */
export { publicStateOf } from '../../../casework/rules/publicStates';
