/**
 * How a request body names a person. Graph takes the user principal name where it takes the object id,
 * so no directory scope is needed to look the id up.
 */
export function userAddress(upn: string): string {
  return `https://graph.microsoft.com/v1.0/users('${encodeURIComponent(upn.replace(/'/g, "''"))}')`;
}
