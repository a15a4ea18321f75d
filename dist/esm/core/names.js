const list = (declared) => [declared ?? []].flat();
const namesIn = (declared) => list(declared).join(" ").split(/\s+/).filter(Boolean);

export { list, namesIn };
