function lint(known, warn) {
  const all = (selector) => Document.prototype.querySelectorAll.call(document, selector);
  const [late] = all("cookie-consent[guard]");
  if (late && !all("script[data-guard]")[0]) warn("guard", late);
  for (const element of all("[data-consent],consent-embed")) {
    const names = element.getAttribute("data-consent") ?? element.getAttribute("consent") ?? "multimedia";
    const unknown = names.split(/\s+/).find((name) => !known(name));
    if (unknown !== void 0) warn("unknown-name", element, unknown);
    if (element instanceof HTMLTemplateElement && element.content.querySelector("[src],[srcset],[href],[poster]"))
      warn("template", element);
  }
}

export { lint };
