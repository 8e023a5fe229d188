// An old Node must get as far as the message: nothing newer is loaded, or even parsed, before it.
import { nodeProblem } from './lib/node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  void import('./lib/test-suites.mjs').then(({ testSuites }) => testSuites());
}
