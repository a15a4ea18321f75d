function lint(known, warn) {
  for (const element of Document.prototype.querySelectorAll.call(document, "[data-consent],consent-embed")) {
    const names = element.getAttribute("data-consent") ?? element.getAttribute("consent") ?? "multimedia";
    const unknown = names.split(/\s+/).find((name) => !known(name));
    if (unknown !== void 0) warn("unknown-name", element, unknown);
    if (element instanceof HTMLTemplateElement && element.content.querySelector("[src],[srcset],[href],[poster]"))
      warn("template", element);
  }
}

export { lint };
