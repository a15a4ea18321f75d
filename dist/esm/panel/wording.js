function textsFor(element, texts) {
  const tag = (element.closest("[lang]")?.lang || navigator.language).toLowerCase();
  const region = Object.keys(texts.regions ?? {}).find((start) => tag.startsWith(start));
  return { ...texts, ...texts.regions?.[region] };
}
const wordsOf = ({ texts, siteTexts }) => ({
  ...texts,
  ...siteTexts,
  details: { ...texts.details, ...siteTexts.details },
  providers: { ...texts.providers, ...siteTexts.providers }
});
const fill = (text, values) => (text ?? "").replace(/\{(\w+)\}/g, (_, name) => `${values[name] ?? ""}`);
const counted = (forms, count, { lang }) => fill(forms[new Intl.PluralRules(lang).select(count)] ?? forms.other, { count });
const durationOf = (days, { lang }) => {
  const months = Math.round(days / 30.4);
  const [count, unit] = months > 1 ? [months, "month"] : [days, "day"];
  return new Intl.NumberFormat(lang, { style: "unit", unit, unitDisplay: "long" }).format(count);
};
const essential = "essential";
const isOptional = ({ name }) => name !== essential;
const categoryWords = ({ name, label, description }, { texts, siteTexts }) => {
  const builtIn = texts.categories[name];
  const own = { label, description, ...siteTexts.categories?.[name] };
  return {
    label: own.label ?? builtIn?.label ?? name,
    description: fill(own.description ?? builtIn?.description ?? "", { ...texts, ...siteTexts })
  };
};
const labelOf = (name, categories, source) => {
  for (const category of categories) {
    if (category.name === name) return categoryWords(category, source).label;
    const service = category.services.find((service2) => service2.name === name);
    if (service) return service.label ?? name;
  }
  return name;
};
const embedWords = (kind, { texts, siteTexts }) => ({ ...texts.embeds[kind], ...siteTexts.embeds?.[kind] });

export { categoryWords, counted, durationOf, embedWords, fill, isOptional, labelOf, textsFor, wordsOf };
