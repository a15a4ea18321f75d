function follow(draw) {
  const languages = new MutationObserver(draw);
  languages.observe(document, { attributeFilter: ["lang"], subtree: true });
  addEventListener("consent-change", draw);
  return () => {
    languages.disconnect();
    removeEventListener("consent-change", draw);
  };
}

export { follow };
