const receiptNumber = (id) => id.replace(/[^0-9a-z]/gi, "").slice(0, 10).toUpperCase().replace(/(.{5})(?=.)/g, "$1-");

export { receiptNumber };
