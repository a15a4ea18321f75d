const plain = (values) => ({ __proto__: null, ...values });

export { plain };
