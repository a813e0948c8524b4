// cspell:ignore über
import {type ComponentRule, type PropType, VOCABULARY} from '../../src/contentPolicy/vocabulary';
import type {Random} from './random';

const TEXTS = ['Words', 'Who? “They” & we', 'über 100 % é', '5 > 3', "it's"];

/** Every word of the vocabulary, as a tag that its types allow. */
export const COMPONENT_BLOCKS = Object.entries(VOCABULARY).map(
  ([name, rule]) =>
    (random: Random): string =>
      element(name, rule, random),
);

function element(name: string, {props, children}: ComponentRule, random: Random): string {
  const given = Object.entries(props).filter(([, {required}]) => required || random.isOneIn(2));
  const attributes = given.map(([prop, {type}]) => attribute(prop, type, random));
  const separator = random.isOneIn(4) ? '\n  ' : ' ';
  const opening = [`<${name}`, ...attributes].join(separator);
  return children && random.isOneIn(2) ? `${opening}>\n\nSome *words*.\n\n</${name}>` : `${opening} />`;
}

function attribute(prop: string, type: PropType, random: Random): string {
  const value = valueOf(type, random);
  if (value === true && random.isOneIn(2)) return prop;
  if (typeof value === 'string' && !value.includes('"') && random.isOneIn(2)) return `${prop}="${value}"`;
  return `${prop}={${JSON.stringify(value)}}`;
}

function valueOf(type: PropType, random: Random): unknown {
  switch (type.kind) {
    case 'boolean':
      return random.isOneIn(2);
    case 'number':
      return random.pick([0, 1, 2.5]);
    case 'string':
    case 'node':
      return random.pick(TEXTS);
    case 'oneOf':
      return random.pick(type.values);
    case 'arrayOf':
      return [valueOf(type.item, random), valueOf(type.item, random)];
  }
}
