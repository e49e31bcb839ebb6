// The app: a page of people, whose script asks the identity API itself.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const page = readFileSync(new URL('people.html', import.meta.url));
createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(page);
}).listen(3210, '127.0.0.1');
