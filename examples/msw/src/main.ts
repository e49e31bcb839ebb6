import { Configuration, IdentityApi } from '@ory/client-fetch';

const url = 'http://kratos.local:4434';
const { mockIdentities } = await import('./mock.ts');
await mockIdentities(url);

const api = new IdentityApi(new Configuration({ basePath: url }));
const list = document.querySelector('ul')!;
for (const { traits } of await api.listIdentities({ pageSize: 5 }))
  list.append(Object.assign(document.createElement('li'), { textContent: traits.email }));
document.body.dataset.ready = 'true';
