/**
 * To somebody who complains about how their personal information was used (section 164A of the Data Protection Act 2018): that it was received and will be
 * looked into, where it stands, and its outcome with each point of complaint. The way to the regulator is good practice; it is open at any time.
 */
import { bullets, field, paragraphs, repeat } from './controls.mjs';
import { around, contactBlock, letterOf, signatureBlock } from './letterParts.mjs';
import { heading1, heading2, heading3, kept, text } from './look.mjs';

const says = {
  'en-GB': {
    titles: {
      acknowledgement: 'We have received your complaint', progress: 'Your complaint: where it stands', outcome: 'The outcome of your complaint',
      both: 'Your complaint: we have received it, and this is the outcome'
    },
    openings: {
      acknowledgement: ['Thank you for your complaint about how your personal information has been used. We received it on ', '.'],
      progress: ['You complained about how your personal information has been used. We received your complaint on ', '.'],
      outcome: ['You complained about how your personal information has been used. We received your complaint on ', '.'],
      both: ['Thank you for your complaint about how your personal information has been used. We received it on ', '. This letter acknowledges it and tells you the outcome.']
    },
    received: 'when it was received', acknowledged: ['We acknowledged it on ', '.'], acknowledgedField: 'when it was acknowledged',
    told: 'What you told us', toldIntro: 'We understand that you are complaining about this:', toldCheck: 'If we have left something out or got something wrong, please tell us.', point: 'point of complaint',
    next: 'What happens now',
    nextText: 'We will look into your complaint and make the enquiries it needs. We will tell you how it is going, and then what we have found, without undue delay.',
    due: 'The law gives us 30 days to tell you that we have received your complaint. This is how they are counted:', dueStep: 'how the days are counted',
    where: 'Where it stands', whereField: 'where it stands, in plain words', again: ['We will write to you again by ', '.'], againField: 'when we write again',
    lookedInto: 'We have now looked into it.', summary: 'the outcome in short',
    found: 'What we have found', pointTitle: 'which point', youTold: 'What you told us', conclusion: 'Our conclusion', reason: 'Our reasons', action: 'What we have done or will do',
    conclusionField: 'our conclusion', reasonField: 'our reasons', actionField: 'what was done or will be done',
    any: 'You can go to the regulator at any time', anyText: ['You do not have to wait for our answer. You can complain to ', ' at any time: ico.org.uk, telephone 0303\u00a0123\u00a01113.'],
    unhappy: 'If you are not happy with our answer', unhappyText: ['You can complain to ', ' at any time: ico.org.uk, telephone 0303\u00a0123\u00a01113.']
  },
  'cy-GB': {
    titles: {
      acknowledgement: 'Rydym wedi derbyn eich cwyn', progress: 'Eich cwyn: ble mae pethau arni', outcome: 'Canlyniad eich cwyn', both: 'Eich cwyn: rydym wedi’i derbyn, a dyma’r canlyniad'
    },
    openings: {
      acknowledgement: ['Diolch am eich cwyn am y ffordd y defnyddiwyd eich gwybodaeth bersonol. Cawsom hi ', '.'],
      progress: ['Gwnaethoch gwyno am y ffordd y defnyddiwyd eich gwybodaeth bersonol. Cawsom eich cwyn ', '.'],
      outcome: ['Gwnaethoch gwyno am y ffordd y defnyddiwyd eich gwybodaeth bersonol. Cawsom eich cwyn ', '.'],
      both: ['Diolch am eich cwyn am y ffordd y defnyddiwyd eich gwybodaeth bersonol. Cawsom hi ', '. Mae’r llythyr hwn yn ei chydnabod ac yn rhoi gwybod i chi am y canlyniad.']
    },
    received: 'pryd y’i derbyniwyd', acknowledged: ['Gwnaethom ei chydnabod ', '.'], acknowledgedField: 'pryd y’i cydnabuwyd',
    told: 'Yr hyn a ddywedoch wrthym', toldIntro: 'Deallwn eich bod yn cwyno am hyn:', toldCheck: 'Os ydym wedi gadael rhywbeth allan neu wedi camddeall rhywbeth, rhowch wybod i ni.', point: 'pwynt y gŵyn',
    next: 'Beth sy’n digwydd nawr',
    nextText: 'Byddwn yn ymchwilio i’ch cwyn ac yn gwneud yr ymholiadau y mae eu hangen. Byddwn yn rhoi gwybod i chi sut mae’n mynd, ac yna beth rydym wedi’i ganfod, heb oedi gormodol.',
    due: 'Mae’r gyfraith yn rhoi 30 diwrnod i ni roi gwybod i chi ein bod wedi derbyn eich cwyn. Dyma sut y cânt eu cyfrif:', dueStep: 'sut y cyfrifir y diwrnodau',
    where: 'Ble mae pethau arni', whereField: 'ble mae pethau arni, mewn geiriau plaen', again: ['Byddwn yn ysgrifennu atoch eto erbyn ', '.'], againField: 'pryd y byddwn yn ysgrifennu eto',
    lookedInto: 'Rydym bellach wedi ymchwilio iddi.', summary: 'y canlyniad yn gryno',
    found: 'Yr hyn rydym wedi’i ganfod', pointTitle: 'pa bwynt', youTold: 'Yr hyn a ddywedoch wrthym', conclusion: 'Ein casgliad', reason: 'Ein rhesymau',
    action: 'Beth rydym wedi’i wneud neu y byddwn yn ei wneud',
    conclusionField: 'ein casgliad', reasonField: 'ein rhesymau', actionField: 'beth a wnaed neu a wneir',
    any: 'Gallwch fynd at y rheoleiddiwr ar unrhyw adeg', anyText: ['Nid oes rhaid i chi aros am ein hateb. Gallwch gwyno wrth ', ' ar unrhyw adeg: ico.org.uk, ffôn 0303\u00a0123\u00a01113.'],
    unhappy: 'Os nad ydych yn fodlon ar ein hateb', unhappyText: ['Gallwch gwyno wrth ', ' ar unrhyw adeg: ico.org.uk, ffôn 0303\u00a0123\u00a01113.']
  }
};

const acknowledged = (say) => repeat('ifAcknowledged', say.acknowledgedField, [around(say.acknowledged, 'acknowledgedOn', say.acknowledgedField)]);

const points = (say) => [
  repeat('ifSummary', say.summary, [paragraphs('summary', say.summary)]),
  heading1(say.found),
  repeat('points', say.point, [
    heading2(field('pointTitle', say.pointTitle)),
    heading3(say.youTold), paragraphs('pointText', say.point),
    heading3(say.conclusion), paragraphs('conclusion', say.conclusionField),
    heading3(say.reason), paragraphs('reason', say.reasonField),
    repeat('ifAction', say.actionField, [heading3(say.action), paragraphs('action', say.actionField)])
  ])
];

const bottom = (say, [heading, sentence]) => [
  ...contactBlock(say),
  heading1(heading),
  around(sentence, 'regulator', say.regulator, kept),
  ...signatureBlock(say)
];

const letter = (kind, middle, ending) => letterOf(says, (say) => say.titles[kind], (say) => [
  around(say.openings[kind], 'receivedOn', say.received), ...middle(say), ...bottom(say, ending(say))
]);
const atAnyTime = (say) => [say.any, say.anyText];
const ifUnhappy = (say) => [say.unhappy, say.unhappyText];

export const complaintAcknowledgement = letter('acknowledgement', (say) => [
  repeat('ifPoints', say.told, [heading1(say.told), text(say.toldIntro), bullets('points', 'pointText', say.point), text(say.toldCheck)]),
  heading1(say.next),
  text(say.nextText),
  repeat('ifDueSteps', say.dueStep, [text(say.due), bullets('dueSteps', 'dueStep', say.dueStep)])
], atAnyTime);

export const complaintProgress = letter('progress', (say) => [
  acknowledged(say),
  heading1(say.where),
  paragraphs('progress', say.whereField),
  repeat('ifWriteAgain', say.againField, [around(say.again, 'writeAgainBy', say.againField)])
], atAnyTime);

export const complaintOutcome = letter('outcome', (say) => [acknowledged(say), text(say.lookedInto), ...points(say)], ifUnhappy);

export const complaintAcknowledgementOutcome = letter('both', (say) => points(say), ifUnhappy);
