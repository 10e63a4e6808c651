import type { CaseValues } from '../cases/caseValues';
import { severityFlags } from '../severity/flags';
import { controllerTold } from './controllerTold';
import { icoDeparts, peopleDepart } from './decide';
import { exceptionLaw } from './exceptions';

/** What does not hold together between the risk, the decisions and what was done; each has a sentence, `finding_<code>`. */
export const contradictionCodes = [
  'ico-departs', 'ico-not-told', 'ico-told-against-decision', 'people-depart', 'people-not-told', 'people-told-against-decision', 'exception-of-other-regime', 'exception-against-facts',
  'public-notice-missing', 'controller-not-told'
] as const;
export type ContradictionCode = (typeof contradictionCodes)[number];

export interface Contradiction {
  readonly code: ContradictionCode;
  /** Whose duty is unmet as it stands; undefined where it is only the record that contradicts itself. */
  readonly duty: 'ico' | 'people' | 'controller' | undefined;
}

interface Rule extends Pick<Contradiction, 'code'> {
  readonly holds: (values: CaseValues) => boolean;
  readonly duty: (values: CaseValues) => Contradiction['duty'];
}

/** Article 34(1) is owed of a high risk, until people were told. */
const peopleOwed = ({ risk, people }: CaseValues): 'people' | undefined => (risk === 'High risk' && !people.toldAt ? 'people' : undefined);
const none = (): undefined => undefined;
const publicNotice = ({ notification }: CaseValues): boolean => notification.tellings.some(({ how }) => how === 'Public notice');

/** A public notice takes the place of telling each (article 34(3)(c)) and is not against the decision; a letter beside it is. */
function peopleToldAgainst({ people, notification }: CaseValues): boolean {
  if (people.decision !== 'Do not tell' || !people.toldAt) return false;
  return people.exception !== 'Disproportionate effort' || notification.tellings.some(({ how }) => how !== 'Public notice');
}

const asController: readonly Rule[] = [
  { code: 'ico-departs', holds: ({ risk, ico }) => icoDeparts(risk, ico.decision) && !ico.toldAt, duty: () => 'ico' },
  { code: 'ico-not-told', holds: ({ ico }) => ico.decision === 'Tell' && !ico.toldAt, duty: ({ risk }) => (risk === 'Unlikely' ? undefined : 'ico') },
  { code: 'ico-told-against-decision', holds: ({ ico }) => ico.decision === 'Do not tell' && ico.toldAt !== undefined, duty: none },
  { code: 'people-depart', holds: ({ risk, people }) => peopleDepart(risk, people.decision, people.exception) && !people.toldAt, duty: () => 'people' },
  { code: 'people-not-told', holds: ({ people }) => people.decision === 'Tell' && !people.toldAt, duty: peopleOwed },
  { code: 'people-told-against-decision', holds: peopleToldAgainst, duty: none },
  { code: 'exception-of-other-regime', holds: ({ people, regime }) => people.exception !== 'None' && exceptionLaw(people.exception, regime) === undefined, duty: peopleOwed },
  {
    // article 34(3)(a): "unintelligible to any person who is not authorised to access it, such as encryption"; a password alone is not that
    code: 'exception-against-facts', holds: ({ people, facts }) => people.exception === 'Unintelligible data' && severityFlags(facts).unintelligible === 'no', duty: peopleOwed
  },
  { code: 'public-notice-missing', holds: (values) => values.people.decision === 'Do not tell' && values.people.exception === 'Disproportionate effort' && !publicNotice(values), duty: peopleOwed }
];

/** A processor owes nothing to the ICO or the people, with any decision; it tells its controller (UK GDPR article 33(2)). */
const asProcessor: readonly Rule[] = [{ code: 'controller-not-told', holds: (values) => controllerTold(values) === undefined, duty: () => 'controller' }];

/**
 * Every contradiction of a case as it stands, in the order of `contradictionCodes`: what closing names, and takes only with who, why and the DPO's advice on
 * record. UK GDPR articles 33(1), 33(2), 34(1) and 34(3). None of what is no personal data breach.
 */
export function contradictions(values: CaseValues): readonly Contradiction[] {
  if (values.breach !== 'Yes') return [];
  const rules = values.councilRole === 'Processor' ? asProcessor : asController;
  return rules.filter(({ holds }) => holds(values)).map(({ code, duty }) => ({ code, duty: duty(values) }));
}
