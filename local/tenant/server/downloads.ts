import { FastifyInstance } from 'fastify';
import { Tenant } from '../tenant';
import { TenantResponse } from '../http';
import { handleSharePoint } from '../sharepoint';
import { webAt } from '../store/webs';
import { decoded } from '../control/faults';
import { send, tenantRequest } from './doors';

/**
 * Files at their own address, as a link in a list view opens them: `/sites/x/Shared Documents/a.pdf`, `/sites/x/Lists/L/Attachments/1/a.jpg`.
 * The rights are those of the REST endpoint, which answers; whatever is no such file is a plain 404.
 */
export function serveDownloads(app: FastifyInstance, tenant: Tenant): void {
  app.setNotFoundHandler(async (request, reply) => {
    const asked = tenantRequest(tenant, request);
    const path = decoded((request.originalUrl.split('?')[0] ?? '').replace(/\+/g, '%2B'));
    const web = webAt(tenant.database, path);
    let answer: TenantResponse | undefined;
    if (web && asked.method === 'GET' && asked.upn !== undefined && /\.\w+$/.test(path) && !/\.aspx$/i.test(path)) {
      const name = encodeURIComponent(path.replace(/'/g, "''"));
      answer = await handleSharePoint(tenant, { ...asked, url: new URL(`${web.url}/_api/web/getFileByServerRelativePath(decodedurl='${name}')/$value`, asked.url).href });
    }
    if (answer?.status === 200) return send(reply, answer);
    const status = answer?.status === 403 ? 403 : 404;
    return reply.code(status).type('text/plain; charset=utf-8').send(status === 403 ? 'You need permission to see this file.' : 'There is nothing at this address.');
  });
}
