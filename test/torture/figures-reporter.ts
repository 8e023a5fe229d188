import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { FIGURES, noFigures, type Figures } from './support/figures.ts';
import { SEED } from './support/settings.ts';

/** Adds up what the tests report and prints it at the end, with the seed that repeats the run. */
export default class FiguresReporter implements Reporter {
  readonly #sums = new Map<string, Figures>();

  onTestEnd(_test: TestCase, result: TestResult): void {
    for (const { type, description } of result.annotations) {
      if (type !== FIGURES || description === undefined) continue;
      const { kind, figures } = JSON.parse(description) as { kind: string; figures: Figures };
      const sum = this.#sums.get(kind) ?? noFigures();
      for (const key of Object.keys(sum) as (keyof Figures)[]) sum[key] += figures[key];
      this.#sums.set(kind, sum);
    }
  }

  onEnd(): void {
    const lines = [...this.#sums].map(([kind, sum]) => {
      const { kills, acknowledged, lost, there, notThere, halves, broken, unfinished, leftovers } =
        sum;
      const underWay = `${there + notThere} under way (${there} there, ${notThere} not)`;
      const left =
        unfinished === 0
          ? ''
          : `; ${unfinished} databases on no list, ${leftovers} left after the next start`;
      const own = broken === 0 ? '' : `; ${broken} times the browser broke its own store`;
      return `  ${kind}: ${kills} kills, ${acknowledged} acknowledged, ${lost} lost; ${underWay}, ${halves} halves${left}${own}`;
    });
    process.stdout.write(`\nTORTURE_SEED=${SEED}\n${lines.join('\n')}\n`);
  }
}
