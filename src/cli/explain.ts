import { Command, Option } from 'commander';
import type { Check } from '../../conformance/check.ts';
import { UsageError } from '../../conformance/runner/usage-error.ts';

/** `identikit explain`. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Tell what a check of `identikit verify` tests, and why.')
    .argument('<check>', 'e.g. patch.test-op-is-refused; `list` prints all names')
    .addOption(new Option('--dialect <dialect>', 'whose API it is').choices(['kratos', 'connhex']).default('kratos'))
    .exitOverride()
    .action(async (id: string, { dialect }: { dialect: 'kratos' | 'connhex' }) => {
      const { checksFor } = await import('../../conformance/checks/checks-for.ts');
      const { explain } = await import('../../conformance/report/explain.ts');
      const checks = checksFor(dialect);
      if (id === 'list') return void process.stdout.write(listOf(checks));
      const check = checks.find((one) => one.id === id);
      if (check === undefined) throw new UsageError(`there is no check ${id}; \`identikit explain list\` shows all.`);
      process.stdout.write(explain(check));
    });
}

/** For people, a line each, as `serve --mutant list` has it. */
function listOf(checks: readonly Check[]): string {
  const sorted = checks.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.map(({ id, level, title }) => `${level.padEnd(6)} ${id.padEnd(56)} ${title}\n`).join('');
}
