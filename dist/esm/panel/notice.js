const shown = (node) => {
  if (node instanceof Text) return node.data;
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return [node instanceof Element ? " " : "", ...[...assigned.length ? assigned : node.childNodes].map(shown)].join("");
};
const noticeOf = (root, lang) => ({
  lang,
  // A no-break space is part of the wording and stays.
  text: shown(root).replace(/[ \t\r\n]+/g, " ").trim(),
  links: [...root.querySelectorAll("a")].map((link) => link.href)
});

export { noticeOf };
