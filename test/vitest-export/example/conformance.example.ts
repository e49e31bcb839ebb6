import { conformance } from '../../../conformance/vitest.ts';

conformance({
  url: () => process.env.IDENTITY_URL!,
  allowWrites: true,
  only: ['get', 'delete', 'external-id', 'contract.get-identity'],
});
