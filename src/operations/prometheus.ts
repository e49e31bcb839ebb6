import { quote } from '../json/encode.ts';
import type { Operation } from './operation.ts';

/** GET /admin/metrics/prometheus: how much the mock holds. The metrics of the real server are those of its Go runtime. */
export const prometheus: Operation = ({ realm }) => {
  const { world, settings, dialect } = realm;
  const body = [
    metric('identikit_info', 'The release that is spoken.', `{version=${quote(settings.version)}} 1`),
    metric('identikit_identities', 'How many identities there are.', ` ${world.size}`),
    metric('identikit_sessions', 'How many sessions there are.', ` ${world.sessions.size}`),
  ].join('');
  return { status: 200, headers: ['Content-Type', dialect.http.metricsType], body };
};

function metric(name: string, help: string, value: string): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name}${value}\n`;
}
