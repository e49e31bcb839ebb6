import { Command, Option } from 'commander';
import { UsageError } from '../../conformance/runner/usage-error.ts';

/** `identikit explain`. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Tell what a check of `identikit verify` tests, and why.')
    .argument('<check>', 'e.g. patch.test-op-is-refused')
    .addOption(new Option('--dialect <dialect>', 'whose API it is').choices(['kratos', 'connhex']).default('kratos'))
    .exitOverride()
    .action(async (id: string, { dialect }: { dialect: 'kratos' | 'connhex' }) => {
      const { checksFor } = await import('../../conformance/checks/checks-for.ts');
      const { explain } = await import('../../conformance/report/explain.ts');
      const check = checksFor(dialect).find((one) => one.id === id);
      if (check === undefined) throw new UsageError(`there is no check ${id}; \`identikit verify --plan\` lists them.`);
      process.stdout.write(explain(check));
    });
}
