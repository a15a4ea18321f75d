/** Marks what the site itself declared as trusted, where Trusted Types are enforced: policy `temoin`. */

type Rules = Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string>;

declare const trustedTypes: { createPolicy(name: string, rules: Rules): Rules };

let rules: Rules | undefined;

/**
 * `text` for a sink such as `script.text`. Plain text where the browser knows no Trusted Types, and where the page's CSP
 * does not allow the policy: the sink then refuses it, and says which directive is missing.
 */
export function trusted(kind: keyof Rules, text: string): string {
  try {
    rules ??= trustedTypes.createPolicy('temoin', { createHTML: String, createScript: String, createScriptURL: String });
    return rules[kind](text);
  } catch {
    return text;
  }
}
