import words from '../../../loc/kindSearch';
import incident from '../../../loc/incident';
import type { SearchableOption } from '../../../shared-ui/fields/SearchableChoice';
import { searchIncidentKinds } from '../../rules/incidents/searchKinds';
import { kindOption, kindOptions } from './answerChoices';

/** The kinds that fit what somebody types, by their names and by the words that people use for them. */
export const findKinds = (typed: string): readonly SearchableOption[] => (typed.trim() === '' ? kindOptions : searchIncidentKinds(typed, { ...incident, ...words }).map(kindOption));
