// cspell:ignore FEFF mpath inkscape opentag opentagstart processinginstruction sodipodi
import {type SaxesAttributeNS, SaxesParser, type SaxesTag} from 'saxes';
import {type Finding, sortFindings} from '../finding';

// What a drawing needs. Scripts, HTML inside, links and animation of addresses are not among them.
const ELEMENTS = new Set(
  `svg g defs symbol use title desc metadata style path rect circle ellipse line polyline polygon text tspan textPath
   marker pattern clipPath mask image linearGradient radialGradient stop switch view
   filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
   feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
   feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
   animate animateMotion animateTransform mpath`.split(/\s+/),
);
// Drawing programs keep notes of their own in a drawing; a browser ignores them.
const FOREIGN_NOTES = /^(?:sodipodi|inkscape|rdf|cc|dc):/;
const RULE = 'svg';
const HINT = 'Draw it with shapes, text and colours only; export it as “plain SVG”.';
/** Only a place in the drawing itself, or a picture that is part of it. */
const INNER_ADDRESS = /^\s*(?:#[^\s]*|data:image\/(?:png|jpeg|gif|webp);base64,[a-z\d+/=\s]*)$/i;

/** Refuses a drawing that could run script, load something or hide something, and one that is not valid XML. */
export function checkDrawing(source: string, path: string): Finding[] {
  const findings: Finding[] = [];
  const parser = new SaxesParser({position: true, xmlns: false});
  let start = {line: 1, column: 1};
  const here = () => ({line: parser.line, column: Math.max(1, parser.column)});
  const report = (message: string, hint = HINT, place = here()): void => {
    findings.push({path, ...place, rule: RULE, message, hint});
  };
  let depth = 0;
  let styleDepth = 0;
  parser.on('error', ({message}) => {
    // The first says what is wrong; the others follow from it.
    if (findings.length === 0)
      report(`The drawing is not valid XML: ${message}.`, 'Export the drawing anew.');
  });
  parser.on('doctype', () => {
    report('A drawing may not have a DOCTYPE, which can define entities.', 'Remove the line <!DOCTYPE …>.');
  });
  parser.on('processinginstruction', ({target}) => {
    report(`A drawing may not have <?${target} …?>.`, `Remove <?${target} …?>.`);
  });
  parser.on('opentagstart', () => {
    start = here();
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth === 1 && tag.name !== 'svg')
      report(`The drawing begins with <${tag.name}>.`, 'Begin with <svg …>.', start);
    if (tag.name === 'style') styleDepth += 1;
    const [problem] = tagProblems(tag);
    if (problem !== undefined) report(problem, HINT, start);
  });
  parser.on('closetag', ({name}) => {
    depth -= 1;
    if (name === 'style') styleDepth -= 1;
  });
  const checkStyle = (text: string): void => {
    if (styleDepth > 0 && !isPlainStyle(text)) report('The style of the drawing loads something.');
  };
  parser.on('text', checkStyle);
  parser.on('cdata', checkStyle);
  parser.write(source.replace(/^\u{FEFF}/u, '')).close();
  return sortFindings(findings);
}

function tagProblems({name, attributes}: SaxesTag): string[] {
  if (FOREIGN_NOTES.test(name)) return [];
  const problems = ELEMENTS.has(name.replace(/^svg:/, '')) ? [] : [`A drawing may not have <${name}>.`];
  for (const [attribute, given] of Object.entries<string | SaxesAttributeNS>(attributes)) {
    const value = typeof given === 'string' ? given : given.value;
    if (/^on/i.test(attribute)) problems.push(`A drawing may not react with "${attribute}".`);
    else if (/(?:^|:)(?:href|src|base)$/i.test(attribute) && !INNER_ADDRESS.test(value)) {
      problems.push(`"${attribute}" leads out of the drawing: "${value.slice(0, 60)}".`);
    } else if (/^(?:attributeName)$/i.test(attribute) && /href|^on|src/i.test(value)) {
      problems.push(`A drawing may not change "${value}" over time.`);
    } else if (!isNamespace(attribute) && !isPlainStyle(value)) {
      problems.push(`"${attribute}" loads something.`);
    }
  }
  return problems;
}

function isNamespace(attribute: string): boolean {
  return attribute === 'xmlns' || attribute.startsWith('xmlns:');
}

/** Whether a style names nothing but places in the drawing itself. A backslash could spell any of the words. */
function isPlainStyle(text: string): boolean {
  const style = text.replace(/\/\*.*?\*\//gs, '');
  if (/@import|@font-face|expression\s*\(|javascript:|-moz-binding/i.test(style)) return false;
  if (style.includes('\\') && /url|import|[{:]/i.test(style)) return false;
  return [...style.matchAll(/(?:url|image-set|src)\s*\(\s*["']?([^"')]*)/gi)].every(([, address = '']) =>
    INNER_ADDRESS.test(address),
  );
}
