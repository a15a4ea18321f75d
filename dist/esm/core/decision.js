const plain = (choices) => ({ __proto__: null, ...choices });

export { plain };
