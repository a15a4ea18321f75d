export declare function verifyCommand(args: string[]): Promise<number>;
