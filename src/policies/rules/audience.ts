/** Whom a policy concerns. Joiners get it and leavers drop out, because it is asked anew whenever it is looked at. */
export type Audience =
  | { readonly kind: 'everyone' }
  /** Whoever fits any one of these. */
  | {
    readonly kind: 'some';
    /** Entra groups, by object id; members of groups in them count. */
    readonly groups: readonly { readonly id: string; readonly name: string }[];
    /** As the directory or the staff list writes them; compared without regard to case and outer spaces. */
    readonly departments: readonly string[];
    readonly jobTitles: readonly string[];
  };

/** What is known of a person when asked whether a policy concerns them. `undefined`: could not be found out. */
export interface Belonging {
  readonly department: string | undefined;
  readonly jobTitle: string | undefined;
  /** Object ids of all groups, nested ones too. */
  readonly groupIds: ReadonlySet<string> | undefined;
}

/** `unknown`: neither yes nor no, since what would decide it could not be found out. The page offers the policy and says why. */
export type Concerns = 'yes' | 'no' | 'unknown';
