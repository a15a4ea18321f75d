// Fails when dist/, just built, is not what is committed.
import { execFileSync } from 'node:child_process';

const changed = execFileSync('git', ['status', '--porcelain', 'dist'], { encoding: 'utf8' });
if (changed) {
  console.error(`dist/ is not what src/ builds to. Run \`npm run build\` and commit:\n${changed}`);
  process.exitCode = 1;
}
