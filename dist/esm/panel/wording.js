const wordsOf = ({ texts, siteTexts }) => ({
  ...texts,
  ...siteTexts,
  details: { ...texts.details, ...siteTexts.details }
});
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
const essential = "essential";
const isOptional = ({ name }) => name !== essential;
const categoryWords = ({ name, label, description }, { texts, siteTexts }) => {
  const builtIn = texts.categories[name];
  const own = { label, description, ...siteTexts.categories?.[name] };
  return {
    label: own.label ?? builtIn?.label ?? name,
    description: own.description ?? builtIn?.description ?? ""
  };
};

export { categoryWords, fill, isOptional, wordsOf };
