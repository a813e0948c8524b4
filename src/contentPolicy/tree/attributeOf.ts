import type {Element} from './pageNodes';

/** The text that an element has for an attribute; undefined when it has none, or anything but a text. */
export function attributeOf({attributes}: Element, name: string): string | undefined {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
  return typeof found === 'string' ? found : undefined;
}
