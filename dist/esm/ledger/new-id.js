const newId = () => URL.createObjectURL(new Blob()).slice(-36);

export { newId };
