/** What a page becomes on paper: a PDF by the browser, its words page by page as poppler reads them. */
import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';

/** Debian: poppler-utils. */
export const readsPdf = spawnSync('pdftotext', ['-v']).error === undefined;

/** The words of each page in the order in which they are drawn, without white space: lines break where the paper is narrow. */
export async function onPaper(page: Page): Promise<string[]> {
  const input = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const { stdout } = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { input, encoding: 'utf8' });
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((text) => text.replace(/\s+/g, ''));
}
