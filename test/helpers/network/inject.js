/** Whether a policy lets an inline script run, and with which nonce. */
function inlineScript(policy) {
  const directives = policy.split(';').map((directive) => directive.trim());
  const sources = (name) => directives.find((directive) => directive.startsWith(`${name} `));
  const rule = sources('script-src-elem') ?? sources('script-src') ?? sources('default-src');
  if (!rule) return { allowed: true };
  const nonce = /'nonce-([^']+)'/.exec(rule)?.[1];
  return { allowed: Boolean(nonce) || rule.includes("'unsafe-inline'"), nonce };
}

/**
 * Puts a script before everything else in a page, for a browser that has no other way to run one so early; it removes
 * its own element. A page whose policy forbids inline scripts is left as it is.
 */
export function inject(html, script, policy = '') {
  const { allowed, nonce } = inlineScript(policy);
  if (!allowed) return html;
  const element = `<script${nonce ? ` nonce="${nonce}"` : ''}>document.currentScript.remove();${script}</script>`;
  const place = [/<head[^>]*>/i, /<html[^>]*>/i, /<!doctype[^>]*>/i].find((tag) => tag.test(html)) ?? /^/;
  return html.replace(place, (tag) => tag + element);
}
