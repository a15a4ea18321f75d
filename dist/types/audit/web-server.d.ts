import type { AuditConfig } from './config.js';
export declare function startServer(wanted: AuditConfig['webServer'], progress: (line: string) => void): Promise<{
    stop(): void;
}>;
