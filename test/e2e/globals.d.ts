/** The version in package.json, put in by the build: what the types of src need to be read from here. */
declare const __VERSION__: string;
