const LANGUAGES = ["en", "fr"];
const languageOf = (element) => {
  const asked = `${element.closest("[lang]")?.lang || navigator.language}-`.toLowerCase();
  return LANGUAGES.find((name) => asked.startsWith(`${name}-`.toLowerCase())) ?? "en";
};

export { LANGUAGES, languageOf };
