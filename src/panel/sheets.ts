/** Constructed sheets, not style elements: a strict `style-src` lets them through. */

const made = new Map<string, CSSStyleSheet>();

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = made.get(css) ?? new CSSStyleSheet();
  if (!made.has(css)) sheet.replaceSync(css);
  made.set(css, sheet);
  return sheet;
};

/** Gives a root these styles, each once, beside the ones it has. */
export const adopt = (root: DocumentOrShadowRoot, ...styles: string[]): void => {
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...styles.map(sheetOf)])];
};
