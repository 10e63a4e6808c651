/** Somebody of the tenant, as a people search finds them. */
export interface FoundPerson {
  readonly upn: string;
  readonly displayName: string;
  readonly email?: string;
  /** Such as a job title or a department: two people may have one name. */
  readonly about?: string;
}

export type PeopleSearch = (text: string) => Promise<readonly FoundPerson[]>;
