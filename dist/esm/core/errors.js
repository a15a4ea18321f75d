class ConsentError extends Error {
  name = "ConsentError";
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

export { ConsentError };
