/**
 * Whether an SPDX expression of identifiers, AND, OR and parentheses can be met with the allowed identifiers.
 * False for whatever it cannot read.
 */
export function isLicenceAllowed(expression: string, allowed: readonly string[]): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let next = 0;

  const readTerm = (): boolean => {
    const token = tokens[next];
    next += 1;
    if (token !== '(') return token !== undefined && allowed.includes(token);
    const inner = readAlternatives();
    const isClosed = tokens[next] === ')';
    next += 1;
    return inner && isClosed;
  };
  // AND binds more tightly than OR.
  const readTogether = (): boolean => readChain('AND', readTerm, (all) => all.every(Boolean));
  const readAlternatives = (): boolean => readChain('OR', readTogether, (all) => all.some(Boolean));
  function readChain(
    operator: string,
    read: () => boolean,
    combine: (all: readonly boolean[]) => boolean,
  ): boolean {
    const all = [read()];
    while (tokens[next] === operator) {
      next += 1;
      all.push(read());
    }
    return combine(all);
  }

  const isAllowed = readAlternatives();
  return isAllowed && next === tokens.length;
}
