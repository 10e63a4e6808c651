/**
 * Tenant properties ("storage entities"): any site reads them, and only the owners of the tenant's app catalogue write them, there.
 * Source: learn.microsoft.com, SPFx tenant properties.
 */
import { accessDenied, invalidQuery } from '../errors';
import { deleted, entityAnswer, valueAnswer } from '../odata/answer';
import { textOf } from '../odata/body';
import { Complex } from '../odata/entity';
import { textArgument } from '../odata/url';
import { appCatalogueUrl } from '../seed';
import type { WebRecord } from '../store/records';
import type { Call } from './call';
import { action, define } from './registry';

interface StorageRow {
  readonly value: string;
  readonly description: string;
  readonly comment: string;
}

function demandCatalogue(call: Call, web: WebRecord): void {
  if (web.url !== appCatalogueUrl) throw accessDenied();
  call.demandWeb('manageWeb');
}

/** A kept address of the local tenant follows it to the port and name under which it is asked today. */
function onThisServer(call: Call, value: string): string {
  return value.replace(/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?=\/|$)/, new URL(call.webUrl).origin);
}

define('web', {
  segments: {
    getstorageentity: (call, _web, segment) => {
      const row = call.tenant.database.get<StorageRow>('SELECT value, description, comment FROM storage_entities WHERE key = ?', textArgument(segment, 'key'));
      const value = row ? new Complex('SP.StorageEntity', { Comment: row.comment || null, Description: row.description || null, Value: onThisServer(call, row.value) }) : null;
      return valueAnswer('GetStorageEntity', row ? 'SP.StorageEntity' : 'Edm.Null', value);
    },
    setstorageentity: action((call, web) => {
      demandCatalogue(call, web);
      const { values } = call.body;
      const key = textOf(values, 'key');
      if (!key) throw invalidQuery('The parameter key is missing.');
      call.tenant.database.run(
        `INSERT INTO storage_entities (key, value, description, comment) VALUES (?, ?, ?, ?)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value, description = excluded.description, comment = excluded.comment`,
        key,
        textOf(values, 'value') ?? '',
        textOf(values, 'description') ?? '',
        textOf(values, 'comments') ?? ''
      );
      return deleted;
    }),
    removestorageentity: action((call, web, segment) => {
      demandCatalogue(call, web);
      call.tenant.database.run('DELETE FROM storage_entities WHERE key = ?', textArgument(segment, 'key'));
      return deleted;
    })
  }
});

define('api', {
  segments: {
    sp_tenantsettings_current: (call) =>
      entityAnswer({
        type: 'SP.TenantSettings',
        set: 'SP.TenantSettings',
        path: 'SP_TenantSettings_Current',
        defaults: { CorporateCatalogUrl: new URL(appCatalogueUrl, call.webUrl).href },
        links: {}
      })
  }
});
