/** Constructed sheets, not style elements: a strict `style-src` lets them through. */
export const sheet = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

/** Gives a root these sheets, each once, beside the ones it has. */
export const adopt = (root: DocumentOrShadowRoot, ...sheets: CSSStyleSheet[]): void => {
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
};
