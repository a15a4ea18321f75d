const added = {};

export { added };
