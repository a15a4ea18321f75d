class ConsentError extends Error {
  name = "ConsentError";
  code;
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

export { ConsentError };
