import { Command } from 'commander';
import { UsageError } from '../../conformance/runner/usage-error.ts';

/** `identikit explain`. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Tell what a check of `identikit verify` tests, and why.')
    .argument('<check>', 'e.g. patch.test-op-is-refused')
    .exitOverride()
    .action(async (id: string) => {
      const { allChecks } = await import('../../conformance/checks/all.ts');
      const { explain } = await import('../../conformance/report/explain.ts');
      const check = allChecks.find((one) => one.id === id);
      if (check === undefined) throw new UsageError(`there is no check ${id}; \`identikit verify --plan\` lists them.`);
      process.stdout.write(explain(check));
    });
}
