export interface DetectedLanguage {
  /** BCP-47 primary tag, or null when the text is too short, too ambiguous or in no language we know. */
  language: string | null;
  /** How often such an answer is right, in [0, 1]; 0 where language is null. */
  confidence: number;
}
