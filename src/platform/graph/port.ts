/** The few Graph calls a room makes, so that tests and hosts without Graph can fill the same door. */
export interface GraphPort {
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
}
