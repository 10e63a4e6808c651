/** What one version of the questionnaire changed: from `from` to the next. An id that is not named is the same in both. */
export interface Migration {
  readonly from: number;
  /** The same question under another id. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** One question that became several: the first takes what was written, since nobody can cut a text by rule. */
  readonly split?: Readonly<Record<string, readonly string[]>>;
  /** Codes that are called otherwise, by the new id of the question. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * In order, each with a fixture `versions/version<from>.json`: answers of that version, and what they become in the version of today.
 *
 * 1 → 2: the boxes of the ICO's template of 9 February 2018 (version 1) are cut into questions of their own. "Subject/title of DPO" has no question any more: the settings say it.
 */
export const migrations: readonly Migration[] = [
  {
    from: 1,
    renamed: { controller: 'need_controller', contact: 'need_contact' },
    split: {
      need: ['need_aims', 'need_change', 'need_why'],
      nature: ['nature_use', 'nature_collect', 'nature_store', 'nature_sharing', 'nature_recipients', 'nature_automated', 'nature_cctv'],
      scope: ['scope_more', 'scope_data', 'scope_special', 'scope_people', 'scope_volume', 'scope_retention'],
      context: ['context_relationship', 'context_control', 'context_expect', 'context_vulnerable', 'context_concerns', 'context_codes'],
      purposes: ['purposes_benefits', 'purposes_effect', 'purposes_enforcement'],
      consultation: ['consultation_inside', 'consultation_people', 'consultation_how', 'consultation_why_not'],
      necessity: [
        'necessity_achieves', 'necessity_basis', 'necessity_power', 'necessity_creep', 'necessity_quality', 'necessity_informed', 'necessity_rights', 'necessity_processors', 'necessity_transfers'
      ]
    }
  }
];
