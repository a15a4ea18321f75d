const languageOf = (element, available) => {
  const asked = `${element.closest("[lang]")?.lang || navigator.language}-`.toLowerCase();
  return available.find((name) => asked.startsWith(`${name}-`.toLowerCase())) ?? "en";
};

export { languageOf };
