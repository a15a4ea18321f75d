// Stryker's command, once a mutant: has server.js run the tests. Ends with 1 when one of them fails. The mutants are all in
// the bundle; the environment says which one is alive.
import { resolve } from 'node:path';

const { TESTS, __STRYKER_ACTIVE_MUTANT__: mutant = '' } = process.env;

const response = await fetch(`${TESTS}/run?${new URLSearchParams({ mutant, bundle: resolve('mutation.js') })}`);
const failure = await response.text();
if (failure) console.log(failure);
process.exitCode = failure ? 1 : 0;
