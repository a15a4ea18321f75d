const dateOf = (time, { lang }) => new Intl.DateTimeFormat(lang, { dateStyle: "long" }).format(new Date(time));
const countryOf = ({ country, abroad }, words) => {
  const name = /^[A-Z]{2}$/.test(country ?? "") ? new Intl.DisplayNames(words.lang, { type: "region" }).of(country) : country;
  return (abroad ?? false) === false ? name : [name, words.abroad].filter(Boolean).join(" \u2013 ");
};

export { countryOf, dateOf };
