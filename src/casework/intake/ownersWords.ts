import strings from '../../loc/casePage';
import type { OwnersWords } from '../rules/messages/ownersMail';

/** What site owners are told of a withdrawn file: fetched when that is told again. */
export const ownersWords: OwnersWords = strings;
