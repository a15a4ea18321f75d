const namesIn = (declared) => [declared ?? []].flat().join(" ").split(/\s+/).filter(Boolean);

export { namesIn };
