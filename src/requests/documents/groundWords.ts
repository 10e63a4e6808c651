import { fillIn } from '../../calendar';
import type { DocumentLanguage } from '../../casework/documents';
import type { Regime } from '../rules/choices';
import { placeOf, regimeOf, type Ground } from '../rules/response/grounds';

type GroundWords = Readonly<Record<Ground, string>>;

/** Here and not in the strings: a letter may be in the other language than the page, which has the strings of one. Never *about you*: a parent or a solicitor may be the one who reads them. */
const words: Readonly<Record<DocumentLanguage, { readonly law: Readonly<Record<Regime, string>>; readonly grounds: GroundWords }>> = {
  'en-GB': {
    law: { 'UK GDPR': '{0} (UK GDPR, article {1})', 'Law enforcement': '{0} (Data Protection Act 2018, section {1})' },
    grounds: {
      'accurate': 'We have checked the information: it is right, and complete enough for what we use it for.',
      'no-erasure-ground': 'The law has information erased in certain cases, such as that it is no longer needed or is used unlawfully. None of them applies here.',
      'expression': 'The information is needed for freedom of expression and information.',
      'legal-duty': 'A law obliges us to use the information, or we need it for a task that we carry out for the public.',
      'public-health': 'The information is needed to protect public health.',
      'archiving': 'The information is needed for archives in the public interest, for research or for statistics, and erasing it would make that impossible or seriously harm it.',
      'erasure-claims': 'The information is needed to make or defend a legal claim.',
      'no-restriction-ground': 'The law has the use of information restricted in four cases, such as while it is checked whether it is right. None of them applies here.',
      'no-consent-or-contract': 'The law gives this right for information that the person gave us and that a computer uses with their consent or for a contract. This is not such information.',
      'public-task': 'We need the information for a task that we carry out for the public, and for that there is no such right.',
      'rights-of-others': 'Handing over the information would harm the rights of other people.',
      'another-basis': 'The law gives a right to object to what is done for a public task or for legitimate interests. We use the information for another reason in law.',
      'compelling': 'We have compelling reasons to use the information, which weigh more than the interests and rights of the person.',
      'objection-claims': 'The information is needed to make or defend a legal claim.',
      'research': 'The information is used for research or statistics, and a task in the public interest needs it.',
      'no-significant-decision': 'A computer did not take alone a decision that has a legal effect or one as serious.',
      'correction-evidence': 'The information has to be kept as it is, as evidence. So it is not corrected: we keep it, and its use is restricted.',
      'correction-uncertain': 'Nobody can find out whether the information is right. So it is not corrected: we keep it, and its use is restricted.',
      'erasure-evidence': 'The information has to be kept as evidence. So it is not erased: we keep it, and its use is restricted.',
      'erasure-uncertain': 'Nobody can find out whether the information is right. So it is not erased: we keep it, and its use is restricted.'
    }
  },
  'cy-GB': {
    law: { 'UK GDPR': '{0} (GDPR y DU, erthygl {1})', 'Law enforcement': '{0} (Deddf Diogelu Data 2018, adran {1})' },
    grounds: {
      'accurate': 'Rydym wedi gwirio’r wybodaeth: mae’n gywir, ac yn ddigon cyflawn ar gyfer y defnydd a wnawn ohoni.',
      'no-erasure-ground': 'Mae’r gyfraith yn mynnu dileu gwybodaeth mewn achosion penodol, megis nad oes ei hangen mwyach neu ei bod yn cael ei defnyddio’n anghyfreithlon. Nid oes yr un ohonynt yn berthnasol yma.',
      'expression': 'Mae angen yr wybodaeth ar gyfer rhyddid mynegiant a gwybodaeth.',
      'legal-duty': 'Mae cyfraith yn ein gorfodi i ddefnyddio’r wybodaeth, neu mae ei hangen arnom ar gyfer tasg a gyflawnwn ar ran y cyhoedd.',
      'public-health': 'Mae angen yr wybodaeth i ddiogelu iechyd y cyhoedd.',
      'archiving': 'Mae angen yr wybodaeth ar gyfer archifau er budd y cyhoedd, ar gyfer ymchwil neu ar gyfer ystadegau, a byddai ei dileu yn gwneud hynny’n amhosibl neu’n ei niweidio’n ddifrifol.',
      'erasure-claims': 'Mae angen yr wybodaeth i wneud neu amddiffyn hawliad cyfreithiol.',
      'no-restriction-ground': 'Mae’r gyfraith yn mynnu cyfyngu ar y defnydd o wybodaeth mewn pedwar achos, megis tra gwirir a yw’n gywir. Nid oes yr un ohonynt yn berthnasol yma.',
      'no-consent-or-contract': 'Mae’r gyfraith yn rhoi’r hawl hon ar gyfer gwybodaeth a roddodd y person i ni ac a ddefnyddir gan gyfrifiadur gyda’u cydsyniad neu ar gyfer contract. Nid gwybodaeth o’r fath yw hon.',
      'public-task': 'Mae angen yr wybodaeth arnom ar gyfer tasg a gyflawnwn ar ran y cyhoedd, ac nid oes hawl o’r fath ar gyfer hynny.',
      'rights-of-others': 'Byddai trosglwyddo’r wybodaeth yn niweidio hawliau pobl eraill.',
      'another-basis': 'Mae’r gyfraith yn rhoi hawl i wrthwynebu’r hyn a wneir ar gyfer tasg gyhoeddus neu ar gyfer buddiannau dilys. Rydym yn defnyddio’r wybodaeth am reswm arall yn y gyfraith.',
      'compelling': 'Mae gennym resymau cryf dros ddefnyddio’r wybodaeth, sy’n drech na buddiannau a hawliau’r person.',
      'objection-claims': 'Mae angen yr wybodaeth i wneud neu amddiffyn hawliad cyfreithiol.',
      'research': 'Defnyddir yr wybodaeth ar gyfer ymchwil neu ystadegau, ac mae ei hangen ar gyfer tasg er budd y cyhoedd.',
      'no-significant-decision': 'Ni wnaeth cyfrifiadur ar ei ben ei hun benderfyniad sydd ag effaith gyfreithiol neu un yr un mor ddifrifol.',
      'correction-evidence': 'Rhaid cadw’r wybodaeth fel y mae, fel tystiolaeth. Felly ni chaiff ei chywiro: rydym yn ei chadw, a chyfyngir ar ei defnydd.',
      'correction-uncertain': 'Ni all neb ganfod a yw’r wybodaeth yn gywir. Felly ni chaiff ei chywiro: rydym yn ei chadw, a chyfyngir ar ei defnydd.',
      'erasure-evidence': 'Rhaid cadw’r wybodaeth fel tystiolaeth. Felly ni chaiff ei dileu: rydym yn ei chadw, a chyfyngir ar ei defnydd.',
      'erasure-uncertain': 'Ni all neb ganfod a yw’r wybodaeth yn gywir. Felly ni chaiff ei dileu: rydym yn ei chadw, a chyfyngir ar ei defnydd.'
    }
  }
};

/** A ground in plain words for the person, with its article or section. */
export const groundText = (ground: Ground, language: DocumentLanguage): string => fillIn(words[language].law[regimeOf(ground)], [words[language].grounds[ground].replace(/\.$/, ''), placeOf(ground)]) + '.';
