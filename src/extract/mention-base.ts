/** What every mention has. Offsets are into the clean view. */
export interface MentionBase {
  readonly layer: string
  /** Id of the rule that found it. */
  readonly rule: string
  readonly start: number
  readonly end: number
}
