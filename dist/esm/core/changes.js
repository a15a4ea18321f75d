const grantedIn = ({ categories }, granted) => categories.flatMap((category) => [category, ...category.services].flatMap(({ name }) => granted(name) ? name : []));
const soldIn = ({ categories }, record) => categories.flatMap(({ name, sale, services }) => record && sale && (record.choices[name] || services.some((service) => record.services[service.name])) ? name : []);

export { grantedIn, soldIn };
