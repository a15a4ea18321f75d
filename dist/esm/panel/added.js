const added = { styles: [] };

export { added };
