import type {Ended} from './run';

const FINDING = /^docs\/\S+:\d+:\d+ /;

/** What a contributor is told at the end of a build. */
export class BuildReport {
  readonly exitCode: number;
  readonly output: string;
  /** The lines of the output without the frame that the bundler draws around errors. */
  private readonly lines: readonly string[];

  constructor({exitCode, output}: Ended) {
    this.exitCode = exitCode;
    this.output = output;
    this.lines = output.split('\n').map((line) => line.replace(/^[\s│]*/u, ''));
  }

  /** The findings on one line of a page, each with the line below it, its hint. Throws when there is none. */
  findingAt(path: string, line: number): string {
    const place = `${path}:${String(line)}:`;
    const found = this.lines.flatMap((text, index) =>
      FINDING.test(text) && text.startsWith(place) ? [`${text}\n${this.lines[index + 1] ?? ''}`] : [],
    );
    if (found.length === 0) throw new Error(`The build names nothing at ${place} It said:\n${this.output}`);
    return found.join('\n');
  }
}
