import { openTestTenant } from '../testing';

const { as } = openTestTenant();
const owner = as('owner');
const json = { 'content-type': 'application/json' };
const documents = '/sites/sandbox/Shared Documents';
const file = (name: string): string => `web/getFileByServerRelativePath(decodedurl='${documents}/${name}')`;
const upload = (name: string, text: string): ReturnType<typeof owner> => owner('POST', `web/getFolderByServerRelativePath(decodedurl='${documents}')/files/addUsingPath(decodedurl='${name}',overwrite=true)`, text);
const text = async (name: string): Promise<string> => (await owner('GET', `${file(name)}/$value`)).text;

it('moves over what stands there when that is asked for, and only then', async () => {
  for (const [way, overwriting] of [
    [`${file('a.txt')}/moveTo(newurl='${documents}/b.txt',flags=0)`, false], [`${file('a.txt')}/moveTo(newurl='${documents}/b.txt',flags=1)`, true],
    [`${file('a.txt')}/moveToUsingPath(newPath='${documents}/b.txt',moveOperations=1)`, true]
  ] as const) {
    await upload('a.txt', 'new');
    await upload('b.txt', 'old');
    expect([way, (await owner('POST', way)).status, await text('b.txt')]).toEqual([way, overwriting ? 200 : 400, overwriting ? 'new' : 'old']);
  }
  await upload('a.txt', 'by path');
  const paths = { srcPath: { DecodedUrl: `http://localhost:4400${documents}/a.txt` }, destPath: { DecodedUrl: `http://localhost:4400${documents}/b.txt` } };
  expect((await owner('POST', 'SP.MoveCopyUtil.MoveFileByPath(overwrite=@a)?@a=false', paths, json)).status).toBe(400);
  expect((await owner('POST', 'SP.MoveCopyUtil.MoveFileByPath(overwrite=@a)?@a=true', paths, json)).status).toBe(200);
  expect(await text('b.txt')).toBe('by path');
  await upload('a.txt', 'x');
  expect((await owner('POST', `${file('a.txt')}/moveTo(newurl='${documents}/c.txt',flags=8)`)).status).toBe(501);
});

it('keeps what was said at a check-in with the version, and shows nobody when nobody has the file', async () => {
  await upload('held.txt', 'one');
  await owner('POST', `${file('held.txt')}/checkout`);
  await owner('POST', `${file('held.txt')}/checkin(comment='it''s right now',checkintype=1)`);
  expect((await owner('GET', `${file('held.txt')}?$select=CheckInComment`)).json).toEqual({ CheckInComment: "it's right now" });
  await upload('held.txt', 'two');
  expect((await owner('GET', `${file('held.txt')}?$select=CheckInComment`)).json).toEqual({ CheckInComment: '' });
  expect((await owner('GET', `${file('held.txt')}/versions?$select=CheckInComment`)).rows).toEqual([{ CheckInComment: "it's right now" }]);
  expect((await owner('GET', `${file('held.txt')}/checkedOutByUser`)).json).toEqual({ 'odata.null': true });
  await owner('POST', `${file('held.txt')}/checkout`);
  expect((await owner('POST', `${file('held.txt')}/checkin(comment='',checkintype=2)`)).status).toBe(501);
});

it('reads one property of a profile', async () => {
  const manager = "SP.UserProfiles.PeopleManager/GetUserProfilePropertyFor(accountName=@v,propertyName='department')?@v='i%3A0%23.f%7Cmembership%7Calex%40northmere.example'";
  expect((await owner('GET', manager)).json).toEqual({ value: 'Adult social care' });
  expect((await owner('GET', manager.replace('alex', 'nobody'))).status).toBe(400);
});

it('refuses a sort order that is none', async () => {
  for (const order of ['Title sideways', 'Title asc desc', ',', 'Nope']) expect([order, (await owner('GET', `web/lists?$select=Title&$orderby=${order}`)).status]).toEqual([order, 400]);
});
