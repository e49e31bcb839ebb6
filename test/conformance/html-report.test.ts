// Promise: the HTML report is one file without anything from elsewhere, and begins with what matters.
import { expect, test } from 'vitest';
import { htmlReport } from '../../conformance/report/html.ts';
import { verifyMock } from './verify-mock.ts';

test('a report of failures shows verdict and counts, then the failures with their evidence, then the rest', async () => {
  const record = await verifyMock({}, { release: 'v1.3.1', only: ['error', 'get'] });
  const html = htmlReport(record);
  const positions = ['not conformant to', 'class="counts"', 'class="tools"', 'check fail', 'check pass'].map((part) =>
    html.indexOf(part, html.indexOf('<body')),
  );
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  expect(Math.min(...positions)).toBeGreaterThan(0);
  expect(html).toMatch(/<details class="check fail"[^>]* open>[\s\S]*?<details class="exchange" open>/);
  expect(html).not.toMatch(/<(?:script|link|img)[^>]* (?:src|href)=|@import|url\(/);
});

test('what a target answers cannot become markup', async () => {
  const record = await verifyMock({}, { only: ['get.members'] });
  const evil = '</pre><script>alert(1)</script>';
  const exchanges = record.exchanges.map((exchange) => ({ ...exchange, target: evil, requestBody: evil }));
  expect(htmlReport({ ...record, exchanges, head: { ...record.head, url: evil, notes: [evil] } })).not.toContain(evil);
});
