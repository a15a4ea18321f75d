const ESSENTIAL = "essential";
const optional = (policy) => policy.categories.filter(({ name }) => name !== ESSENTIAL);

export { ESSENTIAL, optional };
