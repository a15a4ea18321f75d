/** The rules: name, level unless the configuration says otherwise, and what it means in one line. */
import type { Level } from '../types/index.js';

export const RULES = {
  'storage-before-consent': ['error', 'Something that needs consent is stored before it is given.'],
  'request-before-consent': ['error', 'A service that needs consent is contacted before it is given.'],
  'unknown-third-party-before-consent': ['warn', 'A third party that nobody has classified is contacted before consent.'],
  'ip-transfer-before-consent': ['warn', 'Fonts, code or files come from a third party, which learns the visitor’s address.'],
  'unclassified-item': ['info', 'An item could not be classified: declare it.'],
  'storage-after-reject': ['error', 'Something that was refused is stored.'],
  'request-after-reject': ['error', 'A service that was refused is contacted.'],
  'category-leak': ['error', 'A category that was not chosen stores or is contacted.'],
  'withdraw-ineffective': ['error', 'Something goes on after consent was withdrawn.'],
  'withdraw-residue': ['warn', 'Something that could be deleted stays after consent was withdrawn.'],
  'accept-ineffective': ['warn', 'A declared service does not load although it was accepted.'],
  'gpc-ignored': ['error', 'Marketing goes on although the browser sends Global Privacy Control.'],
  'undeclared-item': ['warn', 'Something was seen that the site does not declare.'],
  'declared-not-seen': ['info', 'The site declares something that was never seen.'],
  'wrong-category': ['warn', 'The site declares something as what it is known not to be.'],
  'lifetime-mismatch': ['warn', 'A cookie asks to live longer than declared.'],
  'lifetime-too-long': ['warn', 'A cookie asks to live longer than is allowed.'],
  'identifier-in-necessary': ['warn', 'A “necessary” cookie identifies the visitor to a third party.'],
  'banner-missing': ['error', 'Things that need consent, and nothing that asks for it.'],
  'reject-harder': ['error', 'Refusing takes more than accepting.'],
  'reject-less-visible': ['warn', 'The button that refuses is smaller or paler than the one that accepts.'],
  preticked: ['error', 'Boxes are ticked in advance.'],
  'no-withdraw-link': ['error', 'Nothing on the page lets a visitor withdraw.'],
  'focus-trap': ['warn', 'The keyboard does not reach the button that refuses.'],
  wall: ['warn', 'The page cannot be used without accepting.'],
  'choice-not-kept': ['error', 'The banner comes back after a choice.'],
  'must-ask-again': ['error', 'The banner does not come back although the choice has ended.'],
  'cname-cloaking': ['warn', 'A tracker stands under a name of the site’s own.'],
  fingerprinting: ['warn', 'The device is read out as fingerprints are made.'],
  'consent-mode-mismatch': ['error', 'Consent Mode says granted, the visitor has not.'],
  'tcf-mismatch': ['error', 'The TCF signal says consent, the visitor has not.'],
  'gpp-mismatch': ['error', 'A GPP or US privacy signal says that the visitor has not opted out, the visitor has.'],
  'blocked-attempt': ['warn', 'This browser refused a cookie that another would have kept.'],
  'ignore-ended': ['warn', 'An entry of the ignore list has ended.'],
} as const satisfies Record<string, readonly [Exclude<Level, 'off'>, string]>;

export type RuleId = keyof typeof RULES;

export const RULE_IDS = Object.keys(RULES) as RuleId[];
