import strings from '../../loc/taskMessage';
import type { TaskMessageWords } from '../rules/messages/taskMessage';

/** What a service is told of a task: fetched when one is told. */
const words: TaskMessageWords = strings;
export default words;
