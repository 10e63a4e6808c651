import { ServiceKey, type ServiceScope } from '@microsoft/sp-core-library';

/** Stands in for a telemetry helper of the edit mode that npm does not carry. */
export class _EditModeCustomerPromiseHandler {
  public static readonly serviceKey = ServiceKey.create<_EditModeCustomerPromiseHandler>('local:EditModeCustomerPromise', _EditModeCustomerPromiseHandler);

  public constructor(_scope: ServiceScope) {
    // the scope is what ServiceKey hands to every service; nothing is kept
  }

  public logFailure(): void {
    // telemetry stays on this machine: nowhere
  }
}

export function _logFailuresForEditCustomerPromise(): void {
  // as above
}
