/** Words for the names that rules, stages and help lines carry. A name that is not here yet is shown as it is. */

import { t, type MessageKey } from '../i18n';
import type { ShownWarning } from '../protocol';

type Words = Readonly<Record<string, MessageKey>>;

export const PURPOSE: Words = {
  'crisis': 'purpose_crisis',
  'emergency': 'purpose_emergency',
  'child': 'purpose_child',
  'report': 'purpose_report',
  'image-removal': 'purpose_image_removal',
  'victim-support': 'purpose_victim_support',
  'directory': 'purpose_directory',
};

export const STAGE: Words = {
  'contact': 'stage_contact',
  'rapport': 'stage_rapport',
  'move': 'stage_move',
  'request': 'stage_request',
  'capture': 'stage_capture',
  'threat': 'stage_threat',
  'demand': 'stage_demand',
  'haggling': 'stage_haggling',
  'deadline': 'stage_deadline',
  'isolation': 'stage_isolation',
  'execution': 'stage_execution',
  'cruelty': 'stage_cruelty',
  'authority': 'stage_authority',
  'recovery': 'stage_recovery',
};

export const VARIANT: Words = {
  'financial-chat': 'variant_financial_chat',
  'hacker-email': 'variant_hacker_email',
  'fake-police': 'variant_fake_police',
  'known-person': 'variant_known_person',
  'coercion': 'variant_coercion',
  'loan-app': 'variant_loan_app',
  'recovery-scam': 'variant_recovery_scam',
};

export const MODE: Record<ShownWarning['details']['mode'], MessageKey> = { 'full': 'mode_full', 'rules-only': 'mode_rules_only', 'floor': 'mode_floor' };

/** The name in words, with the name itself behind it for whoever wants to look it up. */
export function named(words: Words, id: string): string {
  const key = words[id];
  return key === undefined ? id : t('card_named', t(key), id);
}
