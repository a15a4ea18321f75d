const sheet = (css) => {
  const sheet2 = new CSSStyleSheet();
  sheet2.replaceSync(css);
  return sheet2;
};
const adopt = (root, ...sheets) => {
  root.adoptedStyleSheets = [.../* @__PURE__ */ new Set([...root.adoptedStyleSheets, ...sheets])];
};

export { adopt, sheet };
