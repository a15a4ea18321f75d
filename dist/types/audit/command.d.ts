export declare function auditCommand(args: string[]): Promise<number>;
