#!/usr/bin/env node
/** The command line: one line a sub-command, each loaded only when it is called. */
export {};
