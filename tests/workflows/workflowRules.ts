type Permissions = Readonly<Record<string, string>> | string;

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Permissions;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

/** The part of a workflow that our rules are about. */
export interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Who may write what, beyond reading the repository. */
const WRITES = ['pages: write', 'id-token: write', 'issues: write'];
/** A release ("v4" moves, "v4.1.0" does not) or a commit. */
const PIN = /^[\w.-]+\/[\w./-]+@(v\d+\.\d+\.\d+|[\da-f]{40})$/;

/** What is wrong with a workflow by rules that no linter knows, as sentences. */
export function problemsOf(workflow: Workflow): string[] {
  const events =
    typeof workflow.on === 'object' && !Array.isArray(workflow.on)
      ? Object.keys(workflow.on)
      : [workflow.on].flat();
  const isForStrangers = events.includes('pull_request');
  const text = JSON.stringify(workflow);
  const jobs = Object.entries(workflow.jobs);
  return [
    events.includes('pull_request_target') && 'It gives secrets to code of strangers: pull_request_target.',
    /\bsecrets\b/.test(text) && 'It uses secrets; the token of the run is enough.',
    grantsOf(workflow.permissions).join() !== 'contents: read' &&
      'It does not begin with “permissions: contents: read”.',
    workflow.concurrency === undefined && 'It has no concurrency group.',
    ...jobs.flatMap(([name, job]) =>
      problemsOfJob(job, isForStrangers).map((problem) => `${name}: ${problem}`),
    ),
  ].filter((problem) => problem !== false);
}

function problemsOfJob(job: Job, isForStrangers: boolean): string[] {
  const grants = job.permissions === undefined ? [] : grantsOf(job.permissions);
  const allowed = (grant: string): boolean => grant.endsWith(': read') || WRITES.includes(grant);
  return [
    job['timeout-minutes'] === undefined && 'It may run for hours: it has no timeout-minutes.',
    isForStrangers && job.permissions !== undefined && 'It may do more than read, for a pull request.',
    ...grants.filter((grant) => !allowed(grant)).map((grant) => `It may “${grant}”.`),
    ...(job.steps ?? []).flatMap(problemsOfStep),
  ].filter((problem) => problem !== false);
}

function problemsOfStep({uses, run = '', with: inputs = {}}: Step): string[] {
  return [
    uses !== undefined && !PIN.test(uses) && `${uses} can change any day: name a release or a commit.`,
    uses?.startsWith('actions/checkout@') === true &&
      inputs['persist-credentials'] !== false &&
      'The checkout leaves its token in .git/config.',
    run.includes('npm ci') && !run.includes('--ignore-scripts') && 'npm ci may run scripts of packages.',
    run.includes('${{') && 'A command holds ${{ … }}: pass it through env.',
  ].filter((problem) => problem !== false);
}

function grantsOf(permissions: Permissions | undefined): string[] {
  if (permissions === undefined) return ['everything'];
  if (typeof permissions === 'string') return [permissions];
  return Object.entries(permissions).map(([scope, grant]) => `${scope}: ${grant}`);
}
