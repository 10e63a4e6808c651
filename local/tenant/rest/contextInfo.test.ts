import { Temporal } from 'temporal-polyfill';
import { handleSharePoint } from '../sharepoint';
import { createTenant } from '../tenant';

const tenant = createTenant({ dataFolder: ':memory:' });

const send = async (upn: string, path: string, digest?: string): Promise<{ status: number; body: string }> => {
  const answer = await handleSharePoint(tenant, {
    method: 'POST',
    url: `http://localhost:4400/sites/sandbox/_api/${path}`,
    headers: { accept: 'application/json;odata=nometadata', ...(digest === undefined ? {} : { 'x-requestdigest': digest }) },
    body: new TextEncoder().encode(path === 'contextinfo' ? '' : '{"Title":"x","BaseTemplate":100}'),
    upn,
    needsDigest: true
  });
  return { status: answer.status, body: String(answer.body) };
};

const digestOf = async (upn: string): Promise<string> => (JSON.parse((await send(upn, 'contextinfo')).body) as { FormDigestValue: string }).FormDigestValue;

test('a write by cookie needs the caller’s own, fresh digest', async () => {
  const owner = 'owner@northmere.example';
  const code = async (digest?: string): Promise<string> => (JSON.parse((await send(owner, 'web/lists', digest)).body) as { 'odata.error': { code: string } })['odata.error'].code;
  expect(await code()).toMatch(/^-2146232832,/);
  expect(await code('0xABC,22 Nov 2026 10:00:00 -0000')).toMatch(/^-2130575251,/);
  expect(await code(await digestOf('alex@northmere.example'))).toMatch(/^-2130575251,/);
  const good = await digestOf(owner);
  tenant.clock.advance(Temporal.Duration.from({ minutes: 31 }));
  expect(await code(good)).toMatch(/^-2130575252,/);
  expect((await send(owner, 'web/lists', await digestOf(owner))).status).toBe(201);
});
