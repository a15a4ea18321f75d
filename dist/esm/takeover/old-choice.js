const answersIn = (values) => new Map(Object.entries(values).flatMap(([name, answer]) => typeof answer === "boolean" ? [[name, answer]] : []));
const orNone = (choice) => [...choice.answers.values()].some((answer) => answer !== null) ? choice : null;

export { answersIn, orNone };
