/** Rewrites the file in place: cookies and credentials keep their names and lose their values. */
export declare function redactHar(file: string): void;
