const withQuery = (base, query) => base + (`${query}` && `?${query}`);
function withParameter(address, parameter) {
  const url = new URL(address);
  const [name, value] = parameter.split("=");
  url.searchParams.set(name, value);
  return url.href;
}
const decoded = (part) => new URLSearchParams(`_=${part.replaceAll("&", "%26")}`).get("_");

export { decoded, withParameter, withQuery };
