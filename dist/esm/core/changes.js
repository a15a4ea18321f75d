const grantedIn = ({ categories }, granted) => categories.flatMap((category) => [category, ...category.services].flatMap(({ name }) => granted(name) ? name : []));

export { grantedIn };
