/** One step of a build and how long it took, in milliseconds. */
export interface StepTime {
  readonly name: string;
  readonly time: number;
}

/** Of a terminal. */
const COLOUR = /\x1B\[[\d;]*m/g;
const LINE = /^\[PERF\] Build > [\w-]+ > (.+?) - ([\d.]+) (ms|seconds!)/;
const HOOK = /> (?:Load ([\w-]+)@\w+ > \w+\(\)|allContentLoaded\(\) - ([\w-]+)@\w+)$/;

/** The phases of a build that Docusaurus tells when DOCUSAURUS_PERF_LOGGER is "true", the outermost ones. */
export function phasesOf(output: string): StepTime[] {
  return linesOf(output).filter(({name}) => !name.includes(' > '));
}

/** How long each plugin's hooks took, as Docusaurus tells it; not all hooks are told. */
export function hookTimes(output: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const {name, time} of linesOf(output)) {
    const [, loaded, all] = HOOK.exec(name) ?? [];
    const plugin = loaded ?? all;
    if (plugin !== undefined) times.set(plugin, (times.get(plugin) ?? 0) + time);
  }
  return times;
}

function linesOf(output: string): StepTime[] {
  return output
    .replaceAll(COLOUR, '')
    .split('\n')
    .flatMap((line) => {
      const [, name, number, unit] = LINE.exec(line.trim()) ?? [];
      if (name === undefined) return [];
      return [{name, time: Number(number) * (unit === 'ms' ? 1 : 1000)}];
    });
}
