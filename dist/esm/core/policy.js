const ESSENTIAL = "essential";
const optional = (policy) => policy.categories.filter((category) => category.name !== ESSENTIAL);

export { ESSENTIAL, optional };
