export declare function begin(): void;
