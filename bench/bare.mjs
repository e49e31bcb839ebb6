// The limit: node:http that answers a constant Buffer. Usage: bare.mjs PORT STATUS BODY_FILE; it reads what it is sent.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [port, status, file] = process.argv.slice(2);
const body = readFileSync(file);
const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': body.length };

createServer((request, response) => {
  const answer = () => {
    response.writeHead(Number(status), headers);
    response.end(body);
  };
  if (request.method === 'GET') return answer();
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', answer);
}).listen(Number(port), '127.0.0.1');
