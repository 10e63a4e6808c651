import { dueComplaintMessages, type ComplaintMessageSettings } from './dueMessages';

const settings: ComplaintMessageSettings = {
  mailbox: 'dataprotection@northmere.example', restrictedMailbox: 'monitoring.officer@northmere.example', complaintAlternateUpn: 'deputy@northmere.example', teams: { kind: 'chat', upn: 'dpo@northmere.example' }
};
const alex = { upn: 'alex@northmere.example', email: 'alex@northmere.example' };
const due = (told: { aboutDpo?: boolean; restricted?: true }, changes: Partial<ComplaintMessageSettings> = {}, sender = alex): readonly string[] =>
  dueComplaintMessages({ id: 7, aboutDpo: false, ...told }, { ...settings, ...changes }, sender)
    .map(({ key, target, skip }) => `${key} ${target.kind === 'mail' ? target.address : target.kind === 'chat' ? target.upn : target.kind}${skip ? ' is sender' : ''}`);

test('the Data Protection Officer is told by mail, and in Teams as the settings say', () => {
  expect(due({})).toEqual(['7:mail:dpo dataprotection@northmere.example', '7:chat:dpo dpo@northmere.example']);
  expect(due({}, { teams: { kind: 'none' }, mailbox: '' })).toEqual(['7:mail:dpo missing']);
});

test('of one about them whom the council has named is told alone, else the restricted group, and only without either their own mailbox', () => {
  expect(due({ aboutDpo: true })).toEqual(['7:mail:alternate deputy@northmere.example']);
  expect(due({ aboutDpo: true }, { complaintAlternateUpn: undefined })).toEqual(['7:mail:alternate monitoring.officer@northmere.example']);
  expect(due({ aboutDpo: true }, { complaintAlternateUpn: '', restrictedMailbox: ' ', teams: { kind: 'none' } })).toEqual(['7:mail:dpo dataprotection@northmere.example']);
});

test('of a restricted one nobody is told but the group, whomever it is about', () => {
  expect(due({ restricted: true, aboutDpo: true })).toEqual(['7:mail:restricted monitoring.officer@northmere.example']);
  expect(due({ restricted: true }, { restrictedMailbox: '' })).toEqual(['7:mail:restricted missing']);
});

test('whoever would send it to themselves is passed over', () => {
  expect(due({ aboutDpo: true }, {}, { upn: 'Deputy@northmere.example', email: '' })).toEqual(['7:mail:alternate deputy@northmere.example is sender']);
});
