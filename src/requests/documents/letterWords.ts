import type { DocumentLanguage } from '../../casework/documents';
import type { Wait } from '../rules/cases/clock';
import type { AnotherDoor, ExtensionGround, FeeGround, Right } from '../rules/choices';

interface LetterWords {
  /** What stands for {0} in `asked`: the requester's own, of {0}, of somebody without a name. */
  readonly whose: { readonly own: string; readonly named: string; readonly unnamed: string };
  readonly asked: Readonly<Record<Right, string>>;
  /** Nobody has said yet which right it is. */
  readonly askedUnknown: string;
  readonly right: Readonly<Record<Right, string>>;
  /** How the counting of a month begins, as `periodText` asks for it. */
  readonly starts: Readonly<Record<'received' | Wait, string>>;
  readonly waits: Readonly<Record<Wait, string>>;
  /** One last day for all; for {0}; and while nobody can say. */
  readonly due: string;
  readonly dueOf: string;
  readonly dueUnknown: string;
  readonly dueUnknownOf: string;
  readonly ground: Readonly<Record<ExtensionGround, string>>;
  /**
   * What somebody may ask for: the first three under either law (UK GDPR article 15(1)(e); section 45(2)(e) of the Act), objection under
   * the UK GDPR alone.
   */
  readonly rights: { readonly both: readonly string[]; readonly object: string };
  readonly notAutomated: string;
  readonly feeGround: Readonly<Record<FeeGround, string>>;
  /** Why what is no request under data protection law is answered elsewhere. */
  readonly exit: Readonly<Record<AnotherDoor, string>>;
  /** A part that was sent before: when, and what. */
  readonly sentPart: string;
}

/** Here and not in the strings: a letter may be in the other language than the page, which has the strings of one. */
export const letterWords: Readonly<Record<DocumentLanguage, LetterWords>> = {
  'en-GB': {
    whose: { own: 'about you', named: 'about {0}', unnamed: 'about the person for whom you ask' },
    asked: {
      Access: 'You asked us for a copy of the personal information that we hold {0} (a subject access request).',
      Rectification: 'You asked us to correct personal information {0}.',
      Erasure: 'You asked us to erase personal information {0}.',
      Restriction: 'You asked us to restrict how we use personal information {0}.',
      Portability: 'You asked us for personal information {0} in a form that can be moved elsewhere.',
      Objection: 'You objected to how we use personal information {0}.',
      'Automated decision': 'You asked us about a decision {0} that a computer took alone.'
    },
    askedUnknown: 'You asked us for something to do with personal information {0}.',
    right: {
      Access: 'A copy of the information',
      Rectification: 'Correcting information',
      Erasure: 'Erasing information',
      Restriction: 'Restricting how we use information',
      Portability: 'Information to move elsewhere', Objection: 'Your objection', 'Automated decision': 'A decision by a computer'
    },
    starts: {
      received: 'We received your request on {0}.',
      identity: 'On {0} we had what shows who you are.',
      authority: 'On {0} we had what shows that you may ask for somebody else.',
      fee: 'We received the fee on {0}.'
    },
    waits: { identity: 'what shows who you are', authority: 'what shows that you may ask for somebody else', fee: 'the fee' },
    due: 'The last day for our answer is {0}. This is how it is counted:',
    dueOf: '{0}: the last day for our answer is {1}. This is how it is counted:',
    dueUnknown: 'The last day for our answer is not known yet. This is how it is counted:',
    dueUnknownOf: '{0}: the last day for our answer is not known yet. This is how it is counted:',
    ground: { Complexity: 'Your request is complex.', 'Number of requests': 'You have made a number of requests.' },
    rights: {
      both: ['to ask us to correct it', 'to ask us to erase it', 'to ask us to restrict how we use it'],
      object: 'to object to how we use it'
    },
    notAutomated: 'No significant decision was taken with this information by a computer alone.',
    feeGround: {
      'Manifestly unfounded': 'We think that your request is manifestly unfounded. For such a request the law lets us ask for a reasonable fee.',
      'Manifestly excessive': 'We think that your request is manifestly excessive. For such a request the law lets us ask for a reasonable fee.',
      'Further copy': 'You asked for a further copy. The first one is free. For another the law lets us ask for a reasonable fee, based on what it costs us.'
    },
    exit: {
      'Everyday business': 'You asked for something that our staff deal with every day. You need no formal request for it, so it goes to those who can help you directly.',
      'Deceased person': 'You asked for information about somebody who has died. Data protection law is about living people, so we cannot answer under it. Other rules may still let you see some of the information.',
      'Educational record': 'You asked for the educational record of a child. Parents have a right of their own to it in the law about schools, with a time limit of its own.',
      'Freedom of information': 'What you asked for is dealt with under freedom of information law, or under the rules about information on the environment. They have a time limit of their own.',
      'Police, court or another body': 'You asked for information about somebody else, for the work of your organisation. Data protection law gives you no right to it, but may let us give it, and we look at that apart.'
    },
    sentPart: '{0}: {1}'
  },
  'cy-GB': {
    whose: { own: 'amdanoch chi', named: 'am {0}', unnamed: 'am y person rydych yn gofyn ar ei ran' },
    asked: {
      Access: 'Gwnaethoch ofyn i ni am gopi o’r wybodaeth bersonol sydd gennym {0} (Cais Gwrthrych am Wybodaeth).',
      Rectification: 'Gwnaethoch ofyn i ni gywiro gwybodaeth bersonol {0}.',
      Erasure: 'Gwnaethoch ofyn i ni ddileu gwybodaeth bersonol {0}.',
      Restriction: 'Gwnaethoch ofyn i ni gyfyngu ar y ffordd rydym yn defnyddio gwybodaeth bersonol {0}.',
      Portability: 'Gwnaethoch ofyn i ni am wybodaeth bersonol {0} mewn ffurf y gellir ei symud i rywle arall.',
      Objection: 'Gwnaethoch wrthwynebu’r ffordd rydym yn defnyddio gwybodaeth bersonol {0}.',
      'Automated decision': 'Gwnaethoch ofyn i ni am benderfyniad {0} a wnaed gan gyfrifiadur yn unig.'
    },
    askedUnknown: 'Gwnaethoch ofyn i ni am rywbeth sy’n ymwneud â gwybodaeth bersonol {0}.',
    right: {
      Access: 'Copi o’r wybodaeth',
      Rectification: 'Cywiro gwybodaeth',
      Erasure: 'Dileu gwybodaeth',
      Restriction: 'Cyfyngu ar y ffordd rydym yn defnyddio gwybodaeth',
      Portability: 'Gwybodaeth i’w symud i rywle arall',
      Objection: 'Eich gwrthwynebiad',
      'Automated decision': 'Penderfyniad gan gyfrifiadur'
    },
    starts: {
      received: 'Cawsom eich cais ar {0}.', identity: 'Ar {0} roedd gennym yr hyn sy’n dangos pwy ydych chi.',
      authority: 'Ar {0} roedd gennym yr hyn sy’n dangos bod gennych hawl i ofyn ar ran rhywun arall.', fee: 'Cawsom y ffi ar {0}.'
    },
    waits: {
      identity: 'yr hyn sy’n dangos pwy ydych chi',
      authority: 'yr hyn sy’n dangos bod gennych hawl i ofyn ar ran rhywun arall',
      fee: 'y ffi'
    },
    due: 'Y diwrnod olaf i ni ateb yw {0}. Dyma sut y caiff ei gyfrif:',
    dueOf: '{0}: y diwrnod olaf i ni ateb yw {1}. Dyma sut y caiff ei gyfrif:',
    dueUnknown: 'Nid yw’r diwrnod olaf i ni ateb yn hysbys eto. Dyma sut y caiff ei gyfrif:',
    dueUnknownOf: '{0}: nid yw’r diwrnod olaf i ni ateb yn hysbys eto. Dyma sut y caiff ei gyfrif:',
    ground: { Complexity: 'Mae eich cais yn gymhleth.', 'Number of requests': 'Rydych wedi gwneud nifer o geisiadau.' },
    rights: {
      both: ['gofyn i ni ei chywiro', 'gofyn i ni ei dileu', 'gofyn i ni gyfyngu ar y ffordd y caiff ei defnyddio'],
      object: 'gwrthwynebu’r ffordd y caiff ei defnyddio'
    },
    notAutomated: 'Ni wnaed unrhyw benderfyniad arwyddocaol â’r wybodaeth hon gan gyfrifiadur yn unig.',
    feeGround: {
      'Manifestly unfounded': 'Credwn fod eich cais yn amlwg yn ddi-sail. Ar gyfer cais o’r fath mae’r gyfraith yn caniatáu i ni ofyn am ffi resymol.',
      'Manifestly excessive': 'Credwn fod eich cais yn amlwg yn ormodol. Ar gyfer cais o’r fath mae’r gyfraith yn caniatáu i ni ofyn am ffi resymol.',
      'Further copy': 'Gwnaethoch ofyn am gopi arall. Mae’r un cyntaf yn ddi-dâl. Am un arall mae’r gyfraith yn caniatáu i ni ofyn am ffi resymol, yn seiliedig ar yr hyn y mae’n ei gostio i ni.'
    },
    exit: {
      'Everyday business': 'Gwnaethoch ofyn am rywbeth y mae ein staff yn ymdrin ag ef bob dydd. Nid oes angen cais ffurfiol arnoch, felly mae’n mynd at y rhai a all eich helpu’n uniongyrchol.',
      'Deceased person': 'Gwnaethoch ofyn am wybodaeth am rywun sydd wedi marw. Mae cyfraith diogelu data yn ymwneud â phobl fyw, felly ni allwn ateb oddi tani. Mae’n bosibl y bydd rheolau eraill yn dal i adael i chi weld peth o’r wybodaeth.',
      'Educational record': 'Gwnaethoch ofyn am gofnod addysgol plentyn. Mae gan rieni eu hawl eu hunain iddo yn y gyfraith am ysgolion, gyda’i therfyn amser ei hun.',
      'Freedom of information': 'Ymdrinnir â’r hyn y gofynnoch amdano o dan gyfraith rhyddid gwybodaeth, neu o dan y rheolau am wybodaeth am yr amgylchedd. Mae ganddynt eu terfyn amser eu hunain.',
      'Police, court or another body': 'Gwnaethoch ofyn am wybodaeth am rywun arall, ar gyfer gwaith eich sefydliad. Nid yw cyfraith diogelu data yn rhoi hawl i chi iddi, ond gall adael i ni ei rhoi, ac rydym yn edrych ar hynny ar wahân.'
    },
    sentPart: '{0}: {1}'
  }
};
