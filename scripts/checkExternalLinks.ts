/**
 * Asks for every address of another site that pages and sources link to: `npm run links [-- --report=file.md]`.
 * Exit code 1: some are dead. 2: the command was written wrongly. Needs a network; asks each server slowly.
 */
import {writeFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {checkLinks} from './externalLinks/checkLinks';
import {collectLinks} from './externalLinks/collectLinks';
import {linkReport} from './externalLinks/linkReport';

const MANNERS = {timeout: 20_000, retries: 2, pause: 5000, longestPause: 60_000, wait};

function readReportName(args: string[]): string | undefined {
  return parseArgs({args, options: {report: {type: 'string'}}}).values.report;
}

async function main(args: string[]): Promise<number> {
  let reportName: string | undefined;
  try {
    reportName = readReportName(args);
  } catch (error) {
    console.error(`${String(error)}\nUsage: npm run links [-- --report=file.md]`);
    return 2;
  }
  const links = await checkLinks(collectLinks(process.cwd()), MANNERS);
  const report = linkReport(links);
  if (reportName !== undefined) writeFileSync(reportName, report);
  console.log(report === '' ? `All ${String(links.length)} addresses answer.` : report);
  return report === '' ? 0 : 1;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
