/** What a message of the agent is about. Codes are shared with playbooks, which name those that a phrase replies to. */

/**
 * All codes, most pressing first: when a message carries several, the earlier one comes first and decides what stands on
 * top. Danger before refusal, refusal before offer, offer before question, courtesy last.
 */
export const INTENT_CODES = [
  'asks_code',
  'suspicious',
  'threatens',
  'refuses_full_only',
  'refuses_authority',
  'refuses_policy',
  'wants_more',
  'offers_instalments',
  'offers_deferral',
  'offers_waiver',
  'offers_refund',
  'offers_alternative',
  'promises',
  'asks_identity',
  'asks_income',
  'asks_ability',
  'asks_reason',
  'asks_documents',
  'asks_order',
  'hurries',
  'redirects',
  'asks_to_wait',
  'gives_fact',
  'closes',
  'empathy',
  'greets',
  'other',
] as const;

export type IntentCode = (typeof INTENT_CODES)[number];

export interface Intent {
  code: IntentCode;
  /** What of the message gave it, as written there. Empty for `other`. */
  words: string[];
}
