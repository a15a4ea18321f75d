/** Marks what the site itself declared as trusted, where Trusted Types are enforced: policy `temoin`. */

type Rules = Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string>;

const asItIs = (text: string) => text;
let rules: Rules = { createHTML: asItIs, createScript: asItIs, createScriptURL: asItIs };
let isMade = false;

/** `text` for a sink such as `script.text`. Where the page's CSP does not allow the policy, plain text, which the sink refuses. */
export function trusted(kind: keyof Rules, text: string): string {
  try {
    if (!isMade) rules = (window as { trustedTypes?: { createPolicy(name: string, rules: Rules): Rules } }).trustedTypes?.createPolicy('temoin', rules) ?? rules;
  } catch {
    // The sink will say so, with the directive that is missing.
  }
  isMade = true;
  return rules[kind](text);
}
