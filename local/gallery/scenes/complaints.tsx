import * as React from 'react';
import casework from '../../../src/loc/casework';
import bringInWords from '../../../src/loc/bringIn';
import words from '../../../src/loc/complaints';
import strings from '../../../src/loc/complaintPanels';
import type { CaseAccess } from '../../../src/casework/store/contract';
import { putTemplate, readTemplate, templatesUrl } from '../../../src/casework/store/templates';
import { caseDrafts } from '../../../src/casework/ui/caseDrafts';
import { CasesPanel } from '../../../src/casework/ui/CasesPanel';
import type { DisposalPlan } from '../../../src/casework/store/disposal/plan';
import { readPeriodComplaints } from '../../../src/complaints/cases/periods';
import { bringIn, bringInFormer } from '../../../src/casework/intake/bringIn';
import type { ComplaintCommand } from '../../../src/complaints/rules/cases/commands';
import { emptyComplaintFile } from '../../../src/complaints/rules/cases/complaintFile';
import { aPoint, found } from '../../../src/complaints/rules/cases/testComplaints';
import type { ComplaintCase, ComplaintValues } from '../../../src/complaints/rules/cases/values';
import { complaintRoom } from '../../../src/complaints/ui/cases/room';
import { memoryComplaints, type MemoryComplaints } from '../../../src/complaints/ui/cases/testing/memoryComplaints';
import { readSettings } from '../../../src/platform/settings';
import { defaultOfficerSettings, readOfficerSettings } from '../../../src/platform/settings/officers';
import { counted } from '../../../src/shared-ui/text';
import { pick, press, submit, type, unfold } from '../page/hands';
import type { Scene } from '../page/scene';
import { stand } from '../page/standIn';
import { bringingIn } from './bringingIn';
import { at, emptyBrowser, fails, longText, longWord, me, never, officer, owner, services, settings, Themed } from './world';

export const complaint = (known: Partial<ComplaintValues> = {}, logId = 1): ComplaintCase => ({
  ...found({
    receivedAt: at('2026-11-05T09:00:00Z'), said: 'You gave my new address to my neighbour.', complainant: { anonymous: false, name: `Ann ${longWord}`, contact: '1 Test Street\nNorthmere', language: 'English' }, ...known
  }, `DPC-2026-${String(logId).padStart(5, '0')}`), logId, intakeId: logId, enteredAt: at('2026-11-05T10:00:00Z')
});
const acknowledgement = { at: at('2026-11-10T09:00:00Z'), how: 'Letter', notPossible: '' } as const;
export const assessed = { nature: 'Data protection', caseState: 'Looking into', topics: ['Given to somebody else'], leadId: me.id } as const;
export const lookedInto: Partial<ComplaintValues> = {
  ...assessed, acknowledgement, file: {
    ...emptyComplaintFile,
    points: [aPoint({ upheld: 'Partly upheld', reason: longText.slice(0, 300) }), { key: 'p2', text: `Nobody said sorry in ${longWord}`, conclusion: '', reason: '', action: '' }],
    enquiries: [{ key: 'e1', of: 'Housing', what: 'Who wrote the letter?', askedOn: '2026-11-08', answer: '', answeredOn: undefined }],
    progress: [{ key: 'w1', on: '2026-11-12', how: 'Phone', what: 'We wait for Housing.', by: 'Priya Nandra' }]
  }
};
const concluded: Partial<ComplaintValues> = { ...lookedInto, file: { ...emptyComplaintFile, points: [aPoint()] } };
export const told: Partial<ComplaintValues> = { ...concluded, outcome: { toldAt: at('2026-11-20T11:00:00Z'), how: 'Letter', decidedBy: 'Priya Nandra' } };
export const closed: Partial<ComplaintValues> = {
  ...told, caseState: 'Closed', closedAt: at('2020-11-21T10:00:00Z'), disposalDue: '2022-11-21',
  file: { ...emptyComplaintFile, points: [aPoint()], closing: { how: 'Outcome told', who: '', why: '', advice: '', adviceBy: '', mergedInto: '' } }
};
const group = [2, 3].map((logId) => complaint({ ...assessed, group: 'DPC-2026-00001', ...(logId === 3 ? { complainant: { anonymous: true, name: '', contact: '', language: 'English' } } : {}) }, logId));

interface Given {
  readonly cases?: readonly ComplaintCase[];
  readonly access?: CaseAccess;
  readonly store?: Partial<MemoryComplaints>;
  /** In the store, and not chosen. */
  readonly others?: readonly ComplaintCase[];
}

/** The panel over the log of complaints, as its command opens it. */
function panel(command: ComplaintCommand, { cases = [complaint()], access = officer, store = {}, others = [] }: Given = {}): React.ReactElement {
  const browser = emptyBrowser();
  stand(readSettings, () => Promise.resolve({ settings, row: undefined }));
  stand(readOfficerSettings, () => Promise.resolve({ settings: defaultOfficerSettings, row: undefined }));
  stand(readTemplate, () => Promise.resolve(undefined));
  stand(putTemplate, () => Promise.resolve(true));
  stand(templatesUrl, () => 'https://northmere.example/DeskTemplates');
  const ids = cases.map(({ logId }) => logId);
  const ui = {
    room: complaintRoom, services, access, store: { ...memoryComplaints(...cases, ...others), ...store }, drafts: caseDrafts(services, browser, complaintRoom.kind),
    deskPage: 'https://northmere.example/sites/dataprotection/SitePages/Desk.aspx'
  };
  const leave = (): void => undefined;
  return <Themed draw={(theme) => <CasesPanel ui={ui} theme={theme} command={command} logIds={ids} selection={ids} onDismissed={leave} onReload={leave} />} />;
}
const scene = (name: string, command: ComplaintCommand, given?: Given, then?: () => Promise<void>): Scene =>
  ({ name: `Complaints, ${name}`, shows: [`complaint ${command.toUpperCase()}`], draw: () => panel(command, given), ...(then ? { then } : {}) });

const working: readonly Scene[] = [
  scene('first question: new', 'assess'),
  scene('first question: sent without what it needs', 'assess', { cases: [complaint({ nature: 'Neither', breach: 'BR-1' })] }, () => submit()),
  scene('first question: about the team', 'assess', { cases: [complaint({ aboutDpo: true, said: longText })] }),
  scene('acknowledge: one', 'acknowledge', { cases: [complaint(assessed)] }, () => submit()),
  scene('acknowledge: nobody can be told', 'acknowledge', { cases: [complaint(assessed)] }, () => pick(strings.cannotLabel)),
  scene('acknowledge: two, one of them closed', 'acknowledge', { cases: [complaint(assessed), complaint(closed, 2)] }),
  scene('acknowledge: for a whole group', 'acknowledge', { cases: [complaint(assessed)], others: group }, () => pick(counted(strings, 'groupToo', group.length))),
  scene('look into it: nothing yet', 'lookInto', { cases: [complaint({ ...assessed, acknowledgement })] }),
  scene('look into it: points, enquiries and words', 'lookInto', { cases: [complaint(lookedInto)] }),
  scene('look into it: wrong', 'lookInto', { cases: [complaint({ ...assessed, acknowledgement })] }, async () => {
    await press(strings.pointAdd); await type(strings.pointConclusion, 'It was.'); await press(strings.progressAdd); await type(strings.progressWhat, longWord); await submit();
  }),
  scene('look into it: in a group', 'lookInto', { cases: [group[0]], others: [complaint(lookedInto)] }),
  scene('outcome: not concluded', 'outcome', { cases: [complaint(lookedInto)] }, () => submit()),
  scene('outcome: acknowledges too', 'outcome', { cases: [complaint({ ...concluded, acknowledgement: { at: undefined, how: undefined, notPossible: '' } })] }),
  scene('group', 'group', { cases: [complaint(assessed)] }, async () => { await type(strings.groupLabel, 'BR-2026-00001'); await submit(); }),
  scene('assign', 'assign'), scene('record action', 'record'), scene('legal hold', 'hold', { cases: [complaint(closed)] })
];

const letters: readonly Scene[] = [
  scene('letters: outcome, with its gaps', 'letters', { cases: [complaint({ ...concluded, complainant: { anonymous: false, name: 'Ann Sorrel', contact: '', language: 'Welsh' } })] }),
  scene('letters: nobody to write to', 'letters', { cases: [complaint({ ...assessed, complainant: { anonymous: true, name: '', contact: '', language: 'English' } })] }),
  scene('letters: read on the page', 'letters', { cases: [complaint(concluded)] }, () => press(strings.lettersPreview)),
  scene('letters: to a whole group', 'letters', { cases: [complaint(assessed)], others: group }, () => pick(counted(strings, 'lettersGroup', group.length))),
  scene('letters: two at once', 'letters', { cases: [complaint(assessed), complaint({ ...assessed, complainant: { anonymous: false, name: 'Gwen', contact: '1 Stryd', language: 'Welsh' } }, 2)] })
];

const table = `number\treceived\tname\taddress\tcomplaint\tservice\tcolour\tclosed\n1\t05/11/2026\tAnn ${longWord}\t1 Test Street\t${longWord}\tHousing\tred\t\n1\t2026-11-05\tAnn\t\tAgain\t\t\t\n2\t2027-01-01\tBo\t\tLater\tMoon\t\t\n3\t\t\t\t\t\t\t\n4\t2026-11-04\tCy\t2 Test Street\tThere\tHousing\t\t\n5\t2026-10-01\tDi\t3 Test Street\tLong ago\tHousing\t\t2026-10-20`;
const overLog = bringingIn({ there: new Map([['4', 'all']]), added: 2, finished: { done: 1, left: [] } }, () => panel('bringIn', { cases: [] }));
const bringing = (name: string, then?: () => Promise<void>, before?: () => void): Scene => ({ name: `Complaints, bring in many: ${name}`, shows: ['complaint BRINGIN'], ...(then ? { then } : {}), draw: overLog(before) });
const pasted = async (): Promise<void> => { await type(bringInWords.paste, table); await press(bringInWords.read); };
const added = async (): Promise<void> => { await pasted(); await press(counted(strings, 'bringAdd', 2)); };
const many: readonly Scene[] = [
  bringing('nothing given', () => press(bringInWords.read)),
  bringing('columns missing', async () => { await type(bringInWords.paste, 'colour\tsize\nred\t1'); await press(bringInWords.read); }),
  bringing('read, with doubts', pasted),
  bringing('adding', added, () => stand(bringIn, never)),
  bringing('added', added),
  bringing('added, and not all of what happened before', added, () => stand(bringInFormer, () => Promise.resolve({ done: 0, left: [{ line: 7, reference: 'DPC-2026-00005', code: 'changed-meanwhile' }] }))),
  bringing('the form for the website', unfold),
  bringing('the form for the website, in Welsh, sent to what is no address', async () => {
    await unfold();
    await pick(strings.language_cyGB);
    await type(strings.formAddress, longWord);
    await press(strings.formPage);
  }),
  {
    name: 'Complaints, count a period: counted', shows: ['complaint COUNTS'], then: () => submit(),
    draw: () => {
      stand(readPeriodComplaints, () => Promise.resolve([complaint(), complaint(told, 2), complaint(closed, 3), complaint({ nature: 'Corporate complaint', service: longWord }, 4), { ...complaint({}, 5), aroundDesk: complaint().values }]));
      return panel('counts', { cases: [] });
    }
  },
  { name: 'Complaints, count a period: could not be read', shows: ['complaint COUNTS'], then: () => submit(), draw: () => { stand(readPeriodComplaints, fails('unavailable')); return panel('counts', { cases: [] }); } }
];

const plan: DisposalPlan<ComplaintCase> = {
  found: complaint(closed), problems: [], obstacles: [], closing: { at: at('2020-11-21T10:00:00Z'), by: 'Priya Nandra', label: '5.0', labels: new Set(['5.0']), beginning: 'seen' },
  files: [{ id: 1, name: `${longWord}.pdf`, size: 2048 }], intake: { id: 1, attachments: [] }, additions: [], rows: [], versions: 6, events: 4
};
const ending: readonly Scene[] = [
  scene('close: the outcome was told', 'close', { cases: [complaint(told)] }),
  scene('close: before an outcome, sent empty', 'close', { cases: [complaint(lookedInto)] }, () => submit()),
  scene('close: a service is still asked something', 'close', { cases: [complaint(told)], store: { countOpenTasks: () => Promise.resolve(new Map([[1, 2]])) } }, () => submit()),
  scene('close: the same as another', 'close', { cases: [complaint(lookedInto)] }, () => pick(words.choice_merged)),
  scene('reopen', 'reopen', { cases: [complaint(closed)] }),
  scene('history: nothing', 'history', { cases: [complaint(closed)] }),
  scene('dispose', 'dispose', { cases: [complaint(closed)], access: owner, store: { disposal: () => Promise.resolve({ plan: () => Promise.resolve(plan), dispose: never }) } }),
  scene('leaving with something typed', 'group', { cases: [complaint(assessed)] }, async () => { await type(strings.groupLabel, 'DPC-2026-00009'); await press(casework.close); })
];

/** Every panel of complaints, in the states that are its own. */
export const complaintPanels: readonly Scene[] = [...working, ...letters, ...many, ...ending];
