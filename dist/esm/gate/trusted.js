let rules;
const asItIs = (text) => text;
function trusted(kind, text) {
  try {
    rules ??= trustedTypes.createPolicy("temoin", { createHTML: asItIs, createScript: asItIs, createScriptURL: asItIs });
    return rules[kind](text);
  } catch {
    return text;
  }
}

export { trusted };
