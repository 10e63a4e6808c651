/**
 * For residents after a breach: what to look out for and do. That people are given advice comes from recital 86 of the UK GDPR and the ICO's guidance. Report Fraud
 * took Action Fraud's place on 4 December 2025, for England, Wales and Northern Ireland; in Scotland it is Police Scotland on 101 (City of London Police, that day). A part shows when data of its kind
 * is involved.
 */
import { field, paragraphs, repeat } from './controls.mjs';
import { bullet, heading1, text, title } from './look.mjs';

const says = {
  'en-GB': {
    title: 'What to do when your personal information has gone astray', reference: 'Our reference', council: 'Council',
    opening: 'Please read this together with our letter. Most people come to no harm. These steps make it harder for anybody to misuse your information.',
    parts: [
      ['always', 'Be careful with calls, emails and messages', [
        'Somebody who knows something about you may pretend to be the council, your bank or the police. Do not give out passwords, card numbers or codes, whoever asks.',
        'If in doubt, end the call and ring back on a number that you know or that is on your bank card or bill.',
        'Do not open links or attachments that you did not expect. Forward suspicious emails to report@phishing.gov.uk and suspicious text messages to 7726.'
      ]],
      ['ifFinancial', 'Look after your money', [
        'Look at your bank and card statements often, and tell your bank at once about anything that you do not know. Many banks can be reached by ringing 159.',
        'You can ask the credit reference agencies for your credit report, free of charge, and see whether anybody has asked for credit in your name.',
        'If you have lost money, or somebody has tried to cheat you, tell your bank first. Then tell Report Fraud, reportfraud.police.uk or 0300 123 2040, in England, Wales and Northern Ireland. In Scotland, ring Police Scotland on 101.'
      ]],
      ['ifPasswords', 'Change your passwords', [
        'Change the password of the account that our letter names, and of every account where you used the same one.',
        'Turn on the second step when signing in, such as a code on your phone, wherever you can.'
      ]],
      ['ifIdentity', 'Protect your identity', [
        'If a copy of your passport or driving licence is involved, ask the office that issued it what to do.',
        'Look out for letters about accounts, loans or benefits that you did not ask for. They can be a sign that somebody uses your name.'
      ]],
      ['ifSafety', 'If you do not feel safe', [
        'In danger, ring 999. If somebody who must not know where you are may now know, ring the police on 101 and tell us: we can help you with what to do next.'
      ]],
      ['ifSensitive', 'If private or health information is involved', [
        'It can be upsetting to know that others have seen private things about you. You can talk to us, and to your GP or the person at the council who works with you.',
        'If anybody uses this information to threaten or trouble you, ring the police on 101, or 999 in an emergency.'
      ]]
    ],
    more: 'What else we ask you to do', moreField: 'Advice for this case',
    contact: 'Talk to us', contactText: ['Ring ', ' or write to ', '. Please say our reference: ', '.'], phone: 'phone number', email: 'email address'
  },
  'cy-GB': {
    title: 'Beth i’w wneud pan fydd eich gwybodaeth bersonol wedi mynd ar goll', reference: 'Ein cyfeirnod', council: 'Cyngor',
    opening: 'Darllenwch hwn gyda’n llythyr. Nid yw’r rhan fwyaf o bobl yn cael unrhyw niwed. Mae’r camau hyn yn ei gwneud yn anoddach i neb gamddefnyddio eich gwybodaeth.',
    parts: [
      ['always', 'Byddwch yn ofalus gyda galwadau, e-byst a negeseuon', [
        'Gallai rhywun sy’n gwybod rhywbeth amdanoch esgus bod o’r cyngor, eich banc neu’r heddlu. Peidiwch â rhoi cyfrineiriau, rhifau cardiau na chodau i neb, pwy bynnag sy’n gofyn.',
        'Os oes gennych amheuaeth, rhowch y ffôn i lawr a ffoniwch yn ôl ar rif rydych yn ei adnabod neu sydd ar eich cerdyn banc neu’ch bil.',
        'Peidiwch ag agor dolenni nac atodiadau nad oeddech yn eu disgwyl. Anfonwch e-byst amheus ymlaen i report@phishing.gov.uk a negeseuon testun amheus i 7726.'
      ]],
      ['ifFinancial', 'Gofalwch am eich arian', [
        'Edrychwch ar eich cyfriflenni banc a cherdyn yn aml, a rhowch wybod i’ch banc ar unwaith am unrhyw beth nad ydych yn ei adnabod. Gallwch gyrraedd llawer o fanciau drwy ffonio 159.',
        'Gallwch ofyn i’r asiantaethau gwirio credyd am eich adroddiad credyd, yn rhad ac am ddim, a gweld a oes rhywun wedi gofyn am gredyd yn eich enw chi.',
        'Os ydych wedi colli arian, neu os yw rhywun wedi ceisio eich twyllo, rhowch wybod i’ch banc yn gyntaf. Yna rhowch wybod i Report Fraud, reportfraud.police.uk neu 0300 123 2040, yng Nghymru, Lloegr a Gogledd Iwerddon. Yn yr Alban, ffoniwch Police Scotland ar 101.'
      ]],
      ['ifPasswords', 'Newidiwch eich cyfrineiriau', [
        'Newidiwch gyfrinair y cyfrif y mae ein llythyr yn ei enwi, a phob cyfrif lle’r oeddech yn defnyddio’r un cyfrinair.',
        'Trowch yr ail gam wrth fewngofnodi ymlaen, fel cod ar eich ffôn, lle bynnag y gallwch.'
      ]],
      ['ifIdentity', 'Diogelwch eich hunaniaeth', [
        'Os oes copi o’ch pasbort neu’ch trwydded yrru dan sylw, gofynnwch i’r swyddfa a’i rhoddodd beth i’w wneud.',
        'Cadwch lygad am lythyrau ynghylch cyfrifon, benthyciadau neu fudd-daliadau na wnaethoch ofyn amdanynt. Gallant fod yn arwydd bod rhywun yn defnyddio eich enw.'
      ]],
      ['ifSafety', 'Os nad ydych yn teimlo’n ddiogel', [
        'Mewn perygl, ffoniwch 999. Os yw’n bosibl bod rhywun na ddylai wybod ble rydych yn gwybod erbyn hyn, ffoniwch yr heddlu ar 101 a rhowch wybod i ni: gallwn eich helpu gyda’r camau nesaf.'
      ]],
      ['ifSensitive', 'Os oes gwybodaeth breifat neu wybodaeth iechyd dan sylw', [
        'Gall fod yn ofidus gwybod bod eraill wedi gweld pethau preifat amdanoch. Gallwch siarad â ni, ac â’ch meddyg teulu neu’r person yn y cyngor sy’n gweithio gyda chi.',
        'Os bydd unrhyw un yn defnyddio’r wybodaeth hon i’ch bygwth neu’ch poeni, ffoniwch yr heddlu ar 101, neu 999 mewn argyfwng.'
      ]]
    ],
    more: 'Beth arall rydym yn gofyn i chi ei wneud', moreField: 'Cyngor ar gyfer yr achos hwn',
    contact: 'Siaradwch â ni', contactText: ['Ffoniwch ', ' neu ysgrifennwch at ', '. Nodwch ein cyfeirnod: ', '.'], phone: 'rhif ffôn', email: 'cyfeiriad e-bost'
  }
};

export function adviceSheet(locale) {
  const say = says[locale];
  const part = ([tag, name, lines]) => {
    const content = [heading1(name), ...lines.map((line) => bullet(line))];
    return tag === 'always' ? content : [repeat(tag, name, content)];
  };
  return {
    locale,
    title: say.title,
    children: [
      text(field('councilName', say.council, { bold: true })),
      title(say.title),
      text(say.opening),
      ...say.parts.flatMap(part),
      repeat('ifAdvice', say.more, [heading1(say.more), paragraphs('advice', say.moreField)]),
      heading1(say.contact),
      text(say.contactText[0], field('dpoPhone', say.phone, { bold: true }), say.contactText[1], field('dpoEmail', say.email, { bold: true }), say.contactText[2], field('reference', say.reference), say.contactText[3])
    ]
  };
}
