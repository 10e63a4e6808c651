import { inReadersLanguage } from '../texts';
import cy from './cy';
import en from './en';

export default inReadersLanguage({ en, cy });
